import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CaseId, Instant } from '#libs/kernel';
import type { OpenCase } from '../cases/open-cases.js';
import { Sweep } from './sweep.js';

const now = '2026-03-05T01:00:00.000Z' as Instant;
const due = (caseId: string, nextWakeAt: string): OpenCase => ({
  caseId: caseId as CaseId,
  version: 7,
  nextWakeAt: nextWakeAt as Instant,
});

describe('the sweep', () => {
  let did: string[];
  let temporalIsAway: boolean;
  let asked: Instant[];
  let sweep: Sweep;
  let cases: readonly OpenCase[];

  beforeEach(() => {
    did = [];
    asked = [];
    temporalIsAway = false;
    const openCases = {
      dueBy: async (at: Instant) => {
        asked.push(at);
        return cases.filter(({ nextWakeAt }) => nextWakeAt !== null && nextWakeAt <= at);
      },
    };
    const wake = async (caseId: CaseId) => {
      if (caseId === 'damaged') throw new Error('damaged stream');
      did.push(`wake ${caseId}`);
      return [];
    };
    const deliver = async (caseId: string) => {
      if (temporalIsAway) throw new Error('away');
      did.push(`signal ${caseId}`);
    };
    sweep = new Sweep(openCases, { wake }, { deliver }, () => ({ now, held: false }));
  });

  it('signals what is due within ninety seconds, and leaves the rest', async () => {
    cases = [due('soon', '2026-03-05T01:01:30.000Z'), due('later', '2026-03-05T01:01:30.001Z')];
    expect(await sweep.run()).toEqual({ signalled: 1, woken: 0, failed: [], temporalError: null });
    expect(did).toEqual(['signal soon']);
    expect(asked).toEqual(['2026-03-05T01:01:30.000Z']);
  });

  it.each([
    ['2026-03-05T00:58:00.001Z', ['signal a']],
    ['2026-03-05T00:58:00.000Z', ['wake a', 'signal a']],
    ['2026-03-05T00:57:59.999Z', ['wake a', 'signal a']],
  ])('runs the wake-up itself two minutes after a due instant: %s', async (at, expected) => {
    cases = [due('a', at)];
    await sweep.run();
    expect(did).toEqual(expected);
  });

  it('records what is overdue although Temporal is away, and says so', async () => {
    temporalIsAway = true;
    cases = [due('a', '2026-03-05T00:50:00.000Z'), due('b', '2026-03-05T00:51:00.000Z')];
    expect(await sweep.run()).toMatchObject({ signalled: 0, woken: 2, temporalError: new Error('away') });
    expect(did).toEqual(['wake a', 'wake b']);
  });

  it('lets no case that cannot be woken keep the others waiting', async () => {
    cases = [due('damaged', '2026-03-05T00:50:00.000Z'), due('b', '2026-03-05T00:51:00.000Z')];
    expect(await sweep.run()).toMatchObject({
      woken: 1,
      failed: [{ caseId: 'damaged', error: new Error('damaged stream') }],
    });
    expect(did).toEqual(['wake b', 'signal damaged', 'signal b']);
  });

  it('at the start waits for nobody', async () => {
    cases = [due('a', now), due('b', '2026-03-05T01:00:00.001Z')];
    await sweep.run(0);
    expect(did).toEqual(['wake a', 'signal a', 'signal b']);
  });
});
