import { Inject, Injectable } from '@nestjs/common';
import { CaseCommands, earlierAnswer } from '#libs/case-commands';
import {
  type CaseSeal,
  concernedWith,
  REPAIR_PROCEDURE,
  repairAsked,
  type RepairAsked,
  repairRuling,
} from '#libs/case-file';
import type { EventLog, LogClock } from '#libs/event-log';
import { streamOf, versionOfOpened, type CaseId, type OfficerId } from '#libs/kernel';
import { Access, type SeenCase } from '../access/access.js';
import type { Caller } from '../auth/caller.js';
import { newCaseId } from '../cases/new-case-id.js';
import { committed, type Committed } from '../commands/acknowledgement.js';
import { EVENT_LOG, LOG_CLOCK } from '../engine/tokens.js';
import type { Idempotency } from '../http/idempotency.js';
import { Problem, problemOf } from '../problems/problem.js';
import { composeRequest } from '../requests/compose-request.js';
import type { RepairBody } from '../schemas/repair-bodies.js';
import { Sealing } from '../texts/sealing.js';

/**
 * Proposes repairs: a case of its own, in which two persons sign who had no part in what is repaired. The case to be
 * repaired is not touched before.
 */
@Injectable()
export class Repairing {
  constructor(
    private readonly access: Access,
    private readonly cases: CaseCommands,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  /** @throws Problem unknown-case, forbidden, or what `repairRuling` refuses */
  async propose(caller: Caller, body: RepairBody, idempotency: Idempotency | undefined): Promise<Committed> {
    const seen = await this.access.unrecorded(caller, body.case);
    if (caller.kind !== 'officer' || !seen.rights.acts)
      throw new Problem('forbidden', { needs: 'a post in the case' });
    const earlier = await earlierAnswer(this.log, idempotency);
    if (earlier) return this.#requested(caller.officer, committed(earlier), body.grounds);
    const { act, target, at, number, result } = body;
    const proposed = {
      case: body.case,
      act,
      target,
      ...(at !== undefined && { at }),
      ...(number !== undefined && { number }),
      ...(result !== undefined && { result }),
    };
    const ruling = repairRuling(proposed, {
      file: seen.file,
      definition: seen.published.definition,
      recordedAt: this.clock.now(),
    });
    if (ruling) throw problemOf(ruling.refusal);
    const asked: RepairAsked = { ...proposed, concerned: await this.#concerned(seen, body) };
    const started = await this.#start(caller.officer, seen, asked, idempotency);
    return this.#requested(caller.officer, started, body.grounds);
  }

  /**
   * The case is there, and asked again under the same key its request too, unless the first answer was cut off. What it was
   * to repair may have been repaired since: that is not asked again.
   */
  async #requested(officer: OfficerId, started: Committed, grounds: string): Promise<Committed> {
    const repair = started.stream.slice('case/'.length) as CaseId;
    const loaded = await this.cases.load(repair);
    const asked = loaded && repairAsked(loaded.file);
    if (asked && Object.keys(loaded.file.requests).length === 0)
      await this.#request(officer, repair, asked, grounds);
    return started;
  }

  async #start(
    officer: OfficerId,
    { file }: SeenCase,
    asked: RepairAsked,
    idempotency: Idempotency | undefined,
  ): Promise<Committed> {
    const published = await this.cases.definitions.inForce(REPAIR_PROCEDURE, this.clock.now());
    if (!published) throw new Problem('unknown-procedure', { procedure: REPAIR_PROCEDURE });
    const { version, digest } = published;
    const sealing = new Sealing();
    const title = sealing.seal(`差错更正 · Repair: ${file.caseNumber ?? file.id}`);
    const data = {
      procedure: REPAIR_PROCEDURE,
      definition: { version, digest },
      caseNumber: null,
      title,
      unit: file.unit,
      handlers: [officer],
      parties: [],
      facts: asked,
      ...(file.seal && { seal: sealedAs(file.seal, sealing) }),
    };
    return committed(
      await this.cases.execute({
        caseId: newCaseId(),
        command: { type: 'StartCase', data },
        actor: { kind: 'officer', officer },
        texts: sealing.texts,
        ...(idempotency && { idempotency }),
      }),
    );
  }

  async #request(officer: OfficerId, repair: CaseId, asked: RepairAsked, grounds: string): Promise<void> {
    const sealing = new Sealing();
    const body = { link: 'repair', grounds, legalBasis: [], materials: [], proposal: inWords(asked) };
    committed(
      await this.cases.execute({
        caseId: repair,
        command: composeRequest(body, sealing),
        actor: { kind: 'officer', officer },
        texts: sealing.texts,
      }),
    );
  }

  /** With whoever recorded what is to be corrected: the case's fold does not keep him. @param body of a target there is */
  async #concerned({ file }: SeenCase, { act, target }: RepairBody): Promise<readonly OfficerId[]> {
    const version = versionOfOpened(target);
    const [recorded] = await this.log.read(streamOf.case(file.id), version - 1, 1);
    const actor = recorded?.event.actor;
    const by = actor?.kind === 'officer' ? [actor.officer] : [];
    return [...new Set([...concernedWith(file, { act, target }), ...by])];
  }
}

/** Who does not know of the case does not learn of it from its repair. */
const sealedAs = ({ ground, named }: CaseSeal, sealing: Sealing) => ({
  ground,
  reason: sealing.seal('随被更正案件一并封存 · Sealed as the case that it repairs'),
  named,
});

/** What the two sign, in both languages. */
function inWords({ case: repaired, act, target, at, number, result }: RepairAsked): string {
  const is = [at, number].filter((each) => each !== undefined).join(', ');
  const words = {
    'correct-record': [`更正记录 ${target} 为 ${is}`, `Correct record ${target} to ${is}`],
    'correct-result': [
      `更正记录 ${target} 的结果为 ${result}`,
      `Correct the result of record ${target} to ${result}`,
    ],
    'void-signature': [`宣告签名 ${target} 无效`, `Void signature ${target}`],
    'unlock-request': [`解除呈请 ${target} 的停滞`, `Unlock request ${target}`],
  } as const;
  return `案件 ${repaired}：${words[act][0]} · Case ${repaired}: ${words[act][1]}`;
}
