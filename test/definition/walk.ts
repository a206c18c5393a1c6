import type { PartyId } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import { type Particulars, wakeUps } from '#libs/case-file';
import { Play } from '../../libs/case-file/spec/support/play.js';

/** One thing that was tried at one point of a case, and all that came of it. */
export type Observation = Readonly<{ rule: string; what: string; outcome: string }>;

export type Step = Readonly<{ at: string; does: (play: Play) => unknown }>;
export type Scenario = Readonly<{ name: string; suspects: number; steps: readonly Step[] }>;

/** How many wake-ups of the time after a point are looked at: past the last limit only reminders come again. */
const wakesMax = 60;

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
    const ways: readonly Way[] = link.extends
      ? extensions.flatMap(({ to, grounds }) =>
          grounds.map((ground) => ({ proposal: { extendTo: to, extensionGrounds: [ground] } })),
        )
      : samplesOf(link.particulars).map((particulars) => ({ particulars }));
    for (const way of ways) {
      const asked = { ...(subject && { subject }), ...way };
      const what = `${where}: ${link.id} ${JSON.stringify(way)}`;
      yield { rule, what, outcome: outcomeOf(play, (fork) => approve(fork, fork.request(link.id, asked))) };
      yield {
        rule,
        what: `${what} refused`,
        outcome: outcomeOf(play, (fork) => refuse(fork, fork.request(link.id, asked))),
      };
    }
    yield {
      rule,
      what: `${where}: ${link.id} and nobody answers`,
      outcome: outcomeOf(play, (fork) => {
        fork.request(link.id, { ...(subject && { subject }), ...ways[0] });
        passTime(fork);
      }),
    };
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
      for (const particulars of samplesOf(record.particulars)) {
        const given = { subjects, particulars, ...(result !== undefined && { result }) };
        yield {
          rule: `records/${record.id}`,
          what: `${where}: ${record.id} ${result ?? ''} ${JSON.stringify(particulars)}`,
          outcome: outcomeOf(play, (fork) => fork.fact(record.id, given)),
        };
        yield {
          rule: `records/${record.id}`,
          what: `${where}: ${record.id} ${result ?? ''} ${JSON.stringify(particulars)} proved by something else`,
          outcome: outcomeOf(play, (fork) => fork.fact(record.id, { ...given, document: 'other' })),
        };
      }
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
      outcome: outcomeOf(play, passTime),
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

/** Lets each limit run out in its turn. */
function passTime(play: Play): void {
  for (let wakes = 0; wakes < wakesMax; wakes += 1) {
    const [next] = wakeUps(play.case);
    if (!next) return;
    if (next.at > play.now) play.now = next.at;
    play.wake();
  }
}

type Way = Readonly<{
  proposal?: Readonly<{ extendTo: string; extensionGrounds: readonly string[] }>;
  particulars?: Particulars;
}>;
type Stated = Readonly<{ type?: string; enum?: readonly (string | number)[]; minimum?: number }>;

/** Particulars to state: what must be stated, and with it each thing that may be, in each of its values. */
function samplesOf(schema: Readonly<Record<string, unknown>> | undefined): readonly Particulars[] {
  if (!schema) return [{}];
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Stated>>);
  const required = (schema['required'] ?? []) as readonly string[];
  const valuesOf = ({ type, enum: values, minimum = 1 }: Stated): readonly (string | number | boolean)[] =>
    values ??
    (type === 'boolean' ? [true, false] : type === 'integer' ? [minimum, minimum + 1_000] : ['P1M']);
  const must = Object.fromEntries(
    properties
      .filter(([name]) => required.includes(name))
      .map(([name, stated]) => [name, valuesOf(stated)[0] ?? 0]),
  );
  const each = properties.flatMap(([name, stated]) =>
    valuesOf(stated).map((value) => ({ ...must, [name]: value })),
  );
  const everything = Object.fromEntries(properties.map(([name, stated]) => [name, valuesOf(stated)[0] ?? 0]));
  return [must, ...each, everything];
}
