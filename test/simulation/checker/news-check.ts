import type { SequencedEvent } from '#libs/event-log';
import { streamOf, type CaseId, type StreamName } from '#libs/kernel';
import type { CaseNews, CaseWorkflowState } from '../../../workflows/src/contract.js';
import type { Store } from '../database/store.js';
import { Violation } from './violation.js';

const casePrefix = 'case/';

/** The relay leaves nothing untold behind its place, and no workflow believes what the log does not have. */
export class NewsCheck {
  readonly #told = new Map<string, Set<number>>();
  #checkedTo = 0;

  constructor(
    private readonly store: Store,
    private readonly leaves: readonly SequencedEvent[],
  ) {}

  signalTaken(caseId: string, { signOffs, facts = [], because }: CaseNews): void {
    if (because !== 'recorded') return;
    const told = this.#told.get(caseId) ?? new Set();
    for (const { version } of [...signOffs, ...facts]) told.add(version);
    this.#told.set(caseId, told);
  }

  placeStored(next: number): void {
    for (; this.#checkedTo < next; this.#checkedTo += 1) {
      const leaf = this.leaves[this.#checkedTo];
      if (!leaf) throw new Violation('the relay keeps to the log', `place ${next} beyond the last leaf`);
      const { stream, version } = leaf.event;
      if (!stream.startsWith(casePrefix)) continue;
      if (!this.#told.get(stream.slice(casePrefix.length))?.has(version))
        throw new Violation(
          'the relay passes nothing untold',
          `leaf ${leaf.leafIndex}, ${stream} version ${version}`,
        );
    }
  }

  looked(caseId: string, { position, confirmedPosition }: CaseWorkflowState): void {
    const { version } = this.store.head(streamOf.case(caseId as CaseId));
    if (confirmedPosition > version || position > version)
      throw new Violation(
        'forged signals move nothing',
        `workflow of ${caseId} stands at ${Math.max(position, confirmedPosition)}, the log at ${version}`,
      );
  }

  /** Whatever a workflow was told of, it has looked at before it waits. */
  rested(caseId: string, knows: number, told: number): void {
    if (knows < told)
      throw new Violation('no workflow loses news', `${caseId} waits at ${knows} and was told of ${told}`);
  }

  /** @param running what the workflow of each open case knows, by case */
  quiet(running: ReadonlyMap<string, number>, openCases: readonly string[]): void {
    for (const caseId of openCases) {
      const knows = running.get(caseId);
      if (knows === undefined) throw new Violation('every open case has its workflow', caseId);
      const { version } = this.store.head(`case/${caseId}` as StreamName);
      if (knows !== version)
        throw new Violation('workflows know the log', `${caseId} at ${knows}, the log at ${version}`);
    }
  }
}
