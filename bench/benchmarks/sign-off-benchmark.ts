import { writeFileSync } from 'node:fs';
import type { Office } from '../ground/office.js';
import { ApiProcess } from '../ground/api-process.js';
import { enrolPasskeys } from '../ground/passkeys.js';
import { Cost, costFindings } from '../load/cost.js';
import { profiled } from '../load/profile.js';
import { findingOf, takeTurns } from '../load/rounds.js';
import type { SoftPasskey } from '../../test/support/soft-passkey.js';
import { stagesOf } from '../report/stages.js';
import type { Benchmark } from './benchmark.js';
import { insertingRows, oneRowInsert } from './one-row-insert.js';
import { byPasskey, inProcess, overHttp, signingInProcess, signingOverHttp } from './sign-offs.js';

const clients = 8;
/** Whose passkeys they are: an authenticator signs for one site alone. */
const origin = 'http://localhost';

/** Sign-offs in process and over HTTP, beside inserts of rows as large as what a sign-off stores. */
export const signOffBenchmark: Benchmark = async ({ ground, office: opened, options, report }) => {
  const office = await opened();
  const api = await ApiProcess.start(ground, { COUNTERSIGN_ORIGIN: origin });
  const passkeys = await enrolPasskeys(office, origin, office.officers, clients);
  const bytes = await sizeOfSignOff(office);
  report(`a sign-off stores ${bytes} bytes`);
  const { signOffs, seconds } = options;
  const postgres = { PostgreSQL: { pid: ground.postgresPid, family: true } };
  const here = { ...postgres, 'this process': { pid: process.pid, family: false } };
  const insertCost = new Cost(here);
  const inProcessCost = new Cost(here);
  const there = { ...postgres, 'the API process': { pid: api.pid, family: false } };
  const httpCost = new Cost(there);
  const passkeyCost = new Cost(there);
  const signing = signingInProcess(office, { clients, signOffs, cost: inProcessCost });
  const rounds = await takeTurns(options, [
    await insertingRows(ground, { clients, bytes, seconds, cost: insertCost }),
    signing,
    await signingOverHttp(office, api, { name: overHttp, clients, signOffs, cost: httpCost }),
    await signingOverHttp(office, api, {
      name: byPasskey,
      clients,
      signOffs,
      cost: passkeyCost,
      passkey: (officer, client) => passkeys.get(officer)?.[client] as SoftPasskey,
    }),
  ]);
  const profile = await profiled(signing);
  if (options.profile !== null) writeFileSync(options.profile, JSON.stringify(profile));
  const beside = { unit: '1/s', beside: oneRowInsert } as const;
  return [
    findingOf(rounds, inProcess, { ...beside, target: { atLeast: 0.25 } }),
    findingOf(rounds, overHttp, { ...beside, target: { atLeast: 0.18 } }),
    findingOf(rounds, byPasskey, { unit: '1/s', beside: overHttp, target: { atLeast: 0.8 } }),
    ...costFindings(oneRowInsert, insertCost),
    ...costFindings(inProcess, inProcessCost),
    ...costFindings(overHttp, httpCost),
    ...costFindings(byPasskey, passkeyCost),
    ...stagesOf(profile, signOffs),
  ];
};

async function sizeOfSignOff(office: Office): Promise<number> {
  const caseId = await office.requestFiling();
  const task = await office.waiting(caseId);
  if (!task) throw new Error('A requested link has a task');
  await office.openMaterials(task.id, task.officer);
  const signed = office.signed(task.id, task.officer, await office.see(task.id, task.officer));
  await office.sign(signed, signed.body.record.dossier);
  return office.sizeOfLastCommit(caseId);
}
