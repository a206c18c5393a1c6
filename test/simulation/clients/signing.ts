import type { CaseFile, Request, SignOff, Task } from '#libs/case-file';
import type { Capacity, Digest, Instant } from '#libs/kernel';
import type { StepRule } from '#libs/procedures';
import { digestNamed, sealedNamed } from '../engine/digests.js';

type Signing = Readonly<{
  file: CaseFile;
  task: Task;
  request: Request;
  step: StepRule;
  keyId: string;
  capacity: Capacity;
  /** Of the round's materials, those he has opened, in the dossier's order. */
  opened: readonly Digest[];
  decision: SignOff['data']['decision'];
  issuedAt: Instant;
  /** Makes its texts its own. */
  mark: string;
}>;

/** A sign-off whose record was framed on the case as the officer saw it, and whose signature verifies. */
export function signOffOf({
  file,
  task,
  request,
  step,
  keyId,
  capacity,
  opened,
  decision,
  issuedAt,
  mark,
}: Signing): SignOff {
  const round = request.rounds.at(-1)!;
  const words = sealedNamed(`${mark} opinion`);
  const isReturn = decision === 'return';
  return {
    type: 'SignOff',
    data: {
      task: task.id,
      decision,
      opinion: { procedure: words, facts: words, evidence: words, discretion: words },
      checklist: step.checklist.map((id) => ({ id, result: 'yes', note: null })),
      reasons: isReturn ? sealedNamed(`${mark} reasons`) : null,
      rectification: isReturn
        ? [{ id: 'r1', requirement: words, material: null, page: null, checklist: null }]
        : [],
      rectifyBy: null,
      signed: {
        request: request.id,
        round: round.round,
        step: step.id,
        dossier: round.dossier,
        definition: file.definition,
        capacity,
        materialsOpened: opened,
        seenVersion: file.version,
        issuedAt,
        record: digestNamed(`${mark} record`),
      },
      signature: { keyId, alg: 'Ed25519', value: mark },
      verdicts: { signatureValid: true, issuedByUs: true, differences: [] },
    },
  };
}
