import type { Signature } from '#libs/kernel';
import {
  assembleRecord,
  type DecisionRecord,
  type RecordAnswer,
  type RecordFrame,
  type VoteAnswer,
} from '#libs/signatures';
import { recordSigner } from '#libs/signatures/node';
import type { CountersignClient } from './client.js';
import type { Answer } from './problem.js';
import type { Acknowledged, TaskView } from './shapes.js';

/** What the officer decides. A checklist left out answers every item `yes`. */
export type Said = Readonly<Omit<RecordAnswer, 'checklist'>> & Partial<Pick<RecordAnswer, 'checklist'>>;

export type SignOptions = Readonly<{
  /** Materials are left unopened; for showing that the server then refuses. @default true */
  read?: boolean;
  /** The dossier's materials, if known already: saves looking them up. */
  dossier?: Readonly<{ case: string; materials: readonly string[] }>;
  /** Sign this frame instead of the one the server gives now. */
  record?: RecordFrame;
  /** @default derived from the task, so that one officer's decision on one task is one act */
  idempotencyKey?: string;
}>;

/** Signs a whole record, as an authenticator does. */
export type Signer = (record: DecisionRecord) => Signature | Promise<Signature>;

/** How often an expired record is framed and signed anew. */
const framingsMax = 3;

/**
 * Signs a task as its officer would: opens every material of the dossier, asks for the frame of the decision record,
 * adds the decision, has SHA-256 of the canonical form signed by the officer's key, and sends it. A record grown
 * older than 15 minutes on the way is framed and signed again.
 */
export async function signTask(
  client: CountersignClient,
  taskId: string,
  said: Said | VoteAnswer,
  by: string | Signer,
  options: SignOptions = {},
): Promise<Answer<Acknowledged>> {
  if (options.read ?? true) {
    const refused = await openMaterials(client, taskId, options.dossier);
    if (refused) return refused;
  }
  for (let framing = 1; ; framing++) {
    const task = await client.task(taskId);
    if (!task.ok) return task;
    const record = options.record ?? task.value.record;
    if (!record) return { ok: false, problem: { status: 403, ...mayNotSign(task.value) } };
    const answer = answerTo(task.value, said);
    const signature = await signerOf(by)(assembleRecord(record, answer));
    const key = `${options.idempotencyKey ?? `sign/${taskId}/${record.officer}`}#${record.nonce}`;
    const signed = await client.signOff(taskId, { ...answer, record, signature }, key);
    const expired = !signed.ok && signed.problem.code === 'record-expired' && !options.record;
    if (!expired || framing >= framingsMax) return signed;
  }
}

/** @param by a private key in PEM, Ed25519 or P-256, or whoever else can sign */
const signerOf = (by: string | Signer): Signer => (typeof by === 'string' ? recordSigner(by) : by);

function answerTo({ checklist }: TaskView, said: Said | VoteAnswer): RecordAnswer | VoteAnswer {
  if ('vote' in said) return said;
  return {
    ...said,
    checklist: said.checklist ?? checklist.map(({ id }) => ({ id, result: 'yes' as const })),
  };
}

async function openMaterials(
  client: CountersignClient,
  taskId: string,
  known: SignOptions['dossier'],
): Promise<Answer<never> | null> {
  const dossier = known ? ({ ok: true, value: known } as const) : await unreadOf(client, taskId);
  if (!dossier.ok) return dossier;
  for (const digest of dossier.value.materials) {
    const read = await client.openMaterial(dossier.value.case, digest, taskId);
    if (!read.ok) return read;
  }
  return null;
}

async function unreadOf(
  client: CountersignClient,
  taskId: string,
): Promise<Answer<NonNullable<SignOptions['dossier']>>> {
  const task = await client.task(taskId);
  if (!task.ok) return task;
  const unread = task.value.dossier.materials.filter(({ opened }) => !opened).map(({ digest }) => digest);
  return { ...task, value: { case: task.value.case, materials: unread } };
}

function mayNotSign(task: TaskView): { code: string } {
  return task.mayNotSign ?? { code: 'step-not-open' };
}
