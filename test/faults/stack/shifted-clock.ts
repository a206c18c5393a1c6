/**
 * Loaded before a program of the drill (`--import`): on SIGUSR2 its clocks, wall and monotonic, jump by as many
 * milliseconds as the file named by `COUNTERSIGN_DRILL_SHIFT` says; so does a machine's after a suspension, or when a
 * time server corrects it. Timers keep their own pace.
 */
import { readFileSync } from 'node:fs';
import { performance as clock } from 'node:perf_hooks';

let shiftMs = 0;

const OwnDate = globalThis.Date;
const ownNow = clock.now.bind(clock);

/** A Date that reads the shifted clock where it reads a clock at all. */
class ShiftedDate extends OwnDate {
  constructor(...given: readonly []) {
    if (given.length === 0) super(OwnDate.now() + shiftMs);
    else super(...given);
  }

  static override now(): number {
    return OwnDate.now() + shiftMs;
  }
}

globalThis.Date = ShiftedDate as DateConstructor;
// Back is not possible for a monotonic clock.
clock.now = () => ownNow() + Math.max(0, shiftMs);

process.on('SIGUSR2', () => {
  const file = process.env['COUNTERSIGN_DRILL_SHIFT'];
  if (file) shiftMs = Number(readFileSync(file, 'utf8'));
});
