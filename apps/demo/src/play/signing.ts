import {
  must,
  ProblemError,
  signTask,
  type CaseTask,
  type CaseView,
  type Said,
  type SignOptions,
} from '#libs/client';
import { postsOf } from '../bureau/officers.js';
import { opinionOn } from '../documents/opinions.js';
import type { CaseRun, RunningRequest } from './case-run.js';
import { instant } from './instants.js';
import { afterReading, hasRead, readFile } from './reading.js';
import { at, type Act, type Step } from './script.js';

export type Signing = Readonly<{
  subjects?: readonly string[];
  decision?: 'approve' | 'return' | 'refuse';
  /** What differs from the opinion usual for the link. */
  opinion?: Partial<Said['opinion']>;
  checklist?: Said['checklist'];
  reasons?: string;
  /** Item id → what must be mended, and where. */
  rectification?: Said['rectification'];
  /** As cases.md writes it. */
  rectifyBy?: string;
}>;

/** Signs the open step of a link, once for each subject, after reading the whole dossier. */
export const signs = (officer: string, link: string, signing: Signing = {}): Step =>
  afterReading(
    async (run) => {
      for (const subject of run.subjects(signing.subjects)) {
        const task = await openTaskOf(run, officer, link, subject);
        if (task) await must(`${officer} signs ${link}`, sign(run, officer, task, signing));
      }
    },
    async (run) => {
      for (const subject of run.subjects(signing.subjects)) {
        const asked = run.requests.get(`${link}/${subject ?? ''}`);
        const task = asked && openTaskIn(await run.view(), officer, asked);
        if (task) await readFile(run, officer, task, await dossierOf(run, task));
      }
    },
  );

/** Votes on the open collective step of a link; who presides votes last. */
export const votes = (
  officer: string,
  link: string,
  vote: 'for' | 'against' | 'abstain',
  reason: string,
): Step =>
  afterReading(
    async (run) => {
      run.forget();
      const { id } = run.request(link, null);
      const view = await run.view();
      const given = view.requests.find((each) => each.id === id)?.rounds.at(-1)?.signatures ?? [];
      const task = openTaskOn(view, id);
      // Only a resumed play meets a vote that was given.
      if (given.some((signature) => signature.officer === officer)) return;
      if (!task) throw new Error(`${run.script.number}: nobody votes on ${link} now`);
      const dossier = { case: run.caseId, materials: await dossierOf(run, task) };
      const key = run.cast.keys.privateKey(officer);
      const client = await run.as(officer);
      const options = { dossier, read: !hasRead(run, officer, task) };
      await must(`${officer} votes`, signTask(client, task.id, { vote, reason }, key, options));
      run.forget();
    },
    async (run) => {
      const asked = run.requests.get(`${link}/`);
      const task = asked && openTaskOn(await run.view(), asked.id);
      if (task) await readFile(run, officer, task, await dossierOf(run, task));
    },
  );

const openTaskOn = ({ tasks }: CaseView, request: string): CaseTask | undefined =>
  tasks.find((each) => each.request === request && each.status === 'open');

/** The open task of a request's round that is this officer's; undefined: it is not, or not yet, or no more. */
const openTaskIn = ({ tasks }: CaseView, officer: string, asked: RunningRequest): CaseTask | undefined =>
  tasks.find((each) => each.status === 'open' && isHis(each, officer, asked));

const isHis = (
  { request, round, post, eligibility }: CaseTask,
  officer: string,
  asked: RunningRequest,
): boolean =>
  request === asked.id &&
  round === asked.round &&
  (postsOf(officer).includes(post) || eligibility.eligible.includes(officer));

/** Four approvals in order, each at its own time. */
export const chain = (
  link: string,
  signers: readonly string[],
  times: readonly string[],
  signing: Signing = {},
): readonly Act[] =>
  signers.map((officer, index) => {
    const time = times[index];
    if (time === undefined) throw new Error(`${link}: no time for ${officer}`);
    return at(time, signs(officer, link, signing));
  });

/** Signs one task as this officer, whoever he is: for tries that must fail as well. */
export async function sign(
  run: CaseRun,
  officer: string,
  task: CaseTask,
  signing: Signing,
  options: SignOptions = {},
) {
  const { decision = 'approve', opinion, checklist, reasons, rectification, rectifyBy } = signing;
  const said: Said = {
    decision,
    opinion: { ...opinionOn(task.link, decision), ...opinion },
    ...(checklist && { checklist }),
    ...(reasons !== undefined && { reasons }),
    ...(rectification && { rectification }),
    ...(rectifyBy !== undefined && { rectifyBy: instant(rectifyBy) as NonNullable<Said['rectifyBy']> }),
  };
  const dossier = { case: run.caseId, materials: await dossierOf(run, task) };
  const key = run.cast.keys.privateKey(officer);
  const signed = await signTask(await run.as(officer), task.id, said, key, {
    dossier,
    read: !hasRead(run, officer, task),
    ...options,
  });
  run.forget();
  return signed;
}

/**
 * The task of the round that the script has reached, at a post this officer holds. Null when he has signed it already,
 * which only a resumed play meets: a signed record is new at every signing, so that its key cannot be repeated.
 */
async function openTaskOf(
  run: CaseRun,
  officer: string,
  link: string,
  subject: string | null,
): Promise<CaseTask | null> {
  const asked = run.request(link, subject);
  const { id, round } = asked;
  const view = await run.view();
  const task = view.tasks.find((each) => isHis(each, officer, asked));
  if (task?.status === 'open') return task;
  const given = view.requests
    .find((each) => each.id === id)
    ?.rounds.find((each) => each.round === round)?.signatures;
  if (given?.some((signature) => signature.officer === officer)) return null;
  throw new ProblemError(
    { status: 409, code: 'step-not-open', title: task?.status ?? 'no task' },
    `${officer} signs ${link}`,
  );
}

/** What a signer must have read: the materials of the round his task belongs to. */
export async function dossierOf(run: CaseRun, { request, round }: CaseTask): Promise<readonly string[]> {
  const found = (await run.view()).requests.find(({ id }) => id === request);
  return found?.rounds.find((each) => each.round === round)?.materials ?? [];
}
