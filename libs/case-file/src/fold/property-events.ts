import { assertNever } from '#libs/kernel';
import type {
  PropertyCounted,
  PropertyDisposed,
  PropertyHandedOver,
  PropertyListCorrected,
  PropertyTaken,
} from '../events.js';
import type { Revision } from './revision.js';

export type OfProperty =
  PropertyTaken | PropertyCounted | PropertyListCorrected | PropertyHandedOver | PropertyDisposed;

/** Folds things taken, from their list through custody to their end. */
export function foldOfProperty(revision: Revision, event: OfProperty): void {
  const { id } = revision;
  switch (event.type) {
    case 'PropertyTaken': {
      const { items, keeper, at, list: document, ...list } = event.data;
      revision.put('propertyLists', id, { id, ...list, list: document, at, counted: null });
      for (const item of items) {
        const chain = [{ from: null, to: keeper, at, document }];
        revision.put('property', item.id, {
          ...item,
          list: id,
          counted: null,
          keeper,
          chain,
          disposed: null,
        });
      }
      return;
    }
    case 'PropertyCounted': {
      const { list, at, counts, unlisted } = event.data;
      revision.change('propertyLists', list, () => ({ counted: { at, unlisted } }));
      for (const { item, quantity } of counts) {
        revision.change('property', item, () => ({ counted: quantity }));
      }
      return;
    }
    case 'PropertyListCorrected':
      return revision.change('property', event.data.item, () => ({ quantity: event.data.quantity }));
    case 'PropertyHandedOver': {
      const { items, to, at, document } = event.data;
      for (const { item, from } of items) {
        revision.change('property', item, ({ chain }) => ({
          keeper: to,
          chain: [...chain, { from, to, at, document }],
        }));
      }
      return;
    }
    case 'PropertyDisposed': {
      const { items, as, to, at, document } = event.data;
      for (const item of items) {
        revision.change('property', item, () => ({ disposed: { as, to, at, document } }));
      }
      return;
    }
    default:
      return assertNever(event);
  }
}
