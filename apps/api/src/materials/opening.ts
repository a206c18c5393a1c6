import { Inject, Injectable } from '@nestjs/common';
import { DirectoryCommands } from '#libs/case-commands';
import type { Material } from '#libs/case-file';
import type { BlobStore } from '#libs/event-log';
import type { CaseId, Digest, OfficerId, OpenedId } from '#libs/kernel';
import { needsTexts } from '../access/need.js';
import { Access, type SeenCase } from '../access/access.js';
import { actorOf, type Caller } from '../auth/caller.js';
import { BLOBS } from '../engine/tokens.js';
import { Problem, problemOf } from '../problems/problem.js';
import { roundOf } from '../sign-off/frame.js';

/** Opens materials to whoever needs what stands in them. For a task the look is recorded before a byte leaves: a signature needs it. */
@Injectable()
export class Opening {
  constructor(
    private readonly access: Access,
    private readonly directory: DirectoryCommands,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  /** @throws Problem unknown-case, unknown-material, unknown-task, forbidden, text-erased */
  async open(
    caller: Caller,
    caseId: CaseId,
    digest: Digest,
    task: OpenedId | undefined,
  ): Promise<Readonly<{ material: Material; bytes: Buffer }>> {
    const seen = await this.access.case(caller, caseId);
    if (!needsTexts(seen.rights, seen.file)) throw new Problem('forbidden', { needs: 'a need in the case' });
    const material = Object.hasOwn(seen.file.materials, digest) ? seen.file.materials[digest] : undefined;
    if (!material) throw new Problem('unknown-material', { material: digest });
    const bytes = await this.blobs.get(caseId, digest);
    if (!bytes) throw new Problem('text-erased', { material: digest });
    if (task !== undefined) await this.#record(seen, caller, digest, task);
    return { material, bytes };
  }

  async #record({ file, rights: { officer } }: SeenCase, caller: Caller, material: Digest, id: OpenedId) {
    const task = Object.hasOwn(file.tasks, id) ? file.tasks[id] : undefined;
    if (!task) throw new Problem('unknown-task', { task: id });
    if (officer === null) throw new Problem('forbidden', { needs: 'officer' });
    const { round } = roundOf(file, task);
    if (!round.materials.includes(material)) throw new Problem('unknown-material', { material, task: id });
    await this.#opened(caller, officer, id, material, round.round);
  }

  async #opened(
    caller: Caller,
    officer: OfficerId,
    task: OpenedId,
    material: Digest,
    round: number,
  ): Promise<void> {
    const command = { type: 'OpenMaterial', data: { task, officer, material, round } } as const;
    const outcome = await this.directory.execute({ command, actor: actorOf(caller) });
    if (!outcome.ok) throw problemOf(outcome.refusal);
  }
}
