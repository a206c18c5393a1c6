import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { CaseEvent, CaseFile } from '#libs/case-file';
import type { Names, StoredEvent } from '#libs/kernel';
import { checkDefinition } from '#libs/procedures';
import { summaryOf } from './summary.js';

const shipped = new URL('../../../../../libs/procedures/definitions/criminal.yaml', import.meta.url);
const checked = checkDefinition(readFileSync(shipped, 'utf8'));
if (!checked.ok) throw new Error('criminal.yaml has faults');
const { definition } = checked;
const file = { requests: {}, clocks: {}, duties: {} } as unknown as CaseFile;

/** Words of the language that are ids here: only where the event has the id is it a person's, a post's or a unit's. */
const called: Readonly<Record<string, Names>> = {
  problem: { zh: '周正阳', en: 'Zhou Zhengyang' },
  legal: { zh: '法制大队', en: 'Legal Affairs Squad' },
};
const telling = {
  who: (id: string) => called[id] ?? { zh: id, en: id },
  when: () => '2026-03-05 10:00:00',
};
const told = (event: unknown) => summaryOf(event as StoredEvent<CaseEvent>, { file, definition }, telling);

describe('what an event was, in a line', () => {
  it('names who is meant where he is meant, and leaves the words about him alone', () =>
    expect(told({ type: 'FindingRaised', data: { by: 'problem', item: '2' } })).toEqual({
      zh: '周正阳 指出问题 2',
      en: 'Zhou Zhengyang points out a problem (2)',
    }));

  it('names no unit where a document is called legal', () =>
    expect(told({ type: 'MaterialFiled', data: { document: 'legal-aid-notice' } }).en).toBe(
      'Filed: Notice to provide legal aid',
    ));

  it('says when as its reader counts time', () =>
    expect(
      told({ type: 'DutyOpened', data: { duty: 'release', dueAt: '2026-03-05T02:00:00.000Z' } }).en,
    ).toMatch(/ by 2026-03-05 10:00:00$/));
});
