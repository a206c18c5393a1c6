import { Inject, Injectable } from '@nestjs/common';
import { CaseCommands, type LoadedCase } from '#libs/case-commands';
import type { LogClock } from '#libs/event-log';
import { LEADER_POST } from '#libs/case-file';
import type { UnitState } from '#libs/directory';
import { caseOfOpened, type CaseId, type OfficerId, type OpenedId, type UnitId } from '#libs/kernel';
import type { Caller } from '../auth/caller.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { Problem } from '../problems/problem.js';
import type { ProblemCode } from '../problems/problem-texts.js';
import { Reads, type Looked } from './reads.js';
import { clientRights, maySee, officerRights, type Rights } from './rights.js';
import { Roster } from './roster.js';

export type SeenCase = LoadedCase & Readonly<{ rights: Rights }>;

/**
 * Who may see what. A case that a caller may not see does not exist for him: 404, never 403. Only a signature is not asked for
 * here: the case itself answers it, a stranger with `not-your-post`, one whom its seal does not name with 404.
 */
@Injectable()
export class Access {
  constructor(
    private readonly cases: CaseCommands,
    private readonly roster: Roster,
    private readonly reads: Reads,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  async rightsOf(caller: Caller): Promise<Rights> {
    if (caller.kind === 'client') return clientRights(caller);
    const [officers, units, posts] = await Promise.all([
      this.roster.officers(),
      this.roster.units(),
      this.roster.postsOf(caller.officer, this.clock.now()),
    ]);
    const rights = officerRights(caller, officers.get(caller.officer)?.officer?.unit ?? null, posts);
    return { ...rights, units: withMerged(rights.units, units), leads: withMerged(rights.leads, units) };
  }

  /**
   * A look at a case, which is recorded.
   *
   * @throws Problem `refusal` when there is no such case for this caller
   */
  async case(caller: Caller, caseId: CaseId, refusal: ProblemCode = 'unknown-case'): Promise<SeenCase> {
    const seen = await this.unrecorded(caller, caseId, refusal);
    await this.reads.looked(seen.rights, seen.file);
    return seen;
  }

  /** For a command, which records itself, and for what tells no more than that the case has moved. @throws as `case` */
  async unrecorded(caller: Caller, caseId: CaseId, refusal: ProblemCode = 'unknown-case'): Promise<SeenCase> {
    const [rights, loaded] = await Promise.all([this.rightsOf(caller), this.cases.load(caseId)]);
    if (!loaded || !maySee(rights, loaded.file, loaded.openedBy)) throw new Problem(refusal);
    return { rights, ...loaded };
  }

  /** For a command about the seal, which the case decides: it may be the Leader's though the case does not exist for him. */
  async keeping(caller: Caller, caseId: CaseId): Promise<SeenCase> {
    const [rights, loaded] = await Promise.all([this.rightsOf(caller), this.cases.load(caseId)]);
    const may =
      loaded && (maySee(rights, loaded.file, loaded.openedBy) || rights.posts.includes(LEADER_POST));
    if (!loaded || !may) throw new Problem('unknown-case');
    return { rights, ...loaded };
  }

  /** What a list shows of cases: who sees everything leaves a trace there too. Nobody else's lists are recorded. */
  async listed(rights: Rights, files: readonly Looked[]): Promise<void> {
    if (rights.investigates) await Promise.all(files.map((file) => this.reads.looked(rights, file)));
  }

  /** @throws Problem forbidden for an administrator who is nothing else */
  async acting(caller: Caller): Promise<Rights> {
    const rights = await this.rightsOf(caller);
    if (!rights.acts) throw new Problem('forbidden', { needs: 'a post in the case' });
    return rights;
  }

  /** The case that a request, task or duty belongs to. @throws Problem `refusal` when this caller knows none */
  async caseOf(caller: Caller, opened: OpenedId, refusal: ProblemCode): Promise<SeenCase> {
    return this.case(caller, caseOfOpened(opened), refusal);
  }

  /** @throws Problem forbidden */
  async administrator(caller: Caller): Promise<Rights> {
    const rights = await this.rightsOf(caller);
    if (!rights.administers) throw new Problem('forbidden', { needs: 'administrator' });
    return rights;
  }

  /**
   * For what reaches over all cases and their officers.
   *
   * @throws Problem forbidden for everybody but an investigator, whose every look is recorded
   */
  async investigator(caller: Caller): Promise<Rights & Readonly<{ officer: OfficerId }>> {
    const rights = await this.rightsOf(caller);
    const { officer, investigates } = rights;
    if (!investigates || officer === null) throw new Problem('forbidden', { needs: 'investigator' });
    return { ...rights, officer };
  }
}

/** Whoever belongs to a unit sees the cases of those that went into it. */
function withMerged(own: readonly UnitId[], units: ReadonlyMap<string, UnitState>): readonly UnitId[] {
  const all = new Set(own);
  for (let before = -1; before !== all.size;) {
    before = all.size;
    for (const [unit, { mergedInto }] of units) {
      if (mergedInto && all.has(mergedInto.unit)) all.add(unit as UnitId);
    }
  }
  return [...all];
}
