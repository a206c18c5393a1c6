import { assertNever } from '#libs/kernel';
import type { ChargedElementFile } from '../evidence-file.js';
import type {
  ChargeDropped,
  ChargeLaid,
  Citation,
  ElementsReopened,
  EvidenceAdmitted,
  EvidenceCited,
  EvidenceExcluded,
  EvidenceQuestioned,
} from '../events.js';
import type { Place, Revision } from './revision.js';

export type OfEvidence =
  | ChargeLaid
  | ChargeDropped
  | EvidenceCited
  | EvidenceQuestioned
  | EvidenceExcluded
  | EvidenceAdmitted
  | ElementsReopened;

/** Folds charges, what is cited for them, and what may not be. */
export function foldOfEvidence(revision: Revision, event: OfEvidence): void {
  const { id, place } = revision;
  const { recordedAt: at } = place;
  switch (event.type) {
    case 'ChargeLaid': {
      const { subject, offence, name } = event.data;
      const elements = event.data.elements.map((element) => ({
        ...element,
        citations: [],
        reopenedAt: null,
      }));
      return revision.put('charges', id, { id, subject, offence, name, elements, laidAt: at, dropped: null });
    }
    case 'ChargeDropped':
      return revision.change('charges', event.data.charge, () => ({ dropped: { at } }));
    case 'EvidenceCited': {
      const { charge, citations } = event.data;
      return revision.change('charges', charge, ({ elements }) => ({
        elements: elements.map((element) => citedFor(element, citations, place)),
      }));
    }
    case 'EvidenceQuestioned': {
      const { material, ground } = event.data;
      return revision.put('evidence', material, { material, state: 'questioned', ground, at, request: null });
    }
    case 'EvidenceExcluded':
    case 'EvidenceAdmitted': {
      const state = event.type === 'EvidenceExcluded' ? 'excluded' : 'admitted';
      const { material, ground, request } = event.data;
      return revision.put('evidence', material, { material, state, ground, at, request });
    }
    case 'ElementsReopened': {
      const { charge, elements: reopened } = event.data;
      return revision.change('charges', charge, ({ elements }) => ({
        elements: elements.map((element) =>
          reopened.includes(element.id) ? { ...element, reopenedAt: at } : element,
        ),
      }));
    }
    default:
      return assertNever(event);
  }
}

/** A material cited again for the same element stands with its new pages, or with none not at all. */
function citedFor(
  element: ChargedElementFile,
  citations: readonly Citation[],
  { recordedAt: at, actor }: Place,
): ChargedElementFile {
  const own = citations.filter((citation) => citation.element === element.id);
  if (own.length === 0) return element;
  const kept = element.citations.filter(
    (earlier) => !own.some(({ material }) => material === earlier.material),
  );
  const by = actor.kind === 'officer' ? actor.officer : null;
  const added = own
    .filter(({ pages }) => pages.length > 0)
    .map(({ material, pages }) => ({ material, pages, at, by }));
  return {
    ...element,
    citations: [...kept, ...added],
    reopenedAt: added.length > 0 ? null : element.reopenedAt,
  };
}
