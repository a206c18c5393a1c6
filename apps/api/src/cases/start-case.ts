import { Inject, Injectable } from '@nestjs/common';
import { CaseCommands, type CaseRequest } from '#libs/case-commands';
import { REPAIR_PROCEDURE, type Party } from '#libs/case-file';
import type { LogClock } from '#libs/event-log';
import type { CaseId, PartyId } from '#libs/kernel';
import type { PublishedDefinition } from '#libs/procedures';
import { checkFacts } from '#libs/procedures/interpreter';
import { Access } from '../access/access.js';
import { actorOf, type Caller } from '../auth/caller.js';
import { committed, type Committed } from '../commands/acknowledgement.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import type { Idempotency } from '../http/idempotency.js';
import { Problem, problemOf } from '../problems/problem.js';
import type { StartCaseBody } from '../schemas/case-bodies.js';
import { Sealing } from '../texts/sealing.js';
import { sealFacts } from '../texts/sealed-facts.js';
import { newCaseId } from './new-case-id.js';

/** Starts cases under the newest definition in force. */
@Injectable()
export class StartingCases {
  constructor(
    private readonly access: Access,
    private readonly cases: CaseCommands,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  /** @throws Problem unknown-procedure, invalid-facts, minor-named, or what the decider refuses */
  async start(caller: Caller, body: StartCaseBody, idempotency: Idempotency | undefined): Promise<Committed> {
    await this.access.acting(caller);
    const { published, against } = await this.#held(body);
    const [first] = against;
    if (first) throw first;
    if (!published) throw new Problem('unknown-procedure', { procedure: body.procedure });
    const request = startOf(caller, body, published);
    return committed(await this.cases.execute({ ...request, ...(idempotency && { idempotency }) }));
  }

  /** All that `start` would refuse it for as things stand. Nothing is started. */
  async against(caller: Caller, body: StartCaseBody): Promise<readonly Problem[]> {
    const { published, against } = await this.#held(body);
    if (!published) return against;
    // The decider names the first stranger it meets: each handler by himself, and all are named.
    const found = new Map<string, Problem>();
    for (const handler of new Set(body.handlers)) {
      const alone = startOf(caller, { ...body, handlers: [handler] }, published);
      const refusal = await this.cases.refusalOf(alone);
      if (refusal) found.set(JSON.stringify(refusal), problemOf(refusal));
    }
    const [decided] = found.values();
    // Facts have been told already, each at its place.
    return decided?.code === 'invalid-facts' ? against : [...against, ...found.values()];
  }

  /** The definition it would run under, and what speaks against it before anything is decided. */
  async #held(body: StartCaseBody): Promise<Held> {
    const { procedure } = body;
    // Who is concerned is not the client's to say: repairs are proposed at a path of their own.
    if (procedure === REPAIR_PROCEDURE)
      return { published: null, against: [new Problem('forbidden', { needs: 'POST /v1/repairs' })] };
    const published = await this.cases.definitions.inForce(procedure, this.clock.now());
    if (!published) return { published: null, against: [new Problem('unknown-procedure', { procedure })] };
    const faults = checkFacts(published.definition.facts, body.facts, 'plain', '/facts');
    const found = [
      faults.length > 0 && new Problem('invalid-facts', { faults }),
      namesMinor(body) && new Problem('minor-named', { pointer: '/title' }),
    ];
    return { published, against: found.filter((each) => each !== false) };
  }
}

type Held = Readonly<{ published: PublishedDefinition | null; against: readonly Problem[] }>;

/** A title stands in lists, where no minor is named. A single character is no name that could be told from a word. */
const namesMinor = ({ title, parties }: StartCaseBody): boolean =>
  parties.some(({ minor, name }) => minor === true && name.length > 1 && title.includes(name));

function startOf(caller: Caller, body: StartCaseBody, published: PublishedDefinition): CaseRequest {
  const sealing = new Sealing();
  const data = dataOf(body, published, sealing);
  return {
    caseId: newCaseId(),
    command: { type: 'StartCase', data },
    actor: actorOf(caller),
    texts: sealing.texts,
  };
}

function dataOf(body: StartCaseBody, { version, digest, definition }: PublishedDefinition, sealing: Sealing) {
  const { procedure, unit, handlers, seal } = body;
  return {
    procedure,
    definition: { version, digest },
    caseNumber: body.caseNumber ?? null,
    title: sealing.seal(body.title),
    unit,
    handlers,
    parties: body.parties.map((party, index) => partyOf(party, index, sealing)),
    facts: sealFacts(definition.facts, body.facts, sealing),
    ...(seal && { seal: { ...seal, reason: sealing.seal(seal.reason) } }),
  };
}

/** Parties are p1, p2, … in order; each one's personal data lie under his own key. */
function partyOf(party: StartCaseBody['parties'][number], index: number, sealing: Sealing): Party {
  const id = `p${index + 1}` as PartyId;
  return {
    id,
    role: party.role,
    name: sealing.seal(party.name, id),
    ...(party.minor !== undefined && { minor: party.minor }),
    ...(party.deputy !== undefined && { deputy: party.deputy }),
    ...(party.idNumber !== undefined && { idNumber: sealing.seal(party.idNumber, id) }),
  };
}

/** The case a commit is about: that of an earlier request when its key is used again. */
export const caseIdOf = ({ stream }: Committed) => stream.slice('case/'.length) as CaseId;
