import type { Capacity, Digest, Instant } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import { findLink } from '#libs/procedures/interpreter';
import type { SignOff, Task } from '../../src/index.js';
import { definitionRef, digest, sealed } from './words.js';

export type SigningChanges = Readonly<{
  decision?: SignOff['data']['decision'];
  items?: readonly string[];
  rectifyBy?: Instant;
  opened?: 'none';
  data?: Partial<SignOff['data']>;
  signed?: Partial<SignOff['data']['signed']>;
  verdicts?: Partial<SignOff['data']['verdicts']>;
}>;

type Signer = Readonly<{
  officer: string;
  capacity: Capacity;
  materialsOpened: readonly Digest[];
  seenVersion: number;
  issuedAt: Instant;
}>;

/** A good signature on a task, every checklist item answered, with what a spec wants otherwise. */
export function signOffOf(
  task: Task,
  { officer, capacity, materialsOpened, seenVersion, issuedAt }: Signer,
  changes: SigningChanges,
  definition: ProcedureDefinition,
): SignOff {
  const step = findLink(definition, task.link)!.steps.find(({ id }) => id === task.step)!;
  const decision = changes.decision ?? 'approve';
  const items = changes.items ?? (decision === 'return' ? ['1'] : []);
  const anywhere = { material: null, page: null, checklist: null };
  return {
    type: 'SignOff',
    data: {
      task: task.id,
      decision,
      opinion: { procedure: sealed('p'), facts: sealed('f'), evidence: sealed('e'), discretion: sealed('d') },
      checklist: step.checklist.map((id) => ({ id, result: 'yes', note: null })),
      reasons: decision === 'return' ? sealed('reasons') : null,
      rectification: items.map((id) => ({ id, requirement: sealed(`requirement ${id}`), ...anywhere })),
      rectifyBy: changes.rectifyBy ?? null,
      signature: { keyId: `key-of-${officer}`, alg: 'Ed25519', value: 'x' },
      ...changes.data,
      signed: {
        request: task.request,
        round: task.round,
        step: task.step,
        dossier: task.dossier,
        definition: definitionRef,
        capacity,
        materialsOpened,
        seenVersion,
        issuedAt,
        record: digest(`record-${task.id}-${officer}`),
        ...changes.signed,
      },
      verdicts: { signatureValid: true, issuedByUs: true, differences: [], ...changes.verdicts },
    },
  };
}
