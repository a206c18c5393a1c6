import { BrokenInvariant, type Instant, type LocalDate } from '#libs/kernel';
import { dateText, type DayNumber } from './civil.js';
import { epochMs, instantOf, MS_PER_DAY, MS_PER_SECOND } from './instants.js';
import { asiaShanghai } from './zones/asia-shanghai.js';
import type { ZoneOffsets } from './zones/zone-offsets.js';

const zones: ReadonlyMap<string, ZoneOffsets> = new Map([
  ['Asia/Shanghai', asiaShanghai],
  ['UTC', { source: 'by definition', initial: 0, transitions: [] }],
]);

/** Zones that dates can be counted in. */
export const knownZones: readonly string[] = [...zones.keys()];

function offsetsOf(zone: string): ZoneOffsets {
  const found = zones.get(zone);
  if (!found) throw new BrokenInvariant(`no offsets for zone ${zone}`);
  return found;
}

/** Milliseconds to add to UTC at an epoch time. Searched from the newest change back: most dates lie after it. */
function offsetMs({ initial, transitions }: ZoneOffsets, ms: number): number {
  for (let nth = transitions.length - 1; nth >= 0; nth -= 1) {
    const change = transitions[nth];
    if (change && ms >= change[0] * MS_PER_SECOND) return change[1] * MS_PER_SECOND;
  }
  return initial * MS_PER_SECOND;
}

/** Milliseconds on the wall clock of the zone, as if that were UTC. @throws BrokenInvariant for an unknown zone */
export function wallMs(instant: Instant, zone: string): number {
  const ms = epochMs(instant);
  return ms + offsetMs(offsetsOf(zone), ms);
}

/**
 * The instant a wall clock shows that time. Where the clock was put back, the first of both; where a time was skipped,
 * as much later as the clock was put forward.
 */
export function instantOfWall(wall: number, zone: string): Instant {
  const offsets = offsetsOf(zone);
  const before = offsetMs(offsets, wall - MS_PER_DAY);
  const after = offsetMs(offsets, wall + MS_PER_DAY);
  const shown = [wall - before, wall - after].find((ms) => ms + offsetMs(offsets, ms) === wall);
  return instantOf(shown ?? wall - before);
}

/** The day on the zone's calendar. */
export const localDay = (instant: Instant, zone: string): DayNumber =>
  Math.floor(wallMs(instant, zone) / MS_PER_DAY);

/** The date on the zone's calendar. */
export const localDate = (instant: Instant, zone: string): LocalDate => dateText(localDay(instant, zone));

/** 00:00 of a day in the zone. */
export const startOfDay = (day: DayNumber, zone: string): Instant => instantOfWall(day * MS_PER_DAY, zone);
