import { allItems, must, type CaseView, type RecordedEvent } from '#libs/client';
import { expected } from './assertions.js';
import type { CaseRun } from './case-run.js';
import { instant, localText } from './instants.js';
import { type Look, whenLive } from './sentences.js';

/** Looks at the case and compares what it finds with what the story says. */
export const stands = (
  what: string,
  expectation: unknown,
  read: (view: CaseView, run: CaseRun) => unknown,
): Look =>
  whenLive(async (run) => {
    run.forget();
    const found = await read(await run.view(), run);
    expected(`${run.script.number}: ${what}`, expectation, found);
  });

type Of = Readonly<{ subject?: string }>;
const concerns =
  ({ subject }: Of) =>
  (each: Readonly<{ subject: string | null }>): boolean =>
    subject === undefined || each.subject === subject;

/** The newest clock of a kind: how it stands, and until when it counts or warns. */
export const clockStands = (clock: string, status: string, until: string, of: Of = {}): Look =>
  stands(`${clock} ${of.subject ?? ''}`, [status, instant(until)], ({ clocks }) => {
    const found = clocks.filter((each) => each.clock === clock && concerns(of)(each)).at(-1);
    return found && [found.status, found.dueAt];
  });

/** Every instant at which the newest clock of a kind was warned of so far, as cases.md writes them. */
export const warnedAt = (clock: string, instants: readonly string[], of: Of = {}): Look =>
  stands(`${clock} ${of.subject ?? ''} was warned of`, instants.map(instant), ({ clocks }) => {
    const found = clocks.filter((each) => each.clock === clock && concerns(of)(each)).at(-1);
    return found?.warned;
  });

/** Suspended, the date counted so far kept as a warning. */
export const waitsAndWarns = (clock: string, at: string): Look =>
  stands(`${clock} waits, and warns`, ['suspended', true], ({ clocks }) => {
    const found = clocks.filter((each) => each.clock === clock).at(-1);
    return found && [found.status, found.warnAt.includes(instant(at))];
  });

/** The newest duty of a kind: how it stands, and when it was done. */
export const dutyStands = (duty: string, status: string, done: string | null = null, of: Of = {}): Look =>
  stands(`${duty} ${of.subject ?? ''}`, [status, done === null ? null : instant(done)], ({ duties }) => {
    const found = duties.filter((each) => each.duty === duty && concerns(of)(each)).at(-1);
    return found && [found.status, found.dischargedAt];
  });

/** No duty of this kind was ever opened. */
export const neverOwed = (duty: string): Look =>
  stands(`${duty} was never owed`, 0, ({ duties }) => duties.filter((each) => each.duty === duty).length);

/** Every alarm of the case so far, in order. */
export const alarmsAre = (...alarms: readonly string[]): Look =>
  stands('alarms', alarms, (view) => view.alarms.map(({ alarm }) => alarm));

/** The measure a suspect is under; null: none. */
export const under = (subject: string, measure: string | null): Look =>
  stands(`${subject} is under`, measure, ({ subjects }) => {
    const found = subjects.find(({ id }) => id === subject);
    return found?.measure?.measure ?? null;
  });

/** How a suspect was disposed of; null: not yet. */
export const disposedAs = (subject: string, as: string | null): Look =>
  stands(`${subject} is disposed of as`, as, ({ subjects }) => {
    const found = subjects.find(({ id }) => id === subject);
    return found?.disposed?.as ?? null;
  });

/** A document of this kind is in the file. */
export const filed = (document: string): Look =>
  stands(`${document} is filed`, true, ({ materials }) =>
    materials.some((material) => material.document === document),
  );

