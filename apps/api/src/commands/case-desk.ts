import { Inject, Injectable } from '@nestjs/common';
import { CaseCommands, type LoadedCase } from '#libs/case-commands';
import type { CaseCommand } from '#libs/case-file';
import type { EventLog } from '#libs/event-log';
import { caseOfOpened, type CaseId, type OpenedId, type Signature } from '#libs/kernel';
import { Access, type SeenCase } from '../access/access.js';
import { actorOf, type Caller } from '../auth/caller.js';
import { EVENT_LOG } from '../engine/tokens.js';
import type { Idempotency } from '../http/idempotency.js';
import { Problem } from '../problems/problem.js';
import type { ProblemCode } from '../problems/problem-texts.js';
import { Sealing } from '../texts/sealing.js';
import { committed, type Committed } from './acknowledgement.js';
import { honourIfMatch } from './if-match.js';

/** What every command on a case comes with. */
export type Asked = Readonly<{
  caller: Caller;
  idempotency: Idempotency | undefined;
  /** The `If-Match` header. */
  ifMatch?: string | undefined;
}>;

/** Makes a command of a request; free text goes through `sealing`. */
export type Compose = (loaded: LoadedCase, sealing: Sealing) => CaseCommand;

/** The way of a command from a controller to the case: may the caller see it, compose, decide, acknowledge. */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly access: Access,
    private readonly cases: CaseCommands,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  /** @throws Problem unknown-case, precondition-failed, or what the decider refuses */
  async onCase(asked: Asked, caseId: CaseId, compose: Compose): Promise<Committed> {
    return this.#run(asked, await this.access.unrecorded(asked.caller, caseId), compose);
  }

  /** For a path that names a request, task or duty. @throws Problem `refusal` when the caller knows no such case */
  async onOpened(asked: Asked, id: OpenedId, refusal: ProblemCode, compose: Compose): Promise<Committed> {
    return this.#run(asked, await this.access.unrecorded(asked.caller, caseOfOpened(id), refusal), compose);
  }

  /** About the seal of a case. @throws Problem as `onCase` */
  async keepingSeal(asked: Asked, caseId: CaseId, compose: Compose): Promise<Committed> {
    return this.#run(asked, await this.access.keeping(asked.caller, caseId), compose);
  }

  /** As `onOpened`, for what an administrator may do too: say who works on what. */
  async managing(asked: Asked, id: OpenedId, refusal: ProblemCode, compose: Compose): Promise<Committed> {
    return this.#run(
      asked,
      await this.access.unrecorded(asked.caller, caseOfOpened(id), refusal),
      compose,
      true,
    );
  }

  async #run(
    { caller, idempotency, ifMatch }: Asked,
    seen: SeenCase,
    compose: Compose,
    managing = false,
  ): Promise<Committed> {
    if (!seen.rights.acts && !(managing && seen.rights.administers))
      throw new Problem('forbidden', { needs: 'a post in the case' });
    await honourIfMatch(this.log, { ifMatch, idempotency }, seen.file.version);
    const sealing = new Sealing();
    const command = compose(seen, sealing);
    const request = {
      caseId: seen.file.id,
      command,
      actor: actorOf(caller),
      texts: sealing.texts,
      ...(idempotency && { idempotency }),
    };
    return committed(await this.cases.execute(request));
  }

  /** For a command that `#run` does not lead. @throws Problem precondition-failed; `refusal` when he knows no such case */
  async atVersion(asked: Asked, caseId: CaseId, refusal: ProblemCode): Promise<void> {
    if (asked.ifMatch === undefined) return;
    const { file } = await this.access.unrecorded(asked.caller, caseId, refusal);
    await honourIfMatch(this.log, asked, file.version);
  }

  /** A sign-off carries its signature into the envelope of the event. Authority is the decider's to judge. */
  async sign(
    { caller, idempotency }: Asked,
    caseId: CaseId,
    command: CaseCommand,
    sealing: Sealing,
    signature: Signature,
  ): Promise<Committed> {
    const request = {
      caseId,
      command,
      actor: actorOf(caller),
      texts: sealing.texts,
      signature,
      ...(idempotency && { idempotency }),
    };
    return committed(await this.cases.execute(request));
  }
}
