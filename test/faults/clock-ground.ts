import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Receipt } from '#libs/client';
import { check, type Evidence } from './checker/check.js';
import type { Stretch } from './checker/wake-check.js';
import { Callers } from './load/callers.js';
import { setUpDrillBureau } from './load/drill-bureau.js';
import { Ledger } from './load/ledger.js';
import { startLoad, type Load } from './load/load.js';
import { Random } from './load/random.js';
import { settled } from './settled.js';
import { DrillStack } from './stack/drill-stack.js';

const settlesWithinMs = 60_000;

/** A stack with one process of each kind, whose clocks a spec moves. */
export class ClockGround {
  /** Of the log's clock before the machine's, in milliseconds; the spec keeps it. */
  aheadMs = 0;
  readonly folder = mkdtempSync(join(tmpdir(), 'countersign-clock-drill-'));
  readonly stack: DrillStack;
  readonly ledger: Ledger;
  callers!: Callers;
  #loads = 0;
  #startLoad!: () => Load;

  constructor(simulation?: string) {
    const report = () => undefined;
    this.stack = new DrillStack({
      folder: this.folder,
      report,
      ofEach: 1,
      ...(simulation && { simulation }),
    });
    this.ledger = new Ledger(join(this.folder, 'told.jsonl'), () => Date.now() + this.aheadMs);
  }

  async start(): Promise<void> {
    const { stack, ledger } = this;
    await stack.start();
    this.callers = new Callers(stack.origins, stack.keysFolder);
    const keys = await setUpDrillBureau(this.callers, stack.keysFolder);
    const pauseMs = 100;
    this.#startLoad = () =>
      startLoad({
        callers: this.callers,
        keys,
        ledger,
        random: new Random((this.#loads += 1)),
        clients: 2,
        pauseMs,
      });
  }

  /** Lets clients work for so long. @returns how many acts were acknowledged meanwhile, and the codes of refusals */
  async work(ms: number): Promise<Readonly<{ acknowledged: number; refused: readonly string[] }>> {
    const from = this.ledger.lines.length;
    const load = this.#startLoad();
    await sleep(ms);
    await load.end();
    const lines = this.ledger.lines.slice(from);
    return {
      acknowledged: lines.filter(({ told }) => told === 'acknowledged').length,
      refused: lines.flatMap((line) => (line.told === 'refused' ? [line.code] : [])),
    };
  }

  /** One act of the first handler, sent once under a key of its own and kept in the ledger like those of the load. */
  async ask<Value extends Readonly<{ receipt: Receipt }>>(
    key: string,
    send: (key: string) => Promise<Answer<Value>>,
  ): Promise<Answer<Value>> {
    const request = { principal: 'officer/drill-handler-1', key };
    this.ledger.write({ told: 'asked', ...request, command: '', mark: '', atMs: this.ledger.clock() });
    const answer = await send(key);
    if (answer.ok) {
      const { receipt } = answer.value;
      this.ledger.write({ told: 'acknowledged', ...request, receipt, atMs: this.ledger.clock() });
    }
    return answer;
  }

  /** @param jumps stretches of the log's time that were jumped over */
  async findings(lateMaxMs: number, jumps: readonly Stretch[]): Promise<ReturnType<typeof check>> {
    return check(await this.#evidence(lateMaxMs, jumps));
  }

  async end(): Promise<void> {
    this.ledger.close();
    await this.stack.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #evidence(lateMaxMs: number, jumps: readonly Stretch[]): Promise<Evidence> {
    const { image, workflows } = await settled(this.stack, settlesWithinMs);
    const allowance = { lateMaxMs, outages: jumps };
    return { image, told: this.ledger.lines, receiptKey: this.stack.receiptKey, allowance, workflows };
  }
}
