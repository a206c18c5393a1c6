export type { EvidenceRefusal, PartiesRefusal, PropertyRefusal, SealRefusal };
import type { SealRefusal } from './refusals-seals.js';
import type { PartiesRefusal } from './refusals-parties.js';
import type { EvidenceRefusal, PropertyRefusal } from './refusals-evidence.js';
import type { Digest, Names, OfficerId, OpenedId, PostId } from '#libs/kernel';

/** Codes that a definition may name in `refuse:`; any other name comes as `requirement` of `requirement-not-met`. */
export const ruleCodes = [
  'must-release',
  'limit-passed',
  'limit-of-times',
  'out-of-order',
  'not-in-custody',
  'already-done',
  'already-decided',
  'already-released',
  'one-guarantee-only',
  'notice-exception-not-allowed',
  'permission-required',
  'chained',
] as const;

/**
 * Why a case command is refused. Codes are public and stable (docs/reference/refusals.md); each carries the facts a
 * person needs to act. Codes that a definition names (`requires … refuse:`) come as `requirement`, with the rule and
 * its source in words.
 */
export type CaseRefusal =
  | EvidenceRefusal
  | PropertyRefusal
  | PartiesRefusal
  | SealRefusal
  | { code: 'case-exists' }
  | { code: 'case-closed'; at: string }
  | { code: 'unknown-link'; link: string }
  | { code: 'unknown-request'; request: string }
  | { code: 'unknown-task'; task: string }
  | { code: 'unknown-duty'; duty: string }
  | { code: 'unknown-record'; record: string }
  | { code: 'unknown-party'; party: string }
  | { code: 'unknown-material'; material: string }
  | { code: 'unknown-document'; document: string }
  | { code: 'unknown-dialogue'; dialogue: string }
  | { code: 'unknown-finding'; finding: string }
  | { code: 'unknown-unit'; unit: string }
  | { code: 'unknown-officer'; officer: string }
  | { code: 'material-exists'; material: string }
  | { code: 'invalid-facts'; faults: readonly { pointer: string; message: string }[] }
  | { code: 'not-a-handler'; handlers: readonly OfficerId[] }
  | { code: 'not-permitted'; needs: string }
  | { code: 'subject-required'; candidates: readonly string[] }
  | { code: 'subject-not-applicable'; link: string }
  | { code: 'documents-missing'; documents: readonly string[] }
  | { code: 'result-required'; results: readonly string[] }
  | { code: 'invalid-particulars'; faults: readonly { pointer: string; message: string }[] }
  | {
      code: 'document-not-of-link';
      document: string;
      links: readonly string[];
      because: Names;
      source: string;
    }
  | { code: 'extension-not-allowed'; allowed: readonly { to: string; grounds: readonly string[] }[] }
  | { code: 'request-open'; request: string }
  | { code: 'request-decided'; status: string }
  | { code: 'nothing-to-rectify'; status: string }
  | { code: 'rectification-unanswered'; items: readonly string[] }
  | { code: 'unknown-rectification-item'; items: readonly string[] }
  | { code: 'nothing-to-withdraw'; task: string }
  | { code: 'relied-upon'; by: string }
  | { code: 'finding-closed'; finding: string }
  | { code: 'finding-unanswered'; finding: string }
  | { code: 'answer-in-round'; request: string }
  | {
      code: 'requirement-not-met';
      requirement: string;
      because: Names;
      source: string;
      /** What else is not met, so that nobody has to find out one by one. */
      alsoUnmet?: readonly Readonly<{ requirement: string; because: Names; source: string }>[];
    }
  /** A definition's own refusal code, for example `must-release` or `limit-passed`. */
  | {
      code: (typeof ruleCodes)[number];
      because: Names;
      source: string;
    }
  | { code: 'unknown-recusal'; recusal: string }
  | { code: 'recusal-raised'; recusal: string }
  | { code: 'recusal-decided'; status: string }
  | { code: 'not-an-act-of-his'; acts: readonly string[] }
  | { code: 'nothing-to-reverse' }
  | { code: 'unknown-target'; target: string }
  | { code: 'nothing-to-repair'; act: string; target: string }
  | { code: 'repair-not-signed'; repair: string }
  /** A result is not corrected over what was done upon it: duties, clocks, requests and records, by their ids. */
  | { code: 'acts-rest-on-result'; target: string; acts: readonly OpenedId[] }
  | { code: 'in-the-future'; at: string; now: string; because: Names; source: string }
  | { code: 'before-the-case'; at: string; because: Names; source: string }
  | { code: 'ends-before-it-starts'; startedAt: string; endedAt: string; because: Names; source: string }
  | { code: 'duty-not-open'; status: string }
  | { code: 'document-required'; document: string }
  // signing, in the order in which they are tested
  | { code: 'proposer-may-not-sign' }
  | { code: 'already-signed-in-link'; step: string }
  /** He had a part in what the case is to repair. */
  | { code: 'concerned'; officer: OfficerId }
  | { code: 'step-not-open'; status: string }
  | { code: 'administrator-may-not-sign' }
  | {
      code: 'not-your-post';
      post: PostId;
      offeredTo: readonly PostId[];
      /** The delegation that does not carry the act, and why. */
      delegation?: { id: string; because: string };
    }
  | { code: 'assigned-to-another'; officer: OfficerId }
  /** `principal`: it is he for whom the officer would sign by delegation. */
  | { code: 'suspended'; since: string; principal?: OfficerId }
  | { code: 'unqualified'; needs: string }
  /** `officer`: the caller, or the principal for whom he would sign. */
  | { code: 'recused'; officer: OfficerId }
  | { code: 'materials-unopened'; materials: readonly string[] }
  | {
      code: 'pages-undisplayed';
      materials: readonly Readonly<{
        material: Digest;
        pages: readonly Readonly<{ from: number; to: number }>[];
      }>[];
    }
  | { code: 'checklist-incomplete'; items: readonly string[] }
  | { code: 'reasons-required' }
  /** A collective step asks for a vote, any other for a decision. */
  | { code: 'vote-required'; step: string }
  | { code: 'vote-not-asked'; step: string }
  | { code: 'quorum-not-reached'; quorum: number; voted: number }
  | { code: 'minutes-required' }
  | { code: 'record-changed'; differences: readonly string[] }
  | { code: 'record-expired'; issuedAt: string; minutes: number }
  | { code: 'unknown-key'; keyId: string }
  | { code: 'key-revoked'; keyId: string; at: string }
  | { code: 'bad-signature' }
  | { code: 'wrong-origin'; origin: string }
  | { code: 'user-not-verified' }
  | { code: 'counter-rolled-back'; counter: number };

export type CaseRefusalCode = CaseRefusal['code'];
