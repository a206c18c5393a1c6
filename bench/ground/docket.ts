import type { CaseId } from '#libs/kernel';
import { throughEach } from '../load/clients.js';
import type { Office, WaitingTask } from './office.js';

const preparing = 8;

/** Cases of which each waits for a signature. Once the last step of their chain is signed, new cases take their place. */
export class Docket {
  #cases: readonly CaseId[] = [];

  constructor(
    private readonly office: Office,
    private readonly size: number,
  ) {}

  /** One task of each case, every material opened by the officer who is going to sign. */
  async next(): Promise<readonly WaitingTask[]> {
    let tasks = await this.#waiting();
    if (tasks.length < this.size) {
      this.#cases = await this.#newCases();
      tasks = await this.#waiting();
    }
    await throughEach(preparing, tasks, ({ id, officer }) => this.office.openMaterials(id, officer));
    return tasks;
  }

  async #waiting() {
    const tasks: WaitingTask[] = [];
    await throughEach(preparing, this.#cases, async (caseId) => {
      const task = await this.office.waiting(caseId);
      if (task) tasks.push(task);
    });
    return tasks;
  }

  async #newCases(): Promise<readonly CaseId[]> {
    const cases: CaseId[] = [];
    await throughEach(preparing, Array.from({ length: this.size }), async () => {
      cases.push(await this.office.requestFiling());
    });
    return cases;
  }
}
