/** What time alone records of each clock, from its start to its limit. */
export const timesOfClocks: Readonly<Record<string, string>> = {
  filing: `
    filing warned of at 03-05T00: handler, criminal-investigation/unit-leader
    filing warned of at 03-05 18:00: handler, criminal-investigation/unit-leader
    filing expired at 03-06T00
    alarm filing-overdue: The review for filing is overdue [E]
  `,
  summons: `
    summons of p1 warned of at 03-05 19:20: handler, criminal-investigation/unit-leader
    summons of p1 warned of at 03-05 20:50: handler, criminal-investigation/unit-leader
    summons of p1 expired at 03-05 21:20
    alarm summons-overdue of p1: A summons or coercive appearance lasts too long [P80 P200]
  `,
  'coercive-appearance': `
    coercive-appearance of p1 warned of at 03-05 20:05: handler, criminal-investigation/unit-leader
    coercive-appearance of p1 warned of at 03-05 21:35: handler, criminal-investigation/unit-leader
    coercive-appearance of p1 expired at 03-05 22:05
    alarm summons-overdue of p1: A summons or coercive appearance lasts too long [P80 P200]
  `,
  'jurisdiction-transfer': `
    jurisdiction-transfer warned of at 03-03 05:00: handler, criminal-investigation/unit-leader
    jurisdiction-transfer expired at 03-03 11:00
    alarm jurisdiction-overdue: Transfer to the competent organ is overdue [P175]
  `,
  'refusal-reconsideration-request': `
    refusal-reconsideration-request expired at 03-12T00
  `,
  'refusal-reconsideration': `
    refusal-reconsideration warned of at 04-01T00: handler, criminal-investigation/unit-leader
    refusal-reconsideration warned of at 04-07T00: handler, criminal-investigation/unit-leader
    refusal-reconsideration expired at 04-08T00
    alarm reconsideration-overdue: Reconsideration of a refusal to file is overdue [P179]
  `,
  'refusal-review-request': `
    refusal-review-request expired at 03-28T00
  `,
  'refusal-review': `
    refusal-review warned of at 04-16T00: handler, criminal-investigation/unit-leader
    refusal-review expired at 04-23T00
    alarm reconsideration-overdue: Reconsideration of a refusal to file is overdue [P179]
  `,
  'non-filing-explanation': `
    non-filing-explanation warned of at 03-11T00: handler, criminal-investigation/unit-leader, bureau/bureau-leader
    non-filing-explanation expired at 03-12T00
    alarm explanation-overdue: The reasons for not filing are overdue [P182]
  `,
  'ordered-filing': `
    ordered-filing warned of at 03-18T00: handler, criminal-investigation/unit-leader, bureau/bureau-leader
    ordered-filing warned of at 03-20T00: handler, criminal-investigation/unit-leader, bureau/bureau-leader
    ordered-filing expired at 03-21T00
    alarm ordered-filing-overdue: The ordered filing is overdue [P182]
  `,
  'arrest-request': `
    arrest-request of p1 warned of at 03-06T00: handler, criminal-investigation/unit-leader, bureau/bureau-leader
    arrest-request of p1 warned of at 03-08T00: handler, criminal-investigation/unit-leader, bureau/bureau-leader
    arrest-request of p1 warned of at 03-08 18:00: handler, criminal-investigation/unit-leader, bureau/bureau-leader
    arrest-request of p1 warned of at 03-08 21:50: handler, criminal-investigation/unit-leader, bureau/bureau-leader
    arrest-request of p1 warned of at 03-08 23:00: handler, criminal-investigation/unit-leader, bureau/bureau-leader
    arrest-request of p1 expired at 03-09T00
    alarm arrest-request-overdue of p1: The request for arrest is overdue [C91 P129]
    duty release of p1 due 03-09T00, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [C91-92 P138 P140 P160]
    release of p1 overdue, told criminal-investigation/unit-leader, bureau/bureau-leader, inspectorate/investigator, again 03-09 01:00
  `,
  'arrest-decision': `
    arrest-decision of p1 warned of at 03-12T00: handler, criminal-investigation/unit-leader, bureau/bureau-leader
    arrest-decision of p1 warned of at 03-14T00: handler, criminal-investigation/unit-leader, bureau/bureau-leader
    arrest-decision of p1 warned of at 03-14 18:00: handler, criminal-investigation/unit-leader, bureau/bureau-leader
    arrest-decision of p1 warned of at 03-14 23:00: handler, criminal-investigation/unit-leader, bureau/bureau-leader
    arrest-decision of p1 expired at 03-15T00
    alarm arrest-decision-overdue of p1: The decision on arrest is overdue [C91 J282]
    duty release of p1 due 03-15T00, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [C91-92 P138 P140 P160]
    release of p1 overdue, told criminal-investigation/unit-leader, bureau/bureau-leader, inspectorate/investigator, again 03-15 01:00
  `,
  'arrest-decision-at-large': `
    arrest-decision-at-large of p1 warned of at 03-20T00: handler, criminal-investigation/unit-leader
    arrest-decision-at-large of p1 expired at 03-21T00
    alarm arrest-decision-overdue of p1: The decision on arrest is overdue [C91 J282]
  `,
  'arrest-reconsideration': `
    arrest-reconsideration of p1 warned of at 03-16T00: handler, criminal-investigation/unit-leader
    arrest-reconsideration of p1 expired at 03-17T00
  `,
  'arrest-reconsideration-answer': `
    arrest-reconsideration-answer of p1 expired at 03-19T00
  `,
  'arrest-review': `
    arrest-review of p1 warned of at 03-23T00: handler, criminal-investigation/unit-leader
    arrest-review of p1 expired at 03-24T00
  `,
  'arrest-review-answer': `
    arrest-review-answer of p1 expired at 04-02T00
  `,
  custody: `
    custody of p1 warned of at 05-01T00: handler, criminal-investigation/unit-leader, bureau/bureau-leader
    custody of p1 warned of at 05-08T00: handler, criminal-investigation/unit-leader, bureau/bureau-leader
    custody of p1 warned of at 05-10T00: handler, criminal-investigation/unit-leader, bureau/bureau-leader
    custody of p1 warned of at 05-10 18:00: handler, criminal-investigation/unit-leader, bureau/bureau-leader
    custody of p1 warned of at 05-10 23:00: handler, criminal-investigation/unit-leader, bureau/bureau-leader
    custody of p1 expired at 05-11T00
    alarm custody-expired of p1: Investigative custody has expired [C98 C156]
    duty release of p1 due 05-11T00, owed by handler, criminal-investigation/unit-leader, bureau/bureau-leader [C91-92 P138 P140 P160]
    release of p1 overdue, told criminal-investigation/unit-leader, bureau/bureau-leader, inspectorate/investigator, again 05-11 01:00
  `,
  'custody-extension-filing': `
    custody-extension-filing of p1 warned of at 05-01T00: handler, criminal-investigation/unit-leader
    custody-extension-filing of p1 expired at 05-04T00
  `,
  recalculation: `
    recalculation of p1 warned of at 03-25T00: handler, criminal-investigation/unit-leader, bureau/bureau-leader
    recalculation of p1 expired at 03-26T00
    alarm recalculation-overdue of p1: Recalculation was not approved within five days [C160 P151]
  `,
  bail: `
    bail of p1 warned of at 2027-02-04T00: handler, criminal-investigation/unit-leader
    bail of p1 warned of at 2027-02-27T00: handler, criminal-investigation/unit-leader
    bail of p1 expired at 2027-03-06T00
    duty lift-measure of p1 due 2027-03-06T00, owed by handler, criminal-investigation/unit-leader [P160-161]
    lift-measure of p1 overdue, told handler, criminal-investigation/unit-leader, bureau/bureau-leader, again 2027-03-07T00
  `,
  'residential-surveillance': `
    residential-surveillance of p1 warned of at 08-22T00: handler, criminal-investigation/unit-leader
    residential-surveillance of p1 warned of at 09-03T00: handler, criminal-investigation/unit-leader
    residential-surveillance of p1 expired at 09-06T00
    duty lift-measure of p1 due 09-06T00, owed by handler, criminal-investigation/unit-leader [P160-161]
    lift-measure of p1 overdue, told handler, criminal-investigation/unit-leader, bureau/bureau-leader, again 09-07T00
  `,
  'measure-application': `
    measure-application of p1 warned of at 03-09T00: handler, criminal-investigation/unit-leader
    measure-application of p1 expired at 03-10T00
    alarm measure-application-overdue of p1: An application to change a measure is not answered [P160-161]
    release of p1 overdue, told criminal-investigation/unit-leader, bureau/bureau-leader, inspectorate/investigator, again 03-10 01:00
  `,
  'prosecution-review': `
    prosecution-review of p1 warned of at 05-20T00: handler, criminal-investigation/unit-leader
    prosecution-review of p1 expired at 05-23T00
    alarm prosecution-review-overdue of p1: The prosecution review is overdue [C172]
  `,
  'fast-track-review': `
    fast-track-review of p1 warned of at 05-04T00: handler, criminal-investigation/unit-leader
    fast-track-review of p1 expired at 05-07T00
    alarm prosecution-review-overdue of p1: The prosecution review is overdue [C172]
  `,
  'supplementary-investigation': `
    supplementary-investigation of p1 warned of at 06-09T00: handler, criminal-investigation/unit-leader
    supplementary-investigation of p1 warned of at 06-13T00: handler, criminal-investigation/unit-leader
    supplementary-investigation of p1 warned of at 06-15T00: handler, criminal-investigation/unit-leader
    supplementary-investigation of p1 expired at 06-16T00
    alarm supplement-overdue of p1: The supplementary investigation is overdue [C175 P295]
  `,
  'prosecution-reconsideration': `
    prosecution-reconsideration of p1 warned of at 05-22T00: handler, criminal-investigation/unit-leader
    prosecution-reconsideration of p1 expired at 05-23T00
  `,
  'prosecution-reconsideration-answer': `
    prosecution-reconsideration-answer of p1 expired at 06-18T00
  `,
  'prosecution-review-request': `
    prosecution-review-request of p1 warned of at 06-04T00: handler, criminal-investigation/unit-leader
    prosecution-review-request of p1 expired at 06-05T00
  `,
  probation: `
    probation of p1 warned of at 12-17T00: handler, criminal-investigation/unit-leader
    probation of p1 expired at 2027-01-16T00
    release of p1 overdue, told criminal-investigation/unit-leader, bureau/bureau-leader, inspectorate/investigator, again 2027-01-16 01:00
  `,
  freezing: `
    freezing warned of at 08-22T00: handler, criminal-investigation/unit-leader
    freezing warned of at 09-03T00: handler, criminal-investigation/unit-leader
    freezing expired at 09-06T00
    alarm freezing-expired: A freezing has expired [P243 [fk]]
  `,
  'technical-investigation': `
    technical-investigation of p1 warned of at 05-30T00: handler, criminal-investigation/unit-leader
    technical-investigation of p1 warned of at 06-05T00: handler, criminal-investigation/unit-leader
    technical-investigation of p1 expired at 06-06T00
    duty end-technical-investigation of p1 due 06-06T00, owed by handler, criminal-investigation/unit-leader [P266 [fk]]
    end-technical-investigation of p1 overdue, told handler, criminal-investigation/unit-leader, bureau/bureau-leader
  `,
};
