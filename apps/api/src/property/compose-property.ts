import type { CountProperty, Hands, TakeProperty } from '#libs/case-file';
import type { CountBody, HandsBody, TakingBody } from '../schemas/evidence-bodies.js';
import type { Sealing } from '../texts/sealing.js';

export function composeTaking(body: TakingBody, sealing: Sealing): TakeProperty {
  const { taking, list, at, from = null, approval = null, commander = null, officers = [] } = body;
  return {
    type: 'TakeProperty',
    data: {
      taking,
      list,
      at,
      from,
      approval,
      commander,
      officers,
      witness: sealing.optional(body.witness),
      keeper: body.keeper ? composeHands(body.keeper, sealing) : null,
      items: body.items.map(({ description, quantity }) => ({
        description: sealing.seal(description),
        quantity,
      })),
    },
  };
}

export function composeCount(
  { list, at, counts, unlisted = [] }: CountBody,
  sealing: Sealing,
): CountProperty {
  const found = unlisted.map(({ description, quantity }) => ({
    description: sealing.seal(description),
    quantity,
  }));
  return { type: 'CountProperty', data: { list, at, counts, unlisted: found } };
}

export function composeHands(given: HandsBody, sealing: Sealing): Hands {
  if ('officer' in given) return { kind: 'officer', officer: given.officer };
  return 'party' in given
    ? { kind: 'party', party: given.party }
    : { kind: 'other', name: sealing.seal(given.name) };
}
