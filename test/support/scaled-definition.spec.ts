import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkDefinition, loadDefinition } from '#libs/procedures';
import { readDuration } from '#libs/statutory-clocks';
import { scaledDefinition } from './scaled-definition.js';

const shipped = readFileSync(
  new URL('../../libs/procedures/definitions/criminal.yaml', import.meta.url),
  'utf8',
);

describe('a definition whose durations are shorter by one factor', () => {
  const text = scaledDefinition(shipped, 3_600, 'criminal-in-seconds');
  const law = loadDefinition(shipped);
  const scaled = loadDefinition(text);

  it('is sound, and a procedure of its own', () => {
    expect(checkDefinition(text).ok).toBe(true);
    expect([scaled.procedure, law.procedure]).toEqual(['criminal-in-seconds', 'criminal']);
  });

  it('has every limit divided, and nothing else changed', () => {
    const hours = (duration: string) => {
      const { months, days, timeMs } = readDuration(duration) ?? { months: NaN, days: NaN, timeMs: NaN };
      return (months * 30 + days) * 24 + timeMs / 3_600_000;
    };
    const limitsOf = ({ clocks, duties, links }: typeof law) => [
      ...clocks.flatMap(({ limit, extensions = [] }) => [limit, ...extensions.map(({ to }) => to)]),
      ...duties.map(({ limit }) => limit),
      ...links.flatMap(({ steps }) => steps.map(({ limit }) => limit)),
    ];
    expect(limitsOf(scaled).map((limit) => hours(limit) * 3_600)).toEqual(limitsOf(law).map(hours));
    const ids = ({ links, records, alarms = [] }: typeof law) =>
      [...links, ...records, ...alarms].map(({ id, source }) => [id, source]);
    expect(ids(scaled)).toEqual(ids(law));
  });

  it('warns in the same tiers, but for those that would come within a second', () => {
    const tiers = (definition: typeof law, clock: string) =>
      definition.clocks.find(({ id }) => id === clock)?.warn;
    expect(tiers(scaled, 'arrest-decision')).toEqual(['PT72S', 'PT24S', 'PT6S', 'PT1S']);
    expect([tiers(law, 'summons'), tiers(scaled, 'summons')]).toEqual([['PT2H', 'PT30M'], ['PT2S']]);
  });
});
