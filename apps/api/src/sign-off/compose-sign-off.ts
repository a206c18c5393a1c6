import type { SignOff } from '#libs/case-file';
import type { Digest, Instant, OpenedId } from '#libs/kernel';
import type { SignOffBody } from '../schemas/sign-off-body.js';
import type { Sealing } from '../texts/sealing.js';
import type { Verdicts } from './verdicts.js';

/** The command of a sign-off: its words sealed, its binding fields as the officer signed them. */
export function composeSignOff(
  task: OpenedId,
  body: SignOffBody,
  record: Digest,
  verdicts: Verdicts,
  sealing: Sealing,
): SignOff {
  const { decision, opinion, record: frame, signature } = body;
  const { request, round, step, dossier, capacity, materialsOpened, seenVersion, issuedAt } = frame;
  const { version, digest } = frame.definition;
  return {
    type: 'SignOff',
    data: {
      task,
      decision,
      opinion: {
        procedure: sealing.seal(opinion.procedure),
        facts: sealing.seal(opinion.facts),
        evidence: sealing.seal(opinion.evidence),
        discretion: sealing.seal(opinion.discretion),
      },
      checklist: body.checklist.map(({ id, result, note }) => ({ id, result, note: sealing.optional(note) })),
      reasons: sealing.optional(body.reasons),
      rectification: (body.rectification ?? []).map((item) => ({
        id: item.id,
        requirement: sealing.seal(item.requirement),
        material: item.material ?? null,
        page: item.page ?? null,
        checklist: item.checklist ?? null,
      })),
      rectifyBy: body.rectifyBy === undefined ? null : (new Date(body.rectifyBy).toISOString() as Instant),
      signed: {
        request,
        round,
        step,
        dossier,
        definition: { version, digest },
        capacity,
        materialsOpened,
        seenVersion,
        issuedAt,
        record,
      },
      signature,
      verdicts,
    },
  };
}
