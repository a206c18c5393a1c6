import type { Finding } from './finding.js';
import { byStream, type LogImage } from './image.js';

/** What Temporal has of one case, read when all was calm again. */
export type WorkflowRow = Readonly<{
  caseId: string;
  /** The version at which its workflow last looked at the log; null when it does not run or does not answer. */
  position: number | null;
  /** How many of its runs were ended because no worker could replay them. */
  givenUp: number;
}>;

/** Does each open case have a workflow, which knows what the log knows, and was none beyond replaying? */
export function* checkWorkflows(image: LogImage, workflows: readonly WorkflowRow[]): Generator<Finding> {
  const known = new Map(workflows.map((row) => [row.caseId, row]));
  for (const [stream, rows] of byStream(image.events)) {
    if (!stream.startsWith('case/')) continue;
    const { position = null, givenUp = 0 } = known.get(stream.slice('case/'.length)) ?? {};
    if (givenUp > 0)
      yield { kind: 'unreplayable-workflow', where: stream, detail: `${givenUp} runs were given up` };
    if (rows.some(({ type }) => type === 'CaseClosed') || position === rows.at(-1)?.version) continue;
    const detail = position === null ? 'has no workflow that answers' : `its workflow is at ${position}`;
    yield { kind: 'workflow-behind', where: stream, detail };
  }
}
