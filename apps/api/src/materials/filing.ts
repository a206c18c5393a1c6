import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { MaterialFiled } from '#libs/case-file';
import type { BlobStore, EventLog } from '#libs/event-log';
import type { CaseId } from '#libs/kernel';
import { Access } from '../access/access.js';
import { acknowledgement, committed } from '../commands/acknowledgement.js';
import { CaseCommands } from '#libs/case-commands';
import { honourIfMatch } from '../commands/if-match.js';
import { actorOf } from '../auth/caller.js';
import { callerOf } from '../auth/current-caller.decorator.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { BLOBS, EVENT_LOG } from '../engine/tokens.js';
import { idempotencyOf } from '../http/idempotency.js';
import { Sealing } from '../texts/sealing.js';
import { readUpload } from './upload.js';

/** Files materials: the bytes are durable, encrypted, before the event names their digest. */
@Injectable()
export class Filing {
  constructor(
    private readonly access: Access,
    private readonly cases: CaseCommands,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(BLOBS) private readonly blobs: BlobStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async file(request: FastifyRequest, caseId: CaseId) {
    const caller = callerOf(request);
    const { file } = await this.access.unrecorded(caller, caseId);
    await this.access.acting(caller);
    const { fields, bytes, mediaType, content } = await readUpload(request, this.settings.materialLimitBytes);
    const idempotency = idempotencyOf(request, content);
    const ifMatch = request.headers['if-match'];
    await honourIfMatch(this.log, { ifMatch, idempotency }, file.version);
    const sealing = new Sealing();
    const material = await this.blobs.put(caseId, bytes);
    const { document, subject = null, pages = null } = fields;
    const title = sealing.seal(fields.title);
    const data = { material, document, title, mediaType, bytes: bytes.length, pages, subject };
    const outcome = committed(
      await this.cases.execute({
        caseId,
        command: { type: 'FileMaterial', data },
        actor: actorOf(caller),
        texts: sealing.texts,
        ...(idempotency && { idempotency }),
      }),
    );
    // A repeated request is answered with the digest that was filed the first time.
    const filed = outcome.events[0]?.event.data as MaterialFiled['data'] | undefined;
    const digest = filed?.material ?? material;
    return { id: digest, digest, ...acknowledgement(outcome) };
  }
}
