import { sign } from 'node:crypto';
import { must } from '#libs/client';
import { streamOf, type CaseId } from '#libs/kernel';
import { signRecord } from '#libs/signatures/node';
import { composeEvents } from '../../libs/event-log/src/envelope.js';
import { statementFor } from '../../libs/event-log/src/commit-statement.js';
import type { AttackedBureau, Victim } from './victim.js';

const forgedRecord = '7'.repeat(64);

/** Where a signature is forged into. */
export type Target = Pick<Victim, 'id' | 'task' | 'request'>;

/** A signature that stands, to forge by. */
export async function signedElsewhere(attacked: AttackedBureau) {
  const other = await attacked.victim();
  await must('sign', attacked.bureau.sign('legal-officer', other.task));
  const event = (await attacked.events(other.id)).find(({ type }) => type === 'SignedOff');
  if (!event?.signature) throw new Error('no signature');
  return { data: event.data as Readonly<Record<string, unknown>>, signature: event.signature };
}

/** A true signature over the very record that is appended. */
export const signedWith = (privateKeyPem: string) => ({
  ...signRecord({} as never, privateKeyPem),
  value: sign(null, Buffer.from(forgedRecord, 'hex'), privateKeyPem).toString('base64url'),
});

/** Appends a sign-off as the application's database role does, past all the application's deciding. */
export async function appendSignOff(
  attacked: AttackedBureau,
  { id, task, request }: Target,
  data: object,
  signature: object | undefined,
): Promise<void> {
  const stream = streamOf.case(id as CaseId);
  const { log, open } = attacked.api.engine;
  const expected = await log.head(stream);
  const actor = { kind: 'officer', officer: 'legal-officer' } as never;
  const forged = { ...data, task, request, record: `sha256:${forgedRecord}` };
  const event = { type: 'SignedOff', data: forged, actor, capacity: null, ...(signature && { signature }) };
  const asked = {
    stream,
    expected,
    events: [event as never],
    recordedAt: open.clock.now(),
    rules: null,
    command: { type: 'SignOff', data: forged },
    readSet: [],
  };
  const events = composeEvents(log.origin, asked);
  const { text, values } = statementFor([{ request: asked, events, texts: [] }]);
  const [row] = await attacked.sql<{ found: unknown }>('app', text, values);
  if (row?.found !== null) throw new Error('the log refused it');
}
