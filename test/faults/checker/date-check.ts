import type { Finding } from './finding.js';
import { requestName, type Told } from './told.js';

/** What an append tolerates between its own clock and the database's, and half a second for this machine. */
const toleranceMs = 2_500;

/** Was every acknowledged act recorded at an instant between its first question and its answer? */
export function* checkDates(told: readonly Told[]): Generator<Finding> {
  const asked = new Map<string, number>();
  for (const line of told) {
    const name = requestName(line);
    if (line.told === 'asked' && !asked.has(name)) asked.set(name, line.atMs);
    if (line.told !== 'acknowledged') continue;
    const recordedMs = Date.parse(line.receipt.recordedAt);
    const from = (asked.get(name) ?? line.atMs) - toleranceMs;
    const to = line.atMs + toleranceMs;
    if (recordedMs < from || recordedMs > to)
      yield {
        kind: 'misdated',
        where: name,
        detail: `recorded ${recordedMs - line.atMs} ms from its answer`,
      };
  }
}
