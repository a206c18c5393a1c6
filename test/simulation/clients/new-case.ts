import type { CaseId, PartyId } from '#libs/kernel';
import { streamOf } from '#libs/kernel';
import type { ProcedureState } from '#libs/procedures';
import { sealedNamed } from '../engine/digests.js';
import type { Random } from '../engine/random.js';
import { by, caseUnit, handlers, procedures } from './bureau.js';
import type { Idea } from './idea.js';
import type { View } from './view.js';

/** A case under any of the procedures, with one suspect or two. */
export function aNewCase(view: View, random: Random, caseId: CaseId, mark: string): Idea {
  const { procedure } = random.pick(procedures);
  const { version, digest } = (view.state(streamOf.procedure(procedure)) as ProcedureState).versions.at(-1)!;
  const name = sealedNamed(`${mark} name`);
  const suspects = Array.from({ length: random.between(1, 2) }, (_, nth) => `p${nth + 1}` as PartyId);
  return {
    kind: 'case',
    caseId,
    actor: by(random.pick(handlers)),
    command: {
      type: 'StartCase',
      data: {
        procedure,
        definition: { version, digest },
        caseNumber: null,
        title: sealedNamed(`${mark} title`),
        unit: caseUnit,
        handlers: handlers.slice(0, random.between(1, handlers.length)),
        parties: suspects.map((id) => ({ id, role: 'suspect', name })),
        facts: {},
      },
    },
  };
}
