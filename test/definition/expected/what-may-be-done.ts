import type { Situation } from '../support/situations.js';

/** A name with `!` is a fact that is recorded, after it its result; without, a link that is asked for. */
export const atTheStart = `
  may: filing, jurisdiction-transfer, refusal-to-file, blood-drawn!, test-report!, acceptance!, jurisdiction-lacking!, non-filing-challenged!, early-intervention!, congress-permission!, summons-arrival!, legal-aid-notified!, identity-established!, psychiatric-appraisal-begun!, appraisal-commissioned!, inspection-report!, measure-change-applied!, conclusion-report!, administrative-case-opened!, property-returned!, injury-appraisal!none, injury-appraisal!slight-injury, injury-appraisal!minor-injury, injury-appraisal!serious-injury, injury-appraisal!death
  no, limit-passed [P179]: refusal-reconsideration-requested!, refusal-review-requested!
  no, not-in-custody [C156]: custody-extension
  no, not-in-custody [C160]: major-offence-discovered!
  no, not-in-custody [P128]: detention-unjustified!
  no, not-in-custody [P129]: arrest-request-extension
  no, not-in-custody [P160-161]: custody-expiry-warned!
  no, not-in-custody [P160]: released!
  no, out-of-order [C149 P257]: psychiatric-appraisal-ended!
  no, out-of-order [C156]: custody-extension-decision!approved, custody-extension-decision!refused
  no, out-of-order [C160]: custody-recalculation, identity-unknown
  no, out-of-order [C162]: transfer-delivered!
  no, out-of-order [C172]: prosecution-review-extended!, prosecution-decision!prosecuted, prosecution-decision!not-prosecuted, prosecution-decision!conditionally-not-prosecuted, prosecution-decision!returned
  no, out-of-order [C175 P295]: supplement-report
  no, out-of-order [C282]: conditional-non-prosecution-opinion
  no, out-of-order [C283]: probation-ended!prosecuted, probation-ended!not-prosecuted
  no, out-of-order [C91]: arrest-decision!approved, arrest-decision!refused
  no, out-of-order [E]: filing-extension
  no, out-of-order [J282]: arrest-decision-extended!
  no, out-of-order [P110-111]: surveillance-announced!
  no, out-of-order [P125]: detention-executed!
  no, out-of-order [P127]: notice-exception, notice-impediment-ended!
  no, out-of-order [P137]: arrest-request-delivered!
  no, out-of-order [P141]: reconsideration, arrest-review, arrest-reconsideration-decision!upheld, arrest-reconsideration-decision!changed, arrest-review-decision!upheld, arrest-review-decision!changed
  no, out-of-order [P142]: arrest-warrant, arrest-executed!
  no, out-of-order [P148]: custody-extension-delivered!
  no, out-of-order [P160-161]: measure-lifted!
  no, out-of-order [P160]: measure-change, measure-change-answered!
  no, out-of-order [P175]: jurisdiction-transferred!
  no, out-of-order [P178]: summons, coercive-appearance, bail, residential-surveillance, detention, arrest-request, evidence-exclusion, search, seizure, sealing, freezing, technical-investigation, appraisal, identification, conclusion, transfer, revocation, termination
  no, out-of-order [P179]: refusal-reconsideration, refusal-reconsideration-extension, refusal-review-extended!, refusal-review-decision!upheld, refusal-review-decision!changed
  no, out-of-order [P182]: non-filing-explained!, filing-ordered!
  no, out-of-order [P190]: reopening
  no, out-of-order [P200]: summons-ended!
  no, out-of-order [P222 [fk]]: search-executed!
  no, out-of-order [P239 [fk]]: freezing-executed!
  no, out-of-order [P243 [fk]]: freezing-extension
  no, out-of-order [P245 [fk]]: freezing-lifted!
  no, out-of-order [P258 [fk]]: identification-held!
  no, out-of-order [P265 [fk]]: technical-investigation-started!
  no, out-of-order [P266 [fk]]: technical-investigation-extension, technical-investigation-ended!
  no, out-of-order [P289]: transfer-told!
  no, out-of-order [P293-294]: prosecution-reconsideration, prosecution-review, prosecution-reconsideration-decision!upheld, prosecution-reconsideration-decision!changed, prosecution-review-decision!upheld, prosecution-review-decision!changed
  no, out-of-order [P78]: coercive-appearance-executed!
  no, out-of-order [P80 P200]: summons-extension, coercive-appearance-extension
  no, out-of-order [P80]: coercive-appearance-ended!
  no, out-of-order [P83-84]: bail-announced!
  no, subjects-undisposed [P285]: closure
`;

