import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { hasEnded } from '../../tools/process/child.js';
import { elapsedReport } from '../../tools/process/report.js';
import { check } from '../faults/checker/check.js';
import { Callers } from '../faults/load/callers.js';
import { setUpDrillBureau } from '../faults/load/drill-bureau.js';
import { Ledger } from '../faults/load/ledger.js';
import { startLoad } from '../faults/load/load.js';
import { Random } from '../faults/load/random.js';
import { settled, type Settled } from '../faults/settled.js';
import { missingGo } from '../../tools/temporal/go-build.js';
import { ProductionStack } from './production-stack.js';

const lateMaxMs = 60_000;

// No download brings the stock server: without Go this is counted as skipped, and said.
const missing = missingGo();
if (missing !== null) process.stderr.write(`Not run, the production shape on PostgreSQL: ${missing}\n`);

/** One API and one worker process die for good, and clients, log and workflows go on. */
(missing === null ? describe : describe.skip)(
  'two of everything on PostgreSQL and the stock Temporal server',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-production-'));
    const stack = new ProductionStack(folder, elapsedReport());
    const ledger = new Ledger(join(folder, 'told.jsonl'));
    let before = 0;
    let closed = 0;
    let troubles: Readonly<Record<string, number>> = {};
    let calm: Settled;

    beforeAll(async () => {
      await stack.start();
      const callers = new Callers(stack.origins, stack.keysFolder);
      const keys = await setUpDrillBureau(callers, stack.keysFolder);
      const load = startLoad({ callers, keys, ledger, random: new Random(7), pauseMs: 250 });
      await sleep(6_000);
      before = ledger.count('acknowledged');
      for (const { process: child } of [stack.apis[0], stack.workers[0]].flatMap((one) => one ?? []))
        child.kill('SIGKILL');
      await sleep(14_000);
      closed = await load.end();
      troubles = load.troubles();
      calm = await settled(stack, lateMaxMs);
    }, 900_000);

    afterAll(async () => {
      ledger.close();
      await stack.stop();
      rmSync(folder, { recursive: true, force: true });
    }, 60_000);

    it('lost one API and one worker process for good', () =>
      expect([...stack.apis, ...stack.workers].map(({ process: child }) => hasEnded(child))).toEqual([
        true,
        false,
        true,
        false,
      ]));

    it('went on for its clients: nothing but connections that nobody answered', () => {
      expect(before).toBeGreaterThan(10);
      expect(ledger.count('acknowledged')).toBeGreaterThan(before + 10);
      expect(closed).toBeGreaterThan(0);
      expect(Object.keys(troubles).filter((trouble) => /^5(?!03)/.test(trouble))).toEqual([]);
    });

    it('lost nothing, did nothing twice, recorded every wake-up, and no workflow is behind', () => {
      expect(calm.image.events.length).toBeGreaterThan(100);
      const allowance = { lateMaxMs, outages: [] };
      expect(check({ ...calm, told: ledger.lines, receiptKey: stack.receiptKey, allowance })).toEqual([]);
    });

    it('left every part of the remaining worker well, also what asks this Temporal for workflows that are stuck', async () => {
      const client = new pg.Client({ connectionString: stack.adminUrl });
      await client.connect();
      const { rows } = await client.query("SELECT name, detail FROM work.heartbeats WHERE state <> 'well'");
      await client.end();
      expect(rows).toEqual([]);
    });

    it('let the workflows of closed cases end, as Temporal on PostgreSQL tells', async () => {
      const connection = await Connection.connect({ address: stack.temporalAddress });
      const client = new Client({ connection });
      const ended = async () => (await client.workflow.count("ExecutionStatus = 'Completed'")).count;
      const until = Date.now() + 30_000;
      while ((await ended()) < closed && Date.now() < until) await sleep(500);
      expect(await ended()).toBeGreaterThanOrEqual(closed);
      await connection.close();
    }, 60_000);
  },
);
