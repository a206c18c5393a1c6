import { assembleRecord } from '#libs/signatures';
import { signRecord } from '#libs/signatures/node';
import type { CaseView } from '#libs/client';
import type { LifeOptions } from './case-life.js';

const said = {
  decision: 'approve' as const,
  opinion: { procedure: '合法', facts: '清楚', evidence: '充分', discretion: '适当' },
};

/**
 * Has the open task of a step signed. Now and then both holders of the post sign at the same moment, with keys of their
 * own: one signature counts, the other is refused.
 *
 * @returns whether the step is signed
 */
export async function signedOff(
  options: LifeOptions,
  caseId: string,
  step: string,
  officers: readonly string[],
): Promise<boolean> {
  const { client, handler, random } = options;
  const view = await client.ask<CaseView>(handler, (to) => to.case(caseId));
  const task = view?.tasks.find((each) => each.step === step && each.status === 'open');
  if (!task) return false;
  const signing = random.chance(0.15) ? officers : [random.oneOf(officers)];
  const signed = await Promise.all(signing.map((officer) => signOnce(options, task.id, officer)));
  return signed.includes(true);
}

/** Reads the dossier, signs one frame, and sends that same signed record until it is answered. */
async function signOnce({ client, keys }: LifeOptions, taskId: string, officer: string): Promise<boolean> {
  const unread = await client.ask(officer, (to) => to.task(taskId));
  for (const { digest, opened } of unread?.dossier.materials ?? []) {
    if (!opened && unread) await client.ask(officer, (to) => to.openMaterial(unread.case, digest, taskId));
  }
  const task = await client.ask(officer, (to) => to.task(taskId));
  const record = task?.record;
  if (!task || !record) return false;
  const answer = { ...said, checklist: task.checklist.map(({ id }) => ({ id, result: 'yes' as const })) };
  const signature = signRecord(assembleRecord(record, answer), keys.privateKey(officer));
  const ended = await client.act({
    officer,
    key: `sign/${taskId}/${record.nonce}`,
    command: 'SignOff',
    mark: taskId,
    send: (to, key) => to.signOff(taskId, { ...answer, record, signature }, key),
  });
  return ended.ended === 'acknowledged';
}
