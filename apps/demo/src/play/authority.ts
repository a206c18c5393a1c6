import { must, type CountersignClient } from '#libs/client';
import { expected, openTaskAt } from './assertions.js';
import { type Look, whenLive } from './sentences.js';
import { instant } from './instants.js';
import { filePapers } from './papers.js';
import type { Step } from './script.js';
import { dossierOf, sign } from './signing.js';

type Directory = CountersignClient['directory'];
type Given = Omit<Parameters<Directory['delegate']>[0], 'from' | 'to' | 'scope'> &
  Readonly<{ from?: string; to: string; scope?: Parameters<Directory['delegate']>[0]['scope'] }>;

/** An administrator takes an officer's approval from him. @param from as cases.md writes it */
export const suspends =
  (officer: string, from: string, reason: string): Step =>
  async (run) => {
    const { directory } = await run.as('admin');
    await must(
      `suspend ${officer}`,
      directory.suspend({ officer, from: instant(from), reason }, run.nextKey()),
    );
  };

/** Approval is given back, by a decision that says why. */
export const restores =
  (officer: string, reason: string): Step =>
  async (run) => {
    const { directory } = await run.as('admin');
    await must(`restore ${officer}`, directory.liftSuspension(officer, reason, run.nextKey()));
  };

/** Whether an officer's approval is suspended now. */
export const isSuspended = (officer: string, suspended: boolean): Look =>
  whenLive(async (run) => {
    const { suspension } = await must('GET officer', (await run.as('admin')).directory.officer(officer));
    expected(`${officer} is suspended`, suspended, suspension !== null);
  });

/** A superior organ names an officer to act in a post from now on; the administrator records it. */
export const namesActing =
  (post: string, officer: string, reason: string): Step =>
  async (run) => {
    const { directory } = await run.as('admin');
    const body = { officer, as: 'acting', from: run.now, reason } as const;
    await must(`${officer} acts in ${post}`, directory.appoint(post, body, run.nextKey()));
  };

/** The holder of a post lets another sign for it. */
export const delegates =
  (by: string, { from, to, scope = {}, ...given }: Given): Step =>
  async (run) => {
    const { directory } = await run.as(by);
    const times = { ...(from !== undefined && { from: instant(from) }), to: instant(to) };
    await must(`${by} delegates`, directory.delegate({ ...given, scope, ...times }, run.nextKey()));
  };

/** A complainant's demand, taken down by an officer of the case. */
export const demandsRecusal =
  (by: string, officer: string, party: string, grounds: string): Step =>
  async (run) => {
    const body = { case: run.caseId, officer, raisedBy: 'complainant', party, grounds } as const;
    await must(`recusal of ${officer}`, (await run.as(by)).raiseRecusal(body, run.nextKey()));
  };

/** The decision of the procuratorial committee, told from outside with its document. */
export const committeeRecuses =
  (officer: string): Step =>
  async (run) => {
    const paper = { document: 'other', name: 'recusal-decision', title: '回避决定书 · Decision on recusal' };
    const [document = ''] = await filePapers(run, 'records-system', [paper]);
    const { recusals } = await run.view();
    const raised = recusals.find((recusal) => recusal.officer === officer);
    if (!raised) throw new Error(`no recusal of ${officer}`);
    const client = await run.as('records-system');
    const decision = { decision: 'recused', document } as const;
    await must('decide', client.decideRecusal(raised.id, decision, run.nextKey()));
  };

/** How a recusal stands: who decides on it, its status, and what the officer's acts before are worth. */
export const recusalIs = (
  officer: string,
  standing: Readonly<{ decidedBy: string; status: string; held: readonly string[] }>,
): Look =>
  whenLive(async (run) => {
    const found = (await run.view()).recusals.find((recusal) => recusal.officer === officer);
    const what = `${run.script.number}: recusal of ${officer}`;
    expected(`${what}: decided by`, standing.decidedBy, found?.decidedBy);
    expected(`${what}: status`, standing.status, found?.status);
    expected(`${what}: acts`, standing.held.join(', '), found?.held.map(({ as }) => as).join(', '));
  });

/** Who may sign the open task of a link now, and why others were passed over. */
export const mayBeSignedBy = (
  link: string,
  eligible: readonly string[],
  passedOver: Readonly<Record<string, string>> = {},
  subject: string | null = null,
): Look =>
  whenLive(async (run) => {
    const { eligibility } = await openTaskAt(run, link, subject);
    const what = `${run.script.number}: ${link} may be signed by`;
    expected(what, eligible.join(', '), eligibility.eligible.join(', '));
    const reasons = Object.fromEntries(
      eligibility.passedOver.map(({ officer, because }) => [officer, because]),
    );
    expected(`${what}, passed over`, JSON.stringify(passedOver), JSON.stringify(reasons));
  });

/** The officer is given the record to sign at this instant, and leaves it. */
export const couldSign = (officer: string, link: string): Look =>
  whenLive(async (run) => {
    const task = await openTaskAt(run, link, null);
    const { record } = await must('the frame', (await run.as(officer)).task(task.id));
    expected(`${run.script.number}: ${officer} could sign ${link}`, true, record !== null);
  });

/** Signs with one material of the dossier left unopened. */
export const signsUnread =
  (officer: string, link: string, unread: string): Step =>
  async (run) => {
    const task = await openTaskAt(run, link, null);
    const materials = (await dossierOf(run, task)).filter((digest) => digest !== run.material(unread));
    const answer = await sign(run, officer, task, {}, { dossier: { case: run.caseId, materials } });
    await must(`${officer} signs ${link}`, answer);
  };

/** Signs as another's delegate: his record names the delegation, whatever he holds himself. */
export const signsAsDelegate =
  (officer: string, link: string, principal: string, subject: string | null = null): Step =>
  async (run) => {
    const client = await run.as(officer);
    const task = await openTaskAt(run, link, subject);
    const { items } = await must('delegations', client.directory.delegations({ officer: principal }));
    const given = items.find(({ delegate, post }) => delegate === officer && post === task.post);
    const { record } = await must('the frame', client.task(task.id));
    if (!record || !given) throw new Error(`${officer} has no delegation of ${principal}`);
    const capacity = { post: task.post, as: 'delegated', by: principal, delegation: given.id };
    const framed = { ...record, capacity: capacity as typeof record.capacity };
    await must(`${officer} signs ${link}`, sign(run, officer, task, {}, { record: framed }));
  };

/** In what capacity an officer signed a link, and for whom; what his act is held to be worth. */
export const signedAs = (
  officer: string,
  link: string,
  { as, by = null, held = null }: Readonly<{ as: string; by?: string | null; held?: string | null }>,
): Look =>
  whenLive(async (run) => {
    const { links } = await must('responsibility', (await run.as('investigator')).responsibility(run.caseId));
    const share = links
      .filter((each) => each.link === link)
      .flatMap(({ signers }) => signers)
      .find((signer) => signer.officer === officer);
    const what = `${run.script.number}: ${officer} in ${link}`;
    expected(`${what}: capacity`, as, share?.capacity.as);
    expected(`${what}: principal`, by, share?.capacity.by ?? null);
    expected(`${what}: held`, held, share?.held ?? null);
  });
