import { accept, type Decision, type Digest, type Fact, type LocalDate, refuse } from '#libs/kernel';
import type { ProcedureDefinition } from './definition.js';

/** Stream `procedure/{id}`. `digest` is SHA-256 over the definition's RFC 8785 form. Versions are published in ascending order. */
export type ProcedureEvent = Fact<
  'ProcedurePublished',
  { version: number; digest: Digest; effectiveFrom: LocalDate; definition: ProcedureDefinition }
>;

export type PublishedDefinition = ProcedureEvent['data'];

/** Every published version of one procedure, oldest first. */
export type ProcedureState = Readonly<{ versions: readonly PublishedDefinition[] }>;

export const unpublished: ProcedureState = { versions: [] };

export const foldProcedure = (state: ProcedureState, event: ProcedureEvent): ProcedureState => ({
  versions: [...state.versions, event.data],
});

/** The newest version whose effective date, counted in its own zone, has come. */
export function definitionInForce(state: ProcedureState, today: LocalDate): PublishedDefinition | undefined {
  return state.versions.findLast(({ effectiveFrom }) => effectiveFrom <= today);
}

export const definitionOf = (state: ProcedureState, version: number): PublishedDefinition | undefined =>
  state.versions.find((published) => published.version === version);

export type PublicationRefusal = Readonly<{ code: 'version-not-next'; expected: number; version: number }>;

/** Publishes the next version of a procedure. A version, once published, is never replaced. @refuses version-not-next */
export function publishProcedure(
  definition: ProcedureDefinition,
  digest: Digest,
  { versions }: ProcedureState,
): Decision<ProcedureEvent, PublicationRefusal> {
  const expected = (versions.at(-1)?.version ?? 0) + 1;
  const { version, effectiveFrom } = definition;
  if (version !== expected) return refuse({ code: 'version-not-next', expected, version });
  return accept({ type: 'ProcedurePublished', data: { version, digest, effectiveFrom, definition } });
}
