import { Injectable } from '@nestjs/common';
import { DirectoryCommands } from '#libs/case-commands';
import type { CaseFile, Round } from '#libs/case-file';
import { caseOfOpened, streamOf, type OpenedId } from '#libs/kernel';
import { Access } from '../access/access.js';
import { actorOf } from '../auth/caller.js';
import { acknowledgement, committed } from '../commands/acknowledgement.js';
import type { Asked } from '../commands/case-desk.js';
import { Problem, problemOf } from '../problems/problem.js';
import type { DisplayedBody } from '../schemas/reading-bodies.js';
import { roundOf } from '../sign-off/frame.js';

/**
 * Takes what an officer's page says it displayed to him: of the materials of this task's round, within the pages that they
 * were filed with. The instant is the server's, and of bytes that never left for him nothing is believed.
 */
@Injectable()
export class Displaying {
  constructor(
    private readonly access: Access,
    private readonly directory: DirectoryCommands,
  ) {}

  /** @throws Problem unknown-task, forbidden, unknown-material, unknown-page, materials-unopened */
  async displayed({ caller, idempotency }: Asked, id: OpenedId, { pages }: DisplayedBody) {
    const { file, rights } = await this.access.unrecorded(caller, caseOfOpened(id), 'unknown-task');
    const task = Object.hasOwn(file.tasks, id) ? file.tasks[id] : undefined;
    if (!task) throw new Problem('unknown-task', { task: id });
    const { officer } = rights;
    if (officer === null || !rights.readsTexts) throw new Problem('forbidden', { needs: 'officer' });
    const { round } = roundOf(file, task);
    for (const range of pages) checkExists(range, file, round);
    const data = { task: id, officer, round: round.round, pages };
    const outcome = await this.directory.execute({
      command: { type: 'DisplayPages', data },
      actor: actorOf(caller),
      ...(idempotency && { idempotency }),
    });
    if (!outcome.ok) throw problemOf(outcome.refusal);
    if (!('unchanged' in outcome)) return acknowledgement(committed(outcome));
    return { version: this.directory.streams.peek(streamOf.reading(id))?.version ?? 0, receipt: null };
  }
}

function checkExists(
  { material, to }: DisplayedBody['pages'][number],
  { materials }: CaseFile,
  round: Round,
): void {
  const filed = materials[material];
  if (!filed || !round.materials.includes(material)) throw new Problem('unknown-material', { material });
  const last = filed.pages ?? 1;
  if (to > last) throw new Problem('unknown-page', { material, page: to, pages: last });
}
