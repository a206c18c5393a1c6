import { after, approved, situations } from '../support/situations.js';
import type { Consequence } from './expected.js';

export const factsOfInvestigation: readonly Consequence[] = [
  {
    title: 'blood drawn',
    record: 'blood-drawn',
    from: () => situations.filed(),
    follows: `
      of p1
      duty send-blood of p1 due 03-11T00, owed by handler [T36 T81]
    `,
  },
  {
    title: 'test report',
    record: 'test-report',
    from: () => situations.filed(),
    follows: `
      of p1
      proved by anything else refused: document-required
      duty tell-test-report of p1 due 03-11T00, owed by handler [T36 T81]
    `,
  },
  {
    title: 'appraisal commissioned',
    record: 'appraisal-commissioned',
    from: () => situations.arrested(),
    follows: `
      of the whole case
      proved by anything else refused: document-required
    `,
  },
  {
    title: 'inspection report',
    record: 'inspection-report',
    from: () => situations.filed(),
    follows: `
      of the whole case
      proved by anything else refused: document-required
    `,
  },
  {
    title: 'search executed',
    record: 'search-executed',
    from: () => after('filed', undefined, '03-04 09:00', (play) => approved(play, 'search')),
    follows: `
      of the whole case
      proved by anything else refused: document-required
    `,
  },
  {
    title: 'technical investigation begins',
    record: 'technical-investigation-started',
    from: () => after('filed', undefined, '03-05 09:00', (play) => approved(play, 'technical-investigation')),
    follows: `
      of p1
      proved by anything else refused: document-required
      clock technical-investigation of p1 (P3M) due 06-06T00, warns 05-30T00 06-05T00 [P266 [fk]]
    `,
  },
  {
    title: 'technical investigation ends',
    record: 'technical-investigation-ended',
    from: () =>
      after(
        'filed',
        undefined,
        '03-05 09:00',
        (play) => approved(play, 'technical-investigation'),
        '03-05 10:00',
        (play) => play.fact('technical-investigation-started'),
      ),
    follows: `
      of p1
      clock technical-investigation of p1 stopped
    `,
  },
  {
    title: 'technical investigation ended after its time',
    record: 'technical-investigation-ended',
    from: () =>
      after(
        'filed',
        undefined,
        '03-05 09:00',
        (play) => approved(play, 'technical-investigation'),
        '03-05 10:00',
        (play) => play.fact('technical-investigation-started'),
        '06-08 09:00',
        () => undefined,
      ),
    follows: `
      of p1
      duty end-technical-investigation of p1 no longer owed
    `,
  },
  {
    title: 'freezing executed',
    record: 'freezing-executed',
    from: () => after('filed', undefined, '03-05 09:00', (play) => approved(play, 'freezing')),
    follows: `
      of the whole case
      proved by anything else refused: document-required
      clock freezing (P6M) due 09-06T00, warns 08-22T00 09-03T00 [P243 [fk]]
    `,
  },
  {
    title: 'freezing lifted',
    record: 'freezing-lifted',
    from: () =>
      after(
        'filed',
        undefined,
        '03-05 09:00',
        (play) => approved(play, 'freezing'),
        '03-05 10:00',
        (play) => play.fact('freezing-executed'),
      ),
    follows: `
      of the whole case
      clock freezing stopped
    `,
  },
  {
    title: 'injury appraised: none',
    record: 'injury-appraisal',
    from: () => situations.filed(),
    known: { result: 'none' },
    follows: `
      of the whole case
      proved by anything else refused: document-required
    `,
  },
  {
    title: 'injury appraised: slight-injury',
    record: 'injury-appraisal',
    from: () => situations.filed(),
    known: { result: 'slight-injury' },
    follows: `
      of the whole case
      proved by anything else refused: document-required
    `,
  },
  {
    title: 'injury appraised: minor-injury',
    record: 'injury-appraisal',
    from: () => situations.filed(),
    known: { result: 'minor-injury' },
    follows: `
      of the whole case
      proved by anything else refused: document-required
    `,
  },
  {
    title: 'injury appraised: serious-injury',
    record: 'injury-appraisal',
    from: () => situations.filed(),
    known: { result: 'serious-injury' },
    follows: `
      of the whole case
      proved by anything else refused: document-required
    `,
  },
  {
    title: 'injury appraised: death',
    record: 'injury-appraisal',
    from: () => situations.filed(),
    known: { result: 'death' },
    follows: `
      of the whole case
      proved by anything else refused: document-required
    `,
  },
  {
    title: 'identification held',
    record: 'identification-held',
    from: () => after('filed', undefined, '03-05 09:00', (play) => approved(play, 'identification')),
    follows: `
      of the whole case
      proved by anything else refused: document-required
    `,
  },
];
