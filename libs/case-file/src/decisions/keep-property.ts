import { accept, type Decision, type Instant, refuse } from '#libs/kernel';
import { findDisposal } from '#libs/procedures/interpreter';
import type {
  CorrectPropertyList,
  CountProperty,
  DisposeOfProperty,
  HandOverProperty,
} from '../commands/property.js';
import { Draft } from '../draft.js';
import { applyEffects } from '../effects/effects.js';
import type {
  CaseEvent,
  Hands,
  PropertyCounted,
  PropertyHandedOver,
  PropertyListCorrected,
} from '../events.js';
import type { PropertyItem } from '../property-file.js';
import { unsettledProperty } from '../property-standing.js';
import { inTheFuture } from '../instants-stated.js';
import type { CaseRefusal } from '../refusals.js';
import { kept, type OnCase, type Ruling } from '../started-case.js';
import { handlersRuling } from './charges.js';
import { documentRuling } from './record-fact.js';

/**
 * Counts the things of a list against it. Something missing, too many or not listed is a difference, until a later count
 * agrees or the list is corrected.
 *
 * @refuses case-closed, not-a-handler, unknown-property, property-disposed, in-the-future, out-of-order
 */
export function countProperty(
  { data }: CountProperty,
  basis: OnCase,
): Decision<PropertyCounted, CaseRefusal> {
  const { list, at, counts, unlisted } = data;
  const known = kept(basis.file.propertyLists, list);
  const ruling = handlersRuling(basis);
  if (ruling) return ruling;
  if (!known) return refuse({ code: 'unknown-property', property: list });
  const stranger = counts.find(({ item }) => kept(basis.file.property, item)?.list !== list);
  if (stranger) return refuse({ code: 'unknown-property', property: stranger.item });
  const items = counts.map(({ item }) => item);
  const late = itemsRuling(items, at, basis);
  return late ?? accept({ type: 'PropertyCounted', data: { list, at, counts, unlisted } });
}

/** @refuses case-closed, not-a-handler, unknown-property, property-disposed, unknown-material, document-required */
export function correctPropertyList(
  { data }: CorrectPropertyList,
  basis: OnCase,
): Decision<PropertyListCorrected, CaseRefusal> {
  const { item, quantity, document, reason } = data;
  const ruling =
    handlersRuling(basis) ??
    itemsRuling([item], basis.recordedAt, basis) ??
    documentRuling([], document, basis.file);
  return ruling ?? accept({ type: 'PropertyListCorrected', data: { item, quantity, document, reason } });
}

/**
 * Hands things over: from whoever keeps each now, to the person named.
 *
 * @refuses case-closed, not-a-handler, unknown-property, property-disposed, in-the-future, out-of-order, unknown-party,
 * unknown-material
 */
export function handOverProperty(
  { data }: HandOverProperty,
  basis: OnCase,
): Decision<PropertyHandedOver, CaseRefusal> {
  const { items, to, at, document } = data;
  const ruling =
    handlersRuling(basis) ??
    itemsRuling(items, at, basis) ??
    handsRuling(to, basis) ??
    documentRuling([], document, basis.file);
  if (ruling) return ruling;
  const handed = items.flatMap((item) => {
    const known = kept(basis.file.property, item);
    return known ? [{ item, from: known.keeper }] : [];
  });
  return accept({ type: 'PropertyHandedOver', data: { items: handed, to, at, document } });
}

/**
 * Ends the chain of things: returned, transferred, confiscated or destroyed, with its document. The duties to return
 * property are done when nothing is left.
 *
 * @refuses case-closed, not-a-handler, unknown-disposal, unknown-property, property-disposed, in-the-future, out-of-order,
 * unknown-party, unknown-material, document-required
 */
export function disposeOfProperty(
  { data }: DisposeOfProperty,
  basis: OnCase,
): Decision<CaseEvent, CaseRefusal> {
  const { items, as, to, at, document } = data;
  const { property } = basis.definition;
  const unable = handlersRuling(basis);
  if (unable) return unable;
  const rule = findDisposal(basis.definition, as);
  const disposals = property?.disposals.map(({ id }) => id) ?? [];
  if (!rule) return refuse({ code: 'unknown-disposal', disposals });
  const ruling =
    itemsRuling(items, at, basis) ??
    handsRuling(to, basis) ??
    documentRuling([rule.document], document, basis.file);
  if (ruling) return ruling;
  const draft = new Draft(basis);
  draft.record({ type: 'PropertyDisposed', data: { items, as, to, at, document } });
  if (unsettledProperty(draft.file).length > 0) return draft.accepted();
  for (const { id } of basis.definition.duties.filter(({ settledWithProperty }) => settledWithProperty)) {
    const scope = { subjects: [], at, cause: rule, document: { material: document, number: null } };
    applyEffects(draft, [{ dischargeDuty: id }], scope);
  }
  return draft.accepted();
}

/** @refuses unknown-property, property-disposed, in-the-future, out-of-order */
function itemsRuling(items: readonly string[], at: Instant, { file, recordedAt }: OnCase): Ruling {
  if (at > recordedAt) return inTheFuture(at, recordedAt);
  for (const id of items) {
    const item = kept(file.property, id);
    if (!item) return refuse({ code: 'unknown-property', property: id });
    if (item.disposed) return refuse({ code: 'property-disposed', property: id, as: item.disposed.as });
    if (at < lastHandedOver(item)) return refuse({ code: 'out-of-order', ...backwards });
  }
  return null;
}

const lastHandedOver = ({ chain }: PropertyItem): Instant => chain.at(-1)?.at ?? ('' as Instant);

const backwards = {
  because: { zh: '早于该物品上一次交接', en: 'It precedes the last hand-over of this thing' },
  source: 'P230 [fk]',
};

const handsRuling = (to: Hands | null, { file }: OnCase): Ruling =>
  to?.kind === 'party' && !file.parties.some(({ id }) => id === to.party)
    ? refuse({ code: 'unknown-party', party: to.party })
    : null;
