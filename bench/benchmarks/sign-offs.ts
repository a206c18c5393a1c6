import type { Digest, OfficerId, OpenedId } from '#libs/kernel';
import { Docket } from '../ground/docket.js';
import type { ApiProcess } from '../ground/api-process.js';
import type { Office, Passkey, Seen, SignedTask } from '../ground/office.js';
import { HttpConnection, requestBytes } from '../load/http-connection.js';
import type { Cost } from '../load/cost.js';
import { dealt, inLanes, rateOf, throughEach } from '../load/clients.js';
import { requestDigest } from '../load/request-digest.js';
import type { Contender } from '../load/rounds.js';

export const inProcess = 'sign-off in process';
export const overHttp = 'sign-off over HTTP';
export const byPasskey = 'sign-off over HTTP, by passkey';

type Load = Readonly<{ clients: number; signOffs: number; cost: Cost }>;

/** Loads, verifies, decides, appends and acknowledges in this process. Frames and signatures are made before. */
export function signingInProcess(office: Office, { clients, signOffs, cost }: Load): Contender {
  const docket = new Docket(office, signOffs);
  let signed: readonly (SignedTask & Readonly<{ digest: Digest }>)[] = [];
  return {
    name: inProcess,
    prepare: async () => {
      const ready: (SignedTask & Readonly<{ digest: Digest }>)[] = [];
      await throughEach(clients, await docket.next(), async ({ id, officer }) => {
        const task = office.signed(id, officer, await office.see(id, officer));
        ready.push({ ...task, digest: requestDigest(task.body) });
      });
      signed = ready;
    },
    lap: async () =>
      rateOf(await cost.of(() => throughEach(clients, signed, (task) => office.sign(task, task.digest)))),
  };
}

type OverHttp = Load &
  Readonly<{
    name: string;
    /** With which passkey a client signs for an officer. @default with the officer's Ed25519 key */
    passkey?: (officer: OfficerId, client: number) => Passkey;
  }>;

/** The same through a process of the API's own. Each officer has read his task there before, as every signer does. */
export async function signingOverHttp(
  office: Office,
  api: ApiProcess,
  { name, clients, signOffs, cost, passkey }: OverHttp,
): Promise<Contender> {
  const docket = new Docket(office, signOffs);
  const connections = await Promise.all(Array.from({ length: clients }, () => HttpConnection.open(api.port)));
  const connection = (client: number) => connections[client] as HttpConnection;
  let requests: readonly (readonly Buffer[])[] = [];

  const seen = async (client: number, task: OpenedId, authorization: string): Promise<Seen> => {
    const answer = await connection(client).ask(requestBytes('GET', `/v1/tasks/${task}`, { authorization }));
    if (answer.status !== 200) throw new Error(`${answer.status} ${answer.body}`);
    return JSON.parse(answer.body) as Seen;
  };
  return {
    name,
    prepare: async () => {
      const composed = Array.from({ length: clients }, (): Buffer[] => []);
      // A passkey counts, so what it signed must come in the order in which it was signed.
      await inLanes(dealt(clients, await docket.next()), async ({ id, officer }, client) => {
        const authorization = await api.authorization(officer);
        const frame = await seen(client, id, authorization);
        const { key, body } = office.signed(id, officer, frame, passkey?.(officer, client));
        const headers = { authorization, 'idempotency-key': key };
        composed[client]?.push(requestBytes('POST', `/v1/tasks/${id}/sign-offs`, headers, body));
      });
      requests = composed;
    },
    lap: async () =>
      rateOf(
        await cost.of(() =>
          inLanes(requests, async (request, client) => {
            const { status, body } = await connection(client).ask(request);
            if (status !== 201) throw new Error(`${status} ${body}`);
          }),
        ),
      ),
  };
}
