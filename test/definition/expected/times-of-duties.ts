/** Whom each duty that is not done is told to, and when again. */
export const timesOfDuties: Readonly<Record<string, string>> = {
  'send-blood': `
    duty send-blood of p1 due 03-14T00, owed by handler [T36 T81]
    send-blood of p1 overdue, told handler, criminal-investigation/unit-leader
    by any paper refused: document-required
    duty send-blood of p1 done
  `,
  'tell-test-report': `
    duty tell-test-report of p1 due 03-14T00, owed by handler [T36 T81]
    tell-test-report of p1 overdue, told handler, criminal-investigation/unit-leader
    by any paper refused: document-required
    duty tell-test-report of p1 done
  `,
  'acceptance-receipt': `
    duty acceptance-receipt due 03-02 09:00, owed by handler [P169-171]
    acceptance-receipt overdue, told handler, criminal-investigation/unit-leader
    by any paper refused: document-required
    duty acceptance-receipt done
  `,
  'tell-transfer': `
    duty tell-transfer of p1 due 04-22 10:00, owed by handler [C162 P289]
    tell-transfer of p1 overdue, told handler, criminal-investigation/unit-leader
    by any paper refused: document-required
    duty tell-transfer of p1 done
  `,
  'refusal-notice': `
    duty refusal-notice due 03-07T00, owed by handler [P178-179]
    refusal-notice overdue, told handler, criminal-investigation/unit-leader
    by any paper refused: document-required
    duty refusal-notice done
    clock refusal-reconsideration-request (P7D) due 03-11T00 [P179]
  `,
  'file-after-reconsideration': `
    duty file-after-reconsideration due 03-20 10:00, owed by handler, criminal-investigation/unit-leader [P179]
    file-after-reconsideration overdue, told handler, criminal-investigation/unit-leader, bureau/bureau-leader
    by any paper refused: document-required
    duty file-after-reconsideration done
  `,
  'deliver-to-detention-house': `
    duty deliver-to-detention-house of p1 due 03-06 22:00, owed by handler [P126]
    deliver-to-detention-house of p1 overdue, told handler, criminal-investigation/unit-leader, bureau/bureau-leader
    by any paper refused: document-required
    duty deliver-to-detention-house of p1 done
  `,
  'first-interrogation': `
    duty first-interrogation of p1 due 03-06 22:00, owed by handler [P128]
    first-interrogation of p1 overdue, told handler, criminal-investigation/unit-leader, bureau/bureau-leader
    by any paper refused: document-required
    duty first-interrogation of p1 done
  `,
  'detention-notice': `
    duty detention-notice of p1 due 03-06 22:00, owed by handler [P127]
    detention-notice of p1 overdue, told handler, criminal-investigation/unit-leader, bureau/bureau-leader
    by any paper refused: document-required
    duty detention-notice of p1 done
  `,
  'report-to-congress': `
    duty report-to-congress of p1 due 03-05 11:00, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [P165]
    report-to-congress of p1 overdue, told bureau/bureau-leader
    by any paper refused: document-required
    duty report-to-congress of p1 done
  `,
  'surveillance-notice': `
    duty surveillance-notice of p1 due 03-06 21:00, owed by handler [P113]
    surveillance-notice of p1 overdue, told handler, criminal-investigation/unit-leader, bureau/bureau-leader
    by any paper refused: document-required
    duty surveillance-notice of p1 done
  `,
  release: `
    duty release of p1 due 03-10 16:00, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [C91-92 P138 P140 P160]
    release of p1 overdue, told criminal-investigation/unit-leader, bureau/bureau-leader, inspectorate/investigator, again 03-10 17:00
    release of p1 overdue, told criminal-investigation/unit-leader, bureau/bureau-leader, inspectorate/investigator, again 03-10 18:00
    release of p1 overdue, told criminal-investigation/unit-leader, bureau/bureau-leader, inspectorate/investigator, again 03-10 19:00
    by any paper refused: document-required
    duty release of p1 done
    p1 no longer under detention
    duty deliver-to-detention-house of p1 no longer owed
  `,
  'refusal-receipt': `
    duty refusal-receipt of p1 due 03-14T00, owed by handler [P138]
    refusal-receipt of p1 overdue, told handler, criminal-investigation/unit-leader
    by any paper refused: document-required
    duty refusal-receipt of p1 done
  `,
  'execute-arrest': `
    duty execute-arrest of p1 due 03-10 16:00, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [C90 P142]
    execute-arrest of p1 overdue, told handler, criminal-investigation/unit-leader, bureau/bureau-leader
    by any paper refused: document-required
    duty execute-arrest of p1 done
  `,
  'arrest-interrogation': `
    duty arrest-interrogation of p1 due 03-11 18:00, owed by handler [P144-145]
    arrest-interrogation of p1 overdue, told handler, criminal-investigation/unit-leader, bureau/bureau-leader
    by any paper refused: document-required
    duty arrest-interrogation of p1 done
  `,
  'arrest-notice': `
    duty arrest-notice of p1 due 03-11 18:00, owed by handler [P144-145]
    arrest-notice of p1 overdue, told handler, criminal-investigation/unit-leader, bureau/bureau-leader
    by any paper refused: document-required
    duty arrest-notice of p1 done
  `,
  'arrest-receipt': `
    duty arrest-receipt of p1 due 03-14T00, owed by handler [P142-143]
    arrest-receipt of p1 overdue, told handler, criminal-investigation/unit-leader
    by any paper refused: document-required
    duty arrest-receipt of p1 done
  `,
  'recalculation-notice': `
    duty recalculation-notice of p1 due 03-23 10:00, owed by handler [C160 P151]
    recalculation-notice of p1 overdue, told handler, criminal-investigation/unit-leader, bureau/bureau-leader
    by any paper refused: document-required
    duty recalculation-notice of p1 done
  `,
  'lift-measure': `
    duty lift-measure of p1 due 03-06 10:00, owed by handler, criminal-investigation/unit-leader [P160-161]
    lift-measure of p1 overdue, told handler, criminal-investigation/unit-leader, bureau/bureau-leader, again 03-07 10:00
    lift-measure of p1 overdue, told handler, criminal-investigation/unit-leader, bureau/bureau-leader, again 03-08 10:00
    lift-measure of p1 overdue, told handler, criminal-investigation/unit-leader, bureau/bureau-leader, again 03-09 10:00
    by any paper refused: document-required
    duty lift-measure of p1 done
    p1 no longer under bail
    clock bail of p1 stopped
  `,
  'tell-parties': `
    duty tell-parties due 03-13T00, owed by handler [P186-190]
    tell-parties overdue, told handler, criminal-investigation/unit-leader
    by any paper refused: document-required
    duty tell-parties done
  `,
  'answer-change-of-measure': `
    duty answer-change-of-measure of p1 due 03-10T00, owed by handler, criminal-investigation/unit-leader [P160]
    answer-change-of-measure of p1 overdue, told handler, criminal-investigation/unit-leader, bureau/bureau-leader
    by any paper refused: reasons-required
    refused: reasons-required
  `,
  'answer-complaint': `
    duty answer-complaint due 04-08T00, owed by handler, criminal-investigation/unit-leader [P196]
    answer-complaint overdue, told handler, criminal-investigation/unit-leader, bureau/bureau-leader
    by any paper refused: reasons-required
    refused: reasons-required
  `,
  'return-property': `
    duty return-property due 03-09 10:00, owed by handler, criminal-investigation/unit-leader [P190]
    return-property overdue, told handler, criminal-investigation/unit-leader, bureau/bureau-leader
    by any paper refused: document-required
    duty return-property done
  `,
  'end-technical-investigation': `
    duty end-technical-investigation of p1 due 06-06T00, owed by handler, criminal-investigation/unit-leader [P266 [fk]]
    end-technical-investigation of p1 overdue, told handler, criminal-investigation/unit-leader, bureau/bureau-leader
    by any paper refused: document-required
    duty end-technical-investigation of p1 done
  `,
};
