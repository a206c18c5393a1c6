import { must, ProblemError, signTask, type Said, type SignOptions, type CaseTask } from '#libs/client';
import { postsOf } from '../bureau/officers.js';
import { opinionOn } from '../documents/opinions.js';
import type { CaseRun } from './case-run.js';
import { instant } from './instants.js';
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
export const signs =
  (officer: string, link: string, signing: Signing = {}): Step =>
  async (run) => {
    for (const subject of run.subjects(signing.subjects)) {
      const task = await openTaskOf(run, officer, link, subject);
      if (task) await must(`${officer} signs ${link}`, sign(run, officer, task, signing));
    }
  };

/** Votes on the open collective step of a link; who presides votes last. */
export const votes =
  (officer: string, link: string, vote: 'for' | 'against' | 'abstain', reason: string): Step =>
  async (run) => {
    run.forget();
    const { id } = run.request(link, null);
    const view = await run.view();
    const given = view.requests.find((each) => each.id === id)?.rounds.at(-1)?.signatures ?? [];
    const task = view.tasks.find((each) => each.request === id && each.status === 'open');
    // Only a resumed play meets a vote that was given.
    if (given.some((signature) => signature.officer === officer)) return;
    if (!task) throw new Error(`${run.script.number}: nobody votes on ${link} now`);
    const dossier = { case: run.caseId, materials: await dossierOf(run, task) };
    const key = run.cast.keys.privateKey(officer);
    const client = await run.as(officer);
    await must(`${officer} votes`, signTask(client, task.id, { vote, reason }, key, { dossier }));
    run.forget();
  };

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
  const signed = await signTask(await run.as(officer), task.id, said, key, { dossier, ...options });
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
  const { id, round } = run.request(link, subject);
  const view = await run.view();
  const posts = postsOf(officer);
  const task = view.tasks.find(
    (each) =>
      each.request === id &&
      each.round === round &&
      (posts.includes(each.post) || each.eligibility.eligible.includes(officer)),
  );
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