export const laterOn: Readonly<Partial<Record<Situation, string>>> = {
  accepted: `
    may: filing-extension
    no, already-done [P169-171]: acceptance!
  `,
  filed: `
    may: summons, coercive-appearance, bail, residential-surveillance, detention, arrest-request, search, seizure, sealing, freezing, technical-investigation, appraisal, identification, conclusion, revocation, termination
    no, already-done [P169-171]: acceptance!
    no, already-done [P178 P186]: refusal-to-file
    no, already-done [P178]: filing
    no, elements-unproved [C162 P284-285]: transfer
    no, unknown-exclusion-ground: evidence-exclusion
  `,
  'refused to file': `
    may: reopening
    no, already-done [P169-171]: acceptance!
    no, already-released [P186 C177]: arrest-warrant, summons-arrival!, coercive-appearance-executed!, detention-executed!, arrest-executed!, bail-announced!, surveillance-announced!
    no, duties-open [P285]: closure
  `,
  'refusal served': `
    may: reopening, refusal-reconsideration-requested!
    no, already-done [P169-171]: acceptance!
    no, already-released [P186 C177]: arrest-warrant, summons-arrival!, coercive-appearance-executed!, detention-executed!, arrest-executed!, bail-announced!, surveillance-announced!
    no, contest-open [P179 P182]: closure
  `,
  summoned: `
    may: summons-extension, bail, residential-surveillance, detention, arrest-request, search, seizure, sealing, freezing, technical-investigation, appraisal, identification, conclusion, revocation, termination, summons-ended!
    no, already-done [P169-171]: acceptance!
    no, already-done [P178 P186]: refusal-to-file
    no, already-done [P178]: filing
    no, already-done [P200 J83]: summons-arrival!
    no, chained [P200 J83]: summons
    no, chained [P80 J83]: coercive-appearance
    no, elements-unproved [C162 P284-285]: transfer
    no, unknown-exclusion-ground: evidence-exclusion
  `,
  detained: `
    may: summons, coercive-appearance, bail, residential-surveillance, notice-exception, arrest-request-extension, arrest-request, measure-change, search, seizure, sealing, freezing, technical-investigation, appraisal, identification, conclusion, revocation, termination, detention-unjustified!, custody-expiry-warned!, released!
    no, already-done [P125]: detention, detention-executed!
    no, already-done [P169-171]: acceptance!
    no, already-done [P178 P186]: refusal-to-file
    no, already-done [P178]: filing
    no, duties-open [P285]: closure
    no, elements-unproved [C162 P284-285]: transfer
    no, unknown-exclusion-ground: evidence-exclusion
  `,
  'arrest requested': `
    may: summons, coercive-appearance, bail, residential-surveillance, notice-exception, arrest-request, measure-change, search, seizure, sealing, freezing, technical-investigation, appraisal, identification, conclusion, revocation, termination, detention-unjustified!, custody-expiry-warned!, arrest-decision!approved, arrest-decision!refused, released!
    no, already-done [P125]: detention, detention-executed!
    no, already-done [P137]: arrest-request-delivered!
    no, already-done [P169-171]: acceptance!
    no, already-done [P178 P186]: refusal-to-file
    no, already-done [P178]: filing
    no, duties-open [P285]: closure
    no, elements-unproved [C162 P284-285]: transfer
    no, out-of-order [P129]: arrest-request-extension
    no, unknown-exclusion-ground: evidence-exclusion
  `,
  'arrest refused': `
    may: summons, coercive-appearance, bail, residential-surveillance, measure-change, search, seizure, sealing, freezing, technical-investigation, appraisal, identification, conclusion, revocation, termination, detention-unjustified!, custody-expiry-warned!, released!
    no, already-decided [C91-92 P140]: arrest-decision!approved, arrest-decision!refused
    no, already-done [P137]: arrest-request-delivered!
    no, already-done [P169-171]: acceptance!
    no, already-done [P178 P186]: refusal-to-file
    no, already-done [P178]: filing
    no, duties-open [P285]: closure
    no, elements-unproved [C162 P284-285]: transfer
    no, must-release [C91-92 P138 P140]: detention, arrest-request-extension, arrest-request, arrest-warrant, reconsideration, arrest-review, custody-extension, custody-recalculation, prosecution-reconsideration, prosecution-review, detention-executed!, arrest-executed!
    no, must-release [P128]: notice-exception
    no, unknown-exclusion-ground: evidence-exclusion
  `,
  'released after refusal': `
    may: summons, coercive-appearance, bail, residential-surveillance, notice-exception, arrest-request, reconsideration, search, seizure, sealing, freezing, technical-investigation, appraisal, identification, conclusion, revocation, termination
    no, already-decided [C91-92 P140]: arrest-decision!approved, arrest-decision!refused
    no, already-done [P125]: detention, detention-executed!
    no, already-done [P137]: arrest-request-delivered!
    no, already-done [P169-171]: acceptance!
    no, already-done [P178 P186]: refusal-to-file
    no, already-done [P178]: filing
    no, duties-open [P285]: closure
    no, elements-unproved [C162 P284-285]: transfer
    no, unknown-exclusion-ground: evidence-exclusion
  `,
  arrested: `
    may: summons, coercive-appearance, bail, residential-surveillance, notice-exception, arrest-request, custody-extension, identity-unknown, measure-change, search, seizure, sealing, freezing, technical-investigation, appraisal, identification, conclusion, revocation, termination, custody-expiry-warned!, major-offence-discovered!, released!
    no, already-done [C91]: arrest-decision!approved, arrest-decision!refused
    no, already-done [P125]: detention, detention-executed!
    no, already-done [P137]: arrest-request-delivered!
    no, already-done [P142]: arrest-warrant, arrest-executed!
    no, already-done [P169-171]: acceptance!
    no, already-done [P178 P186]: refusal-to-file
    no, already-done [P178]: filing
    no, duties-open [P285]: closure
    no, elements-unproved [C162 P284-285]: transfer
    no, unknown-exclusion-ground: evidence-exclusion
  `,
  'on bail': `
    may: summons, coercive-appearance, bail, residential-surveillance, detention, arrest-request, measure-change, search, seizure, sealing, freezing, technical-investigation, appraisal, identification, conclusion, revocation, termination, measure-lifted!
    no, already-done [P169-171]: acceptance!
    no, already-done [P178 P186]: refusal-to-file
    no, already-done [P178]: filing
    no, already-done [P83-84]: bail-announced!
    no, elements-unproved [C162 P284-285]: transfer
    no, unknown-exclusion-ground: evidence-exclusion
  `,
  'under surveillance': `
    may: summons, coercive-appearance, bail, residential-surveillance, detention, arrest-request, measure-change, search, seizure, sealing, freezing, technical-investigation, appraisal, identification, conclusion, revocation, termination, measure-lifted!
    no, already-done [P110-111]: surveillance-announced!
    no, already-done [P169-171]: acceptance!
    no, already-done [P178 P186]: refusal-to-file
    no, already-done [P178]: filing
    no, duties-open [P285]: closure
    no, elements-unproved [C162 P284-285]: transfer
    no, unknown-exclusion-ground: evidence-exclusion
  `,
  transferred: `
    may: summons, coercive-appearance, bail, residential-surveillance, notice-exception, arrest-request, measure-change, search, seizure, sealing, freezing, technical-investigation, appraisal, identification, conclusion, termination, custody-expiry-warned!, released!, transfer-told!, prosecution-review-extended!, prosecution-decision!prosecuted, prosecution-decision!not-prosecuted, prosecution-decision!conditionally-not-prosecuted, prosecution-decision!returned
    no, already-done [C162]: transfer
    no, already-done [C172 C175]: transfer-delivered!
    no, already-done [C91]: arrest-decision!approved, arrest-decision!refused
    no, already-done [P125]: detention, detention-executed!
    no, already-done [P137]: arrest-request-delivered!
    no, already-done [P142]: arrest-warrant, arrest-executed!
    no, already-done [P169-171]: acceptance!
    no, already-done [P178 P186]: refusal-to-file
    no, already-done [P178]: filing
    no, duties-open [P285]: closure
    no, out-of-order [C156]: custody-extension
    no, out-of-order [C160]: major-offence-discovered!
    no, out-of-order [P186]: revocation
    no, unknown-exclusion-ground: evidence-exclusion
  `,
  returned: `
    may: summons, coercive-appearance, bail, residential-surveillance, notice-exception, arrest-request, measure-change, search, seizure, sealing, freezing, technical-investigation, appraisal, identification, conclusion, supplement-report, termination, custody-expiry-warned!, released!, transfer-told!, prosecution-decision!prosecuted, prosecution-decision!not-prosecuted, prosecution-decision!conditionally-not-prosecuted
    no, already-decided [C175]: prosecution-decision!returned
    no, already-done [C162]: transfer
    no, already-done [C91]: arrest-decision!approved, arrest-decision!refused
    no, already-done [P125]: detention, detention-executed!
    no, already-done [P137]: arrest-request-delivered!
    no, already-done [P142]: arrest-warrant, arrest-executed!
    no, already-done [P169-171]: acceptance!
    no, already-done [P178 P186]: refusal-to-file
    no, already-done [P178]: filing
    no, duties-open [P285]: closure
    no, out-of-order [C156]: custody-extension
    no, out-of-order [C160]: major-offence-discovered!
    no, out-of-order [C175 P295]: transfer-delivered!
    no, out-of-order [P186]: revocation
    no, unknown-exclusion-ground: evidence-exclusion
  `,
  'not prosecuted': `
    may: measure-change, search, seizure, sealing, freezing, technical-investigation, appraisal, identification, conclusion, custody-expiry-warned!, released!, transfer-told!
    no, already-done [C162]: transfer
    no, already-done [C172]: transfer-delivered!, prosecution-decision!prosecuted, prosecution-decision!not-prosecuted, prosecution-decision!conditionally-not-prosecuted, prosecution-decision!returned
    no, already-done [P169-171]: acceptance!
    no, already-done [P178 P186]: refusal-to-file
    no, already-done [P178]: filing
    no, already-done [P187]: termination
    no, already-released [P186 C177]: summons, coercive-appearance, bail, residential-surveillance, summons-arrival!, coercive-appearance-executed!, arrest-request-delivered!, arrest-decision!approved, arrest-decision!refused, bail-announced!, surveillance-announced!
    no, duties-open [P285]: closure
    no, must-release [C91-92 P138 P140]: detention, arrest-request-extension, arrest-request, arrest-warrant, reconsideration, arrest-review, custody-extension, custody-recalculation, prosecution-reconsideration, prosecution-review, detention-executed!, arrest-executed!
    no, must-release [P128]: notice-exception
    no, out-of-order [C160]: major-offence-discovered!
    no, out-of-order [P186]: revocation
    no, unknown-exclusion-ground: evidence-exclusion
  `,
  prosecuted: `
    may: notice-exception, measure-change, search, seizure, sealing, freezing, technical-investigation, appraisal, identification, conclusion, custody-expiry-warned!, released!, transfer-told!
    no, already-done [C162]: transfer
    no, already-done [C172]: transfer-delivered!, prosecution-decision!prosecuted, prosecution-decision!not-prosecuted, prosecution-decision!conditionally-not-prosecuted, prosecution-decision!returned
    no, already-done [P169-171]: acceptance!
    no, already-done [P178 P186]: refusal-to-file
    no, already-done [P178]: filing
    no, already-done [P187]: termination
    no, already-released [P186 C177]: summons, coercive-appearance, bail, residential-surveillance, detention, arrest-request, arrest-warrant, summons-arrival!, coercive-appearance-executed!, detention-executed!, arrest-request-delivered!, arrest-decision!approved, arrest-decision!refused, arrest-executed!, bail-announced!, surveillance-announced!
    no, duties-open [P285]: closure
    no, out-of-order [C156]: custody-extension
    no, out-of-order [C160]: major-offence-discovered!
    no, out-of-order [P186]: revocation
    no, unknown-exclusion-ground: evidence-exclusion
  `,
  revoked: `
    may: search, seizure, sealing, freezing, technical-investigation, appraisal, identification, conclusion, revocation, reopening
    no, already-done [P169-171]: acceptance!
    no, already-done [P178 P186]: refusal-to-file
    no, already-done [P178]: filing
    no, already-done [P187]: termination
    no, already-released [P186 C177]: summons, coercive-appearance, bail, residential-surveillance, detention, arrest-request, arrest-warrant, transfer, summons-arrival!, coercive-appearance-executed!, detention-executed!, arrest-executed!, bail-announced!, surveillance-announced!
    no, duties-open [P285]: closure
    no, unknown-exclusion-ground: evidence-exclusion
  `,
};
