import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { foldCase, type CaseFile } from '../src/index.js';
import { Play } from './support/play.js';

setFlagsFromString('--allow-natives-syntax');
const sameShape = runInThisContext('(one, other) => %HaveSameMap(one, other)') as (
  one: object,
  other: object,
) => boolean;
const hasShape = runInThisContext('(one) => %HasFastProperties(one)') as (one: object) => boolean;

/** Two cases of which everything was made anew, and before them one by which V8 has learnt what its fields may hold. */
const [, ...cases] = [1, 2, 3].map((): CaseFile => {
  const play = new Play().at('03-02 08:50').start(1);
  play.fact('acceptance');
  play.at('03-02 10:00');
  play.lurb(play.request('filing'), '03-02 11:00', '03-02 14:20', '03-02 16:00', '03-03 10:30');
  const file = foldCase(play.stored);
  if (!file) throw new Error('not started');
  return file;
}) as [CaseFile, CaseFile, CaseFile];

/** What V8 finds a member by. An object with a shape of its own makes every place slow that it comes to. */
describe('the shapes of a case file', () => {
  const parts = ['tasks', 'requests', 'materials', 'clocks'] as const;

  it.each(parts)('does not make one for the ids of its %s', (part) => {
    expect(Object.keys(cases[0][part]).length).toBeGreaterThan(0);
    expect(hasShape(cases[0][part])).toBe(false);
  });

  it('are those of every other case', () => {
    const [one, other] = cases;
    expect(sameShape(one, other)).toBe(true);
    for (const part of [...parts, 'subjects'] as const) {
      const others = Object.values<object>(other[part]);
      for (const [nth, kept] of Object.values<object>(one[part]).entries())
        expect([part, nth, sameShape(kept, others[nth]!)]).toEqual([part, nth, true]);
    }
    const [signature, counterpart] = cases.map(
      ({ requests }) => Object.values(requests)[0]!.rounds[0]!.signatures[0]!,
    );
    expect(sameShape(signature!, counterpart!)).toBe(true);
  });
});
