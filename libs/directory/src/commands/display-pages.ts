import { accept, type Decision, refuse, streamOf } from '#libs/kernel';
import { type DirectoryBasis, officerHimself } from '../basis.js';
import type { DisplayPages } from '../commands.js';
import type { MaterialPages, ReadingEvent } from '../events.js';
import { missingFrom } from '../pages.js';
import { displayedTo, openedBy, type ReadingState } from '../readings.js';
import type { DirectoryRefusal } from '../refusals.js';

/**
 * An officer's page says which pages it showed him. Nothing is believed of a material whose bytes never left for him, and
 * what is known already is not said twice: accepted without an event when all of it is.
 *
 * @refuses not-permitted (only the officer himself), unknown-officer, materials-unopened
 */
export function displayPages(
  { data: { task, officer, round, pages } }: DisplayPages,
  basis: DirectoryBasis,
): Decision<ReadingEvent, DirectoryRefusal> {
  const forbidden = officerHimself(officer, basis);
  if (forbidden) return forbidden;
  const reading = basis.look.at<ReadingState>(streamOf.reading(task));
  const opened = openedBy(reading, officer, round);
  const unopened = [...new Set(pages.map(({ material }) => material))].filter((one) => !opened.includes(one));
  if (unopened.length > 0) return refuse({ code: 'materials-unopened', materials: unopened });
  const news: MaterialPages[] = [];
  for (const { material, from, to } of pages) {
    const said = news.filter((one) => one.material === material);
    const known = [...displayedTo(reading, officer, round, material), ...said];
    news.push(...missingFrom({ from, to }, known).map((range) => ({ material, ...range })));
  }
  return news.length === 0
    ? accept<ReadingEvent>()
    : accept({ type: 'PagesDisplayed', data: { officer, round, pages: news } });
}
