import type { CaseEvent } from '#libs/case-file';
import type { OfficerId, OpenedId } from '#libs/kernel';
import { Violation } from './violation.js';

type OpenTask = Readonly<{ request: OpenedId; step: string }>;
type Chain = {
  proposers: Set<OfficerId>;
  signers: Map<OfficerId, string>;
  openTasks: Set<OpenedId>;
  isDecided: boolean;
};

/** One chain of signatures: never two tasks open at once, each signed once, nobody in two roles. */
export class TasksCheck {
  readonly #tasks = new Map<OpenedId, OpenTask>();
  readonly #chains = new Map<OpenedId, Chain>();

  recorded(id: OpenedId, event: CaseEvent, actor: OfficerId | null): void {
    switch (event.type) {
      case 'LinkRequested': {
        const proposers = new Set([event.data.proposer]);
        this.#chains.set(id, { proposers, signers: new Map(), openTasks: new Set(), isDecided: false });
        return;
      }
      case 'RoundSubmitted':
        if (actor) this.#chain(event.data.request).proposers.add(actor);
        return;
      case 'TaskOpened':
        return this.#opened(id, event.data.request, event.data.step);
      case 'SignedOff':
        return this.#signed(event.data);
      case 'SignatureWithdrawn':
        return this.#reopened(event.data);
      case 'CollectiveDecided':
      case 'TaskClosed':
        return this.#close(event.data.task);
      case 'LinkApproved':
      case 'LinkRefused':
      case 'RequestWithdrawn':
        return this.#decided(event.data.request);
      default:
        return;
    }
  }

  #opened(id: OpenedId, request: OpenedId, step: string): void {
    const chain = this.#chain(request);
    if (chain.openTasks.size > 0)
      throw new Violation(
        'one open task a request',
        `${id} beside ${[...chain.openTasks].join()} in ${request}`,
      );
    if (chain.isDecided) throw new Violation('a decided request is at rest', `${id} opened in ${request}`);
    chain.openTasks.add(id);
    this.#tasks.set(id, { request, step });
  }

  #signed({ task, officer, step, vote }: Extract<CaseEvent, { type: 'SignedOff' }>['data']): void {
    const open = this.#tasks.get(task);
    if (!open) throw new Violation('a task is signed once, while open', `${task} by ${officer}`);
    const { signers, proposers } = this.#chain(open.request);
    const earlier = signers.get(officer);
    if (earlier !== undefined && earlier !== step)
      throw new Violation(
        'nobody signs two steps',
        `${officer} signed ${earlier} and ${step} of ${open.request}`,
      );
    if (proposers.has(officer))
      throw new Violation('nobody signs his own proposal', `${officer} in ${open.request}`);
    if (vote && signers.has(officer)) throw new Violation('one vote each', `${officer} on ${task}`);
    signers.set(officer, step);
    if (!vote) this.#close(task);
  }

  #reopened({
    task,
    request,
    officer,
    signature,
  }: Extract<CaseEvent, { type: 'SignatureWithdrawn' }>['data']): void {
    const chain = this.#chain(request);
    const step = chain.signers.get(officer);
    if (step === undefined) throw new Violation('a signature taken back was given', signature);
    chain.openTasks.add(task);
    this.#tasks.set(task, { request, step });
  }

  #close(task: OpenedId): void {
    const open = this.#tasks.get(task);
    if (!open) throw new Violation('a task ends once', task);
    this.#tasks.delete(task);
    this.#chain(open.request).openTasks.delete(task);
  }

  #decided(request: OpenedId): void {
    const chain = this.#chain(request);
    if (chain.isDecided) throw new Violation('a request is decided once', request);
    chain.isDecided = true;
  }

  #chain(request: OpenedId): Chain {
    const chain = this.#chains.get(request);
    if (!chain) throw new Violation('what is named was opened', `request ${request}`);
    return chain;
  }
}
