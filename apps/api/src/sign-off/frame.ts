import { presides, votesOn, type CaseFile, type Request, type Round, type Task } from '#libs/case-file';
import type { Capacity, Digest, OfficerId } from '#libs/kernel';
import { BrokenInvariant } from '#libs/kernel';
import type { PublishedDefinition } from '#libs/procedures';
import { linkRule, stepRule } from '#libs/procedures/interpreter';
import type { RecordFrame } from '#libs/signatures';

/** Everything of a frame that follows from the log. */
export type FrameBasis = Omit<RecordFrame, 'seenVersion' | 'issuedAt' | 'nonce' | 'issuedMac'>;

export type FrameSource = Readonly<{
  origin: string;
  file: CaseFile;
  published: PublishedDefinition;
  task: Task;
  officer: OfficerId;
  capacity: Capacity;
  /** Of the round's materials, those this officer has opened for this task. */
  opened: readonly Digest[];
}>;

/** The request and round that a task decides upon. */
export function roundOf(file: CaseFile, task: Task): Readonly<{ request: Request; round: Round }> {
  const request = file.requests[task.request];
  const round = request?.rounds.find(({ round: nth }) => nth === task.round);
  if (!request || !round) throw new BrokenInvariant(`task ${task.id} has no round`);
  return { request, round };
}

/** The frame of the decision record, every field from the server's own data. */
export function frameBasis({
  origin,
  file,
  published,
  task,
  officer,
  capacity,
  opened,
}: FrameSource): FrameBasis {
  const { round } = roundOf(file, task);
  const votes = presides(task, capacity)
    ? votesOn(task, round).flatMap(({ id, officer: voter, vote }) =>
        vote ? [{ signature: id, officer: voter, vote }] : [],
      )
    : null;
  const { digest, version, definition } = published;
  return {
    type: 'countersign.decision-record',
    schema: 1,
    log: origin,
    case: file.id,
    request: task.request,
    task: task.id,
    link: task.link,
    subject: task.subject,
    step: task.step,
    kind: task.kind,
    round: task.round,
    dossier: round.dossier,
    definition: { procedure: file.procedure, version, digest },
    legalBasis: round.legalBasis,
    responsibility: stepRule(linkRule(definition, task.link), task.step).responsibility.zh,
    materialsOpened: round.materials.filter((material) => opened.includes(material)),
    ...(votes && { votes }),
    officer,
    capacity,
  };
}
