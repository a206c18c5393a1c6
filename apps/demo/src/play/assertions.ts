import { AssertionError } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import { must, ProblemError, type CaseClock, type CaseDuty, type CaseTask } from '#libs/client';
import type { CaseRun } from './case-run.js';
import { instant, localText } from './instants.js';
import type { Step } from './script.js';
import { type Look, told, whenLive } from './sentences.js';
import { sign, type Signing } from './signing.js';

/** @throws AssertionError when they differ */
export function expected(what: string, expectation: unknown, actual: unknown): void {
  if (!isDeepStrictEqual(expectation, actual)) {
    throw new AssertionError({
      message: `${what}: expected ${asText(expectation)}, found ${asText(actual)}`,
    });
  }
}

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');

/**
 * The step is refused with this code, and nobody's act is on record that was not before.
 *
 * @param facts what else the refusal says: its source, what is missing
 */
export const refused = (code: string, step: Step, facts: Readonly<Record<string, unknown>> = {}): Look =>
  whenLive(async (run) => {
    run.forget();
    const { version } = await run.view();
    const problem = await problemOf(run, step);
    run.forget();
    expected(`${run.script.number}: a wrong try`, code, problem.code);
    for (const [name, value] of Object.entries(facts))
      expected(`${run.script.number}: ${code}, its ${name}`, value, problem[name]);
    expected(`${run.script.number}: recorded by a refused act`, '', await actsAfter(run, version));
  });

/** A sentence of the story that something is refused, by which code and on which source. */
export const toldRefused = (sentence: string, code: string, source: string, step: Step): Step =>
  told(sentence, refused(code, step, { source }));

async function problemOf(run: CaseRun, step: Step): Promise<Readonly<Record<string, unknown>>> {
  try {
    await step(run);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  return { code: 'done' };
}

/** What people and systems did after a version. The passing of time may be recorded at any moment, by the worker too. */
async function actsAfter(run: CaseRun, version: number): Promise<string> {
  const client = await run.as(run.script.handlers[0] ?? 'handler');
  const { items } = await must('GET events', client.events(run.caseId, { after: version, limit: 200 }));
  return items
    .filter(({ actor }) => actor.kind !== 'system')
    .map(({ type }) => type)
    .join(', ');
}

/**
 * The first overdue instant of the newest clock or duty of this kind.
 *
 * @param when as cases.md writes it: `03-09` is its 00:00:00
 * @param exact Reading 2's earlier instant
 */
export const due = (
  kind: string,
  when: string,
  { subject, exact }: { subject?: string; exact?: string } = {},
): Look =>
  whenLive(async (run) => {
    const { clocks, duties } = await run.view();
    const mine = (each: CaseClock | CaseDuty) => subject === undefined || each.subject === subject;
    const found =
      clocks.filter((each) => each.clock === kind && mine(each)).at(-1) ??
      duties.filter((each) => each.duty === kind && mine(each)).at(-1);
    const what = `${run.script.number}: ${kind} ${subject ?? ''} due`;
    expected(what, localText(instant(when)), found ? localText(found.dueAt) : 'nothing');
    expected(what, instant(when), found?.dueAt);
    if (exact !== undefined)
      expected(`${what} (exact)`, instant(exact), found && 'exactAt' in found ? found.exactAt : null);
  });

/** The stage the case is in. */
export const inStage = (stage: string): Look =>
  whenLive(async (run) => expected(`${run.script.number}: stage`, stage, (await run.view()).stage));

/** No duty of this case is open or overdue any more. */
export const nothingOwed: Look = whenLive(async (run) => {
  const open = (await run.view()).duties.filter(({ status }) => status === 'open').map(({ duty }) => duty);
  expected(`${run.script.number}: open duties`, '', open.join(', '));
});

/** Closed, and this officer answers for the whole case. */
export const closedBy = (officer: string): Look =>
  whenLive(async (run) => {
    const { closed } = await run.view();
    expected(`${run.script.number}: closed`, true, closed !== null);
    expected(`${run.script.number}: answers for the whole case`, officer, closed?.answers);
  });

/** Who answers for a link. */
export const answersFor = (link: string, officer: string, subject: string | null = null): Look =>
  whenLive(async (run) => {
    const { links } = await must('responsibility', (await run.as('investigator')).responsibility(run.caseId));
    const found = links
      .filter((each) => each.link === link && (subject === null || each.subject === subject))
      .at(-1);
    expected(`${run.script.number}: answers for ${link}`, officer, found?.answers);
  });

/**
 * Tries to sign the open step of a link without being entitled to: with the frame that the post's holder was given,
 * under the trier's own name and key.
 */
export const signsWrongly =
  (
    officer: string,
    link: string,
    { subject = null, entitled, ...signing }: Signing & { subject?: string | null; entitled: string },
  ): Step =>
  async (run) => {
    const task = await openTaskAt(run, link, subject);
    const { record } = await must('the frame of the entitled', (await run.as(entitled)).task(task.id));
    const answer = await sign(run, officer, task, signing, {
      read: false,
      ...(record && { record: { ...record, officer: officer as typeof record.officer } }),
    });
    await must(`${officer} signs ${link}`, answer);
  };

/** The one open task of a request, whoever it waits for. */
export async function openTaskAt(run: CaseRun, link: string, subject: string | null): Promise<CaseTask> {
  const { id } = run.request(link, subject);
  const task = (await run.view()).tasks.find((each) => each.request === id && each.status === 'open');
  if (!task) throw new Error(`${run.script.number}: no open task of ${link}`);
  return task;
}
