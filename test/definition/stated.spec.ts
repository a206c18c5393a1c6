import { describe, expect, it } from '@jest/globals';
import type { CaseRefusal, Particulars } from '#libs/case-file';
import { checkFacts } from '#libs/procedures/interpreter';
import type { Play } from '../../libs/case-file/spec/support/play.js';
import { p1 } from '../../libs/case-file/spec/support/words.js';
import { after, situations } from './support/situations.js';

const contested = () =>
  after('refusal served', undefined, '03-05 10:00', (play) => play.fact('refusal-reconsideration-requested'));
const transferable = () => after('arrested', undefined, '04-21 09:00', (play) => play.proved());

const requests: readonly (readonly [string, () => Play, Particulars, string])[] = [
  ['refusal-reconsideration', contested, {}, '/decides is required'],
  ['refusal-reconsideration', contested, { decides: 'perhaps' }, '/decides must be one of upheld, changed'],
  ['refusal-reconsideration', contested, { decides: 'upheld', more: 1 }, '/more is not known'],
  ['residential-surveillance', situations.filed, {}, '/place is required'],
  ['residential-surveillance', situations.filed, { place: 'inn' }, '/place must be one of home, designated'],
  ['residential-surveillance', situations.filed, { place: 'home', more: 1 }, '/more is not known'],
  ['bail', situations.filed, { guarantor: true, more: 1 }, '/more is not known'],
  ['bail', situations.filed, { guarantor: true, depositFen: 0 }, '/depositFen must be at least 1'],
  [
    'notice-exception',
    () => situations.detained({ facts: { offenceClass: 'terrorism' } }),
    {},
    '/ground is required',
  ],
  ['notice-exception', situations.detained, { ground: 'cannot-notify', more: 1 }, '/more is not known'],
  ['measure-change', situations.detained, {}, '/change is required'],
  [
    'measure-change',
    situations.detained,
    { change: 'arrest' },
    '/change must be one of lift, bail, surveillance',
  ],
  ['measure-change', situations.detained, { change: 'lift', more: 1 }, '/more is not known'],
  ['transfer', transferable, { fastTrack: 'yes' }, '/fastTrack must be boolean'],
  ['transfer', transferable, { more: 1 }, '/more is not known'],
];
const records: readonly (readonly [string, () => Play, Particulars, string])[] = [
  [
    'prosecution-decision',
    situations.transferred,
    { probation: 'P5M' },
    '/probation must match ^P([6-9]|1[0-2])M$',
  ],
  ['prosecution-decision', situations.transferred, { more: 1 }, '/more is not known'],
];

const faultsIn = (refusal: CaseRefusal): readonly string[] =>
  refusal.code === 'invalid-particulars'
    ? refusal.faults.map(({ pointer, message }) => `${pointer} ${message}`)
    : [refusal.code];

describe('what is stated', () => {
  it.each(requests)(
    'with a request for %s, in a case that lets it be asked, is checked: %#',
    (link, from, particulars, fault) => {
      const play = from();
      const subject =
        play.definition.links.find(({ id }) => id === link)?.per === 'subject' ? { subject: p1 } : {};
      expect(
        faultsIn(play.refused(play.requestCommand(link, { ...subject, particulars }), 'handler')),
      ).toEqual([fault]);
    },
  );

  it.each(records)('of the fact %s is checked: %#', (record, from, particulars, fault) => {
    const play = from();
    const result = record === 'prosecution-decision' ? { result: 'prosecuted' } : {};
    const command = play.recordCommand(record, { subjects: [p1], particulars, ...result });
    expect(faultsIn(play.refused(command, 'records-system'))).toEqual([fault]);
  });

  it.each([
    [{ offence: '' }, '/offence is too short'],
    [{ offence: 'x'.repeat(101) }, '/offence is too long'],
    [{ offence: 1 }, '/offence must be string'],
    [
      { source: 'rumour' },
      '/source must be one of report, complaint, caught, surrender, transferred, discovered',
    ],
    [{ occurredOn: 'yesterday' }, '/occurredOn must match ^\\d{4}-\\d{2}-\\d{2}$'],
    [{ occurredOn: 20260302 }, '/occurredOn must be string'],
    [{ amountFen: -1 }, '/amountFen must be at least 0'],
    [{ amountFen: 0.5 }, '/amountFen must be integer'],
    [{ injury: 'scratch' }, '/injury must be one of none, slight, minor, serious, death'],
    [{ gang: 1 }, '/gang must be boolean'],
    [{ repeated: 1 }, '/repeated must be boolean'],
    [{ roaming: 1 }, '/roaming must be boolean'],
    [{ major: 1 }, '/major must be boolean'],
    [{ grave: 1 }, '/grave must be boolean'],
    [{ caughtInTheAct: 1 }, '/caughtInTheAct must be boolean'],
    [{ offenceClass: 'odd' }, '/offenceClass must be one of national-security, terrorism, other'],
    [{ summary: 'in plain words' }, '/summary must be sealed: plain text does not enter the log'],
    [{ colour: 'red' }, '/colour is not known'],
    [[], ' must be object'],
  ])('of a case at its start is checked: %j', (facts, fault) => {
    const starting = () => situations.started({ facts });
    expect(starting).toThrow(JSON.stringify(fault.split(' ')[0]));
    expect(starting).toThrow(JSON.stringify(fault.slice(fault.indexOf(' ') + 1)));
  });

  it.each([
    ['x'.repeat(4000), []],
    ['x'.repeat(4001), ['/summary is too long']],
    [1, ['/summary must be string']],
  ])('in a summary is checked before it is sealed: %#', (summary, faults) => {
    const { facts } = situations.started().definition;
    const found = checkFacts(facts, { summary }, 'plain');
    expect(found.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(faults);
  });

  it('of an offence may be one character', () =>
    expect(situations.started({ facts: { offence: '盗' } }).case.facts).toEqual({ offence: '盗' }));

  it('of a case may be all of it', () => {
    const facts = {
      offence: '盗窃',
      source: 'report',
      occurredOn: '2026-03-01',
      amountFen: 0,
      injury: 'none',
      gang: true,
      repeated: true,
      roaming: false,
      major: false,
      grave: false,
      caughtInTheAct: false,
      offenceClass: 'other',
      summary: { digest: 'sha256:x', key: 'case' },
    };
    expect(situations.started({ facts }).case.facts).toEqual(facts);
  });
});
