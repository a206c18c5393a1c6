import { accept, type Decision, streamOf } from '#libs/kernel';
import { type DirectoryBasis, officerHimself } from '../basis.js';
import type { OpenMaterial } from '../commands.js';
import type { ReadingEvent } from '../events.js';
import { openedBy, type ReadingState } from '../readings.js';
import type { DirectoryRefusal } from '../refusals.js';

/**
 * An officer opens a material of a task's round; to be recorded before the bytes leave. Accepted without an event when
 * he had opened it before: once is what a signature needs.
 *
 * @refuses not-permitted (only the officer himself), unknown-officer
 */
export function openMaterial(
  { data }: OpenMaterial,
  basis: DirectoryBasis,
): Decision<ReadingEvent, DirectoryRefusal> {
  const { task, officer, material, round } = data;
  const forbidden = officerHimself(officer, basis);
  if (forbidden) return forbidden;
  const opened = openedBy(basis.look.at<ReadingState>(streamOf.reading(task)), officer, round);
  return opened.includes(material)
    ? accept<ReadingEvent>()
    : accept({ type: 'MaterialOpened', data: { officer, material, round } });
}
