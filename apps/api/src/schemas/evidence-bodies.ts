import { z } from 'zod';
import type { OpenedId, PartyId } from '#libs/kernel';
import { digest, id, instant, line, officerId, partyId, text } from './basics.js';

const few = 100;
const openedId = id<OpenedId>();

export const chargeBody = z
  .union([
    z.strictObject({ subject: partyId, offence: id<string>() }),
    z.strictObject({ subject: partyId, name: line, elements: z.array(line).min(1).max(few) }),
  ])
  .meta({ id: 'NewCharge' });
export type ChargeBody = z.infer<typeof chargeBody>;

export const dropChargeBody = z.strictObject({ reason: text }).meta({ id: 'DropCharge' });

const citation = z.strictObject({
  element: id<string>(),
  material: digest,
  /** None: the material is no longer cited for this element. */
  pages: z.array(z.int().min(1).max(1_000_000)).max(1_000),
});
export const citationsBody = z
  .strictObject({ citations: z.array(citation).min(1).max(few), note: text.optional() })
  .meta({ id: 'NewCitations' });
export type CitationsBody = z.infer<typeof citationsBody>;

/** An officer, a party of the case, or somebody or some place named in words. */
const hands = z
  .union([
    z.strictObject({ officer: officerId }),
    z.strictObject({ party: partyId }),
    z.strictObject({ name: line }),
  ])
  .meta({ id: 'NewHands' });
export type HandsBody = z.infer<typeof hands>;

const quantity = z.int().min(0).max(1_000_000_000);
const items = z.array(id<string>()).min(1).max(1_000);
const described = z.strictObject({ description: line, quantity });

export const takingBody = z
  .strictObject({
    taking: id<string>(),
    list: digest,
    at: instant,
    from: id<PartyId>().optional(),
    /** The approved request, or */
    approval: openedId.optional(),
    /** who commanded at the scene and decided it there. */
    commander: officerId.optional(),
    officers: z.array(officerId).max(few).optional(),
    witness: line.optional(),
    /** @default the officer who records it */
    keeper: hands.optional(),
    items: z.array(described).min(1).max(1_000),
  })
  .meta({ id: 'NewTaking' });
export type TakingBody = z.infer<typeof takingBody>;

export const countBody = z
  .strictObject({
    list: openedId,
    at: instant,
    counts: z.array(z.strictObject({ item: id<string>(), quantity })).max(1_000),
    unlisted: z.array(described).max(few).optional(),
  })
  .meta({ id: 'NewCount' });
export type CountBody = z.infer<typeof countBody>;

export const listCorrectionBody = z
  .strictObject({ item: id<string>(), quantity, document: digest, reason: text })
  .meta({ id: 'NewListCorrection' });

export const handOverBody = z
  .strictObject({ items, to: hands, at: instant, document: digest.optional() })
  .meta({ id: 'NewHandOver' });

export const disposalBody = z
  .strictObject({ items, as: id<string>(), to: hands.optional(), at: instant, document: digest })
  .meta({ id: 'NewDisposal' });
