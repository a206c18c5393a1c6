import { z } from 'zod';
import type { ClientId, Digest, Instant, OfficerId, PartyId, PostId, RoleId, UnitId } from '#libs/kernel';

/** Longest free text, in UTF-16 units: some forty printed pages. */
const textMax = 60_000;

/** An id of ours, opaque to clients. */
const idText = z.string().regex(/^[^\s/\p{Cc}]{1,128}$/u, 'is not an id');

/** What a schema gives is branded here, once; at run time the brand is nothing. */
const branded = <Brand>(schema: z.ZodType<string>) => schema as unknown as z.ZodType<Brand, string>;

export const id = <Brand>() => branded<Brand>(idText);
export const officerId = id<OfficerId>();
export const partyId = id<PartyId>();

/** Ids that become parts of stream and file names. */
export const plainId = <Brand>() =>
  branded<Brand>(
    z.string().regex(/^[a-z\d](?:-?[a-z\d]){0,62}$/, 'is not kebab-case of at most 63 letters and digits'),
  );
export const newOfficerId = plainId<OfficerId>();
export const newUnitId = plainId<UnitId>();
export const newClientId = plainId<ClientId>();
export const roleId = plainId<RoleId>();

export const postId = branded<PostId>(
  z.string().regex(/^[a-z\d-]{1,63}\/[a-z\d-]{1,63}$/, 'is not {unit}/{role}'),
);
export const digest = branded<Digest>(
  z.string().regex(/^sha256:[\da-f]{64}$/, 'is not sha256: and 64 hex digits'),
);

/** UTC with milliseconds, as instants are kept. */
export const instantOf = (given: string): Instant => new Date(given).toISOString() as Instant;

/** RFC 3339 with any offset; given on as UTC with milliseconds. */
export const instant = z.iso
  .datetime({ offset: true, error: 'is not an RFC 3339 instant' })
  .refine((given) => !Number.isNaN(Date.parse(given)), 'is not an instant')
  .transform(instantOf);

/** Free text: something in it, and no control characters but line ends and tabs. */
export const text = z
  .string()
  .max(textMax)
  .regex(/\S/, 'is empty')
  .regex(/^[^\p{Cc}]*(?:[\n\r\t][^\p{Cc}]*)*$/u, 'contains control characters');

/** One line: a title, a number, a name. */
export const line = z
  .string()
  .max(500)
  .regex(/\S/, 'is empty')
  .regex(/^[^\p{Cc}]*$/u, 'contains control characters');

export const names = z.strictObject({ zh: line, en: line });

/** How many items of a list, and where it goes on. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(1_000).optional(),
};

/** Of a list that is at hand whole: how many at once, without which all of them. */
export const wholePaging = {
  limit: z.coerce.number().int().min(1).max(200).optional(),
  cursor: paging.cursor,
};
export const wholeQuery = z.strictObject(wholePaging);
export type WholeQuery = z.infer<typeof wholeQuery>;

/** An instant, or a version of the case. */
export const asOf = z.union([
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  instant,
]);
