import type { SignedOff } from '#libs/case-file';
import type { ReadingEvent } from '#libs/directory';
import type { RecordedEvent } from '#libs/event-log';
import type { StoredEvent } from '#libs/kernel';

/**
 * Each material that the signer opened for the task before he signed: when he first did, and which pages were before him
 * when.
 *
 * @param reading the task's stream of reading
 */
export function readBefore(
  reading: readonly RecordedEvent[],
  { data: { officer, round, materialsOpened }, recordedAt }: StoredEvent<SignedOff>,
) {
  const his = reading
    .map(({ event }) => ({ at: event.recordedAt, said: event as ReadingEvent }))
    .filter(({ at, said: { data } }) => at <= recordedAt && data.officer === officer && data.round === round);
  return materialsOpened.map((material) => ({
    material,
    at: his.find(({ said }) => said.type === 'MaterialOpened' && said.data.material === material)?.at ?? null,
    pages: his.flatMap(({ at, said }) =>
      said.type === 'PagesDisplayed'
        ? said.data.pages.flatMap((range) =>
            range.material === material ? [{ from: range.from, to: range.to, at }] : [],
          )
        : [],
    ),
  }));
}