/** The newest request of a link, and every signature of its last round: `officer decision at`. */
export const signedBy = (
  link: string,
  status: string,
  signatures: readonly (readonly [officer: string, decision: string, at: string])[],
  of: Of = {},
): Look =>
  stands(
    `${link} ${of.subject ?? ''}`,
    [
      status,
      ...signatures.map(([officer, decision, at]) => `${officer} ${decision} ${localText(instant(at))}`),
    ],
    ({ requests }) => {
      const found = requests.filter((each) => each.link === link && concerns(of)(each)).at(-1);
      const given = found?.rounds.at(-1)?.signatures ?? [];
      return [
        found?.status,
        ...given.map(({ officer, decision, at }) => `${officer} ${decision} ${localText(at)}`),
      ];
    },
  );

type Line = (event: RecordedEvent) => string | null;

/** What an event states under a name, as text: lists with commas between. */
export const stated = ({ data }: RecordedEvent, name: string): string => asText(data[name]);

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join(', ');
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/**
 * What was recorded of one type, one line for each event.
 *
 * @param line the names of what is stated, or how the story would put the event; null leaves it out
 */
export const recordedAs = (type: string, lines: readonly string[], line: readonly string[] | Line): Look =>
  stands(`${type} recorded`, lines, async (_, run) => {
    const found: string[] = [];
    const told: Line =
      typeof line === 'function' ? line : (event) => line.map((name) => stated(event, name)).join(' ');
    const client = await run.as('investigator');
    const page = (cursor: string | undefined) => client.events(run.caseId, { limit: 200, cursor });
    for await (const event of allItems('events', page)) {
      const text = event.type === type ? told(event) : null;
      if (text !== null) found.push(text);
    }
    return found;
  });

/** The fact and the duty it opened came in one commit, of which the fact is the first event: only that names a command. */
export const inOneCommit = (record: string, duty: string): Look =>
  stands(`${duty} with ${record}`, true, async ({ duties }, run) => {
    const opened = Number(
      duties
        .find((each) => each.duty === duty)
        ?.id.split('.')
        .at(-1),
    );
    const client = await run.as('investigator');
    const before = { after: Math.max(0, opened - 21), limit: 21 };
    const { items } = await must('events', client.events(run.caseId, before));
    const commit = items.findLastIndex(({ version, command }) => version <= opened && command !== null);
    const fact = items[commit];
    return fact?.type === 'FactRecorded' && fact.data['record'] === record;
  });

/**
 * A record filed under this name proves nothing, for a reason with this source.
 *
 * @param row of the checklist that a rule finds failing because of it; null: none any more
 * @param answers who answers for it, once that is asked
 */
export const unusableRecord = (
  name: string,
  state: 'questioned' | 'excluded',
  source: string,
  row: string | null,
  answers?: string,
): Look =>
  stands(`${name} is unusable`, [[state, source], row, answers ?? null], async ({ evidence }, run) => {
    const material = run.material(name);
    const standing = evidence.standings.find((each) => each.material === material);
    const client = await run.as(run.script.handlers[0] ?? '');
    const { items } = await must('checks', client.checks(run.caseId));
    const failing = items.find((check) => check.state === 'fails' && check.concerns.includes(material));
    const { unusable } = await must(
      'responsibility',
      (await run.as('investigator')).responsibility(run.caseId),
    );
    const record = unusable.find((each) => each.material === material);
    return [
      [standing?.state, standing?.source],
      failing?.checklist ?? null,
      answers === undefined ? null : record?.answers,
    ];
  });

/** Who signed a link's newest request in the round that decided it, as responsibility has it. */
export const signersAre = (link: string, officers: readonly string[]): Look =>
  stands(`${link}: who signed`, officers, async (_, run) => {
    const { links } = await must('responsibility', (await run.as('investigator')).responsibility(run.caseId));
    const found = links.filter((each) => each.link === link).at(-1);
    return found?.signers.filter(({ lapsed }) => !lapsed).map(({ officer }) => officer);
  });

/** Findings of the case in order: item, status, page and row of the checklist, as far as each is known. */
export const findingsAre = (...lines: readonly string[]): Look =>
  stands('findings', lines, ({ findings }) =>
    findings.map(({ item, status, page, checklist }) =>
      [item, status, page === null ? null : `p${page}`, checklist].filter(Boolean).join(' '),
    ),
  );
