import type { PartyId } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import { Play } from '../../libs/case-file/spec/support/play.js';

/** One thing that was tried at one point of a case, and all that came of it. */
export type Observation = Readonly<{ rule: string; what: string; outcome: string }>;

export type Step = Readonly<{ at: string; does: (play: Play) => unknown }>;
export type Scenario = Readonly<{ name: string; suspects: number; steps: readonly Step[] }>;

/** The whole course of time after a point, as far as limits reach. */
const ahead = '2027-06-30T00';

/**
 * Plays a scenario and, after each of its steps, tries out everything that the definition knows at that point: every
 * link asked for and approved or refused, with and without its documents, every record with each of its results, every
 * duty discharged, and all that time alone brings. Nothing tried changes the scenario.
 *
 * @param wanted rules to try out; the scenario itself is always played
 * @param shipped the definition whose rules are tried out, under whichever the case is played
 */
export function* walk(
  { name, suspects, steps }: Scenario,
  definition: ProcedureDefinition,
  wanted: (rule: string) => boolean = () => true,
  shipped: ProcedureDefinition = definition,
): Generator<Observation> {
  const play = new Play('criminal-investigation', 'handler', definition);
  play.at('03-02 08:50').start(suspects);
  for (const [nth, { at, does }] of steps.entries()) {
    const before = play.stored.length;
    const refusal = attempt(() => does(play.until(at)));
    const what = `${name}, step ${nth + 1} (${at})`;
    yield { rule: 'scenario', what, outcome: refusal ?? JSON.stringify(play.stored.slice(before)) };
    if (refusal !== null) return;
    yield* triedAt(play, shipped, what, wanted);
  }
}

function attempt(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return String(error);
  }
}

function* triedAt(
  play: Play,
  definition: ProcedureDefinition,
  where: string,
  wanted: (rule: string) => boolean,
): Generator<Observation> {
  const persons = Object.keys(play.case.subjects) as PartyId[];
  for (const link of definition.links.filter(({ id }) => wanted(`links/${id}`))) {
    const rule = `links/${link.id}`;
    const subject = link.per === 'subject' ? persons[0] : undefined;
    const extensions = definition.clocks.find(({ id }) => id === link.extends)?.extensions ?? [];
    const proposals = link.extends
      ? extensions.flatMap(({ to, grounds }) =>
          grounds.map((ground) => ({ extendTo: to, extensionGrounds: [ground] })),
        )
      : [undefined];
    for (const proposal of proposals) {
      const asked = { ...(subject && { subject }), ...(proposal && { proposal }) };
      const what = `${where}: ${link.id} ${proposal ? JSON.stringify(proposal) : ''}`;
      yield { rule, what, outcome: outcomeOf(play, (fork) => approve(fork, fork.request(link.id, asked))) };
      yield {
        rule,
        what: `${what} refused`,
        outcome: outcomeOf(play, (fork) => refuse(fork, fork.request(link.id, asked))),
      };
    }
    yield {
      rule,
      what: `${where}: ${link.id} without documents`,
      outcome: outcomeOf(play, (fork) =>
        fork.request(link.id, { ...(subject && { subject }), materials: [] }),
      ),
    };
  }
  for (const record of definition.records.filter(({ id }) => wanted(`records/${id}`))) {
    for (const result of record.results ?? [undefined]) {
      const subjects = record.per === 'subject' && persons[0] ? [persons[0]] : [];
      const given = { subjects, ...(result !== undefined && { result }) };
      yield {
        rule: `records/${record.id}`,
        what: `${where}: ${record.id} ${result ?? ''}`,
        outcome: outcomeOf(play, (fork) => {
          fork.fact(record.id, given);
          fork.until(ahead);
        }),
      };
      yield {
        rule: `records/${record.id}`,
        what: `${where}: ${record.id} ${result ?? ''} proved by something else`,
        outcome: outcomeOf(play, (fork) => fork.fact(record.id, { ...given, document: 'other' })),
      };
    }
  }
  for (const { id } of definition.duties.filter((duty) => wanted(`duties/${duty.id}`))) {
    yield {
      rule: `duties/${id}`,
      what: `${where}: ${id} discharged`,
      outcome: outcomeOf(play, (fork) => fork.duty(id)),
    };
  }
  if (wanted('time'))
    yield {
      rule: 'time',
      what: `${where}: time passes`,
      outcome: outcomeOf(play, (fork) => fork.until(ahead)),
    };
}

/** All that was recorded in a copy of the play, or why it went no further. */
function outcomeOf(play: Play, act: (fork: Play) => unknown): string {
  const fork = play.fork();
  const refusal = attempt(() => act(fork));
  const events = fork.stored
    .slice(play.stored.length)
    .map(({ type, data, recordedAt }) => [type, data, recordedAt]);
  return JSON.stringify([refusal, events]);
}

const stepsMax = 12;

function approve(play: Play, request: ReturnType<Play['request']>): void {
  for (let step = 0; step < stepsMax && play.case.requests[request]?.status === 'in-review'; step += 1) {
    const task = play.openTask(request);
    play.sign(request, task.eligibility.eligible[0] ?? 'nobody');
  }
}

function refuse(play: Play, request: ReturnType<Play['request']>): void {
  for (let step = 0; step < stepsMax && play.case.requests[request]?.status === 'in-review'; step += 1) {
    const task = play.openTask(request);
    play.sign(request, task.eligibility.eligible[0] ?? 'nobody', { decision: 'refuse' });
  }
}
