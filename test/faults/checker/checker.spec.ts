import { describe, expect, it } from '@jest/globals';
import { canonicalForm, eventHash } from './canonical.js';
import { check } from './check.js';
import { plants } from './plants.js';
import { soundEvidence } from './sound-evidence.js';
import { outageWithin } from './wake-check.js';

describe('the checker of the fault drills', () => {
  it('finds nothing in sound evidence', () => expect(check(soundEvidence())).toEqual([]));

  it.each(plants)('finds that $name', ({ expected, plant }) => {
    expect(check(plant(soundEvidence())).map(({ kind }) => kind)).toContain(expected);
  });

  it('hashes as the reference says', () => {
    const actor = { kind: 'officer', officer: 'handler' };
    const event = {
      schema: 1,
      log: 'countersign/simulated/linxi',
      stream: 'case/c1',
      version: 2,
      type: 'StageEntered',
      data: { stage: 'filing' },
      actor,
      capacity: { post: 'criminal-investigation/handler', as: 'own' },
      recordedAt: '2026-03-02T02:00:00.000Z',
      rules: `sha256:${'9'.repeat(64)}`,
      previousHash: `sha256:${'0'.repeat(64)}`,
    };
    expect(eventHash(Buffer.from(canonicalForm(event)))).toBe(
      'sha256:9fb71a5802275648e881537797633af4305500307b477700758abdcc4e92b000',
    );
  });

  it('excuses each moment of an outage once', () => {
    const outages = [
      { fromMs: 40, toMs: 60 },
      { fromMs: 10, toMs: 30 },
      { fromMs: 20, toMs: 45 },
    ];
    expect(outageWithin({ fromMs: 0, toMs: 50 }, outages)).toBe(40);
  });
});
