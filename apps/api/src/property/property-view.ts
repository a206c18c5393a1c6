import { propertyDifferences, unsettledProperty, type CaseFile, type Hands } from '#libs/case-file';
import type { ProcedureDefinition } from '#libs/procedures';
import { findDisposal, findTaking } from '#libs/procedures/interpreter';
import type { OpenText } from '../texts/open-texts.js';

/** Things taken in a case, each with its chain of hands, and where lists and things differ. */
export function propertyView(file: CaseFile, definition: ProcedureDefinition, open: OpenText) {
  const handsOf = (hands: Hands) => handsView(hands, open);
  return {
    settled: unsettledProperty(file).length === 0,
    lists: Object.values(file.propertyLists).map(({ witness, counted, ...list }) => ({
      ...list,
      name: findTaking(definition, list.taking)?.name ?? { zh: list.taking, en: list.taking },
      witness: open(witness),
      counted: counted && {
        ...counted,
        unlisted: counted.unlisted.map(({ description, quantity }) => ({
          description: open(description),
          quantity,
        })),
      },
    })),
    items: Object.values(file.property).map(({ description, keeper, chain, disposed, ...item }) => ({
      ...item,
      description: open(description),
      keeper: handsOf(keeper),
      chain: chain.map(({ from, to, ...link }) => ({
        from: from && handsOf(from),
        to: handsOf(to),
        ...link,
      })),
      disposed: disposed && {
        ...disposed,
        name: findDisposal(definition, disposed.as)?.name ?? { zh: disposed.as, en: disposed.as },
        to: disposed.to && handsOf(disposed.to),
      },
    })),
    differences: propertyDifferences(file),
  };
}

function handsView(hands: Hands, open: OpenText) {
  if (hands.kind === 'officer') return { officer: hands.officer };
  return hands.kind === 'party' ? { party: hands.party } : { name: open(hands.name) };
}
