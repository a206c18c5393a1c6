import type { CaseEvent } from '#libs/case-file';
import { displayedTo, foldReading, unbornReading, type ReadingEvent } from '#libs/directory';
import type { Digest, Instant, OfficerId, OpenedId, PostId, StoredEvent, UnitId } from '#libs/kernel';
import { caseOfOpened, openedId } from '#libs/kernel';

type Of<Type extends CaseEvent['type']> = StoredEvent<Extract<CaseEvent, { type: Type }>>;

/** What lies beside a signature in the log and tells how it came about. */
export type Beside = Readonly<{
  started: Of<'CaseStarted'>;
  task: Of<'TaskOpened'>;
  requested: Of<'LinkRequested'>;
  /** The task's stream of reading, from its beginning; what came after the signature is left aside. */
  reading: readonly StoredEvent<ReadingEvent>[];
  /** Pages of each material of the case; null: not known. */
  pagesOf: ReadonlyMap<Digest, number | null>;
}>;

/** One signature as questions across cases ask for it. */
export type SignatureRow = Readonly<{
  signatureId: OpenedId;
  leaf: number;
  caseId: string;
  version: number;
  unit: UnitId;
  link: string;
  step: string;
  kind: string;
  requestId: OpenedId;
  taskId: OpenedId;
  round: number;
  /** Who requested the link. */
  handler: OfficerId;
  officer: OfficerId;
  post: PostId;
  capacity: 'own' | 'acting' | 'deputy' | 'delegated';
  principal: OfficerId | null;
  decision: 'approve' | 'return' | 'refuse' | 'abstain';
  openedAt: Instant;
  firstReadAt: Instant | null;
  signedAt: Instant;
  /** From the first material that he opened for this round to his signature; null: he opened none. */
  readingMs: number | null;
  materials: number;
  /** Of the materials opened, as far as their length is known. */
  pages: number;
  pagesShown: number;
}>;

/** @param leaf the leaf index of the signature's event */
export function signatureRow(signed: Of<'SignedOff'>, leaf: number, beside: Beside): SignatureRow {
  const { data, version, recordedAt } = signed;
  const { started, task, requested, pagesOf } = beside;
  const caseId = caseOfOpened(data.task);
  const before = beside.reading.filter((event) => event.recordedAt <= recordedAt);
  const first = before.find(
    ({ type, data: read }) =>
      type === 'MaterialOpened' && read.officer === data.officer && read.round === data.round,
  );
  const reading = before.reduce((state, event) => foldReading(state, event as ReadingEvent), unbornReading);
  const known = data.materialsOpened.map((material) => ({ material, count: pagesOf.get(material) ?? 0 }));
  const { post, as, by = null } = data.capacity;
  return {
    signatureId: openedId(caseId, version),
    leaf,
    caseId,
    version,
    unit: started.data.unit,
    link: data.link,
    step: data.step,
    kind: data.kind,
    requestId: data.request,
    taskId: data.task,
    round: data.round,
    handler: requested.data.proposer,
    officer: data.officer,
    post,
    capacity: as,
    principal: by,
    decision: data.decision,
    openedAt: task.recordedAt,
    firstReadAt: first?.recordedAt ?? null,
    signedAt: recordedAt,
    readingMs: first ? millisecondsBetween(first.recordedAt, recordedAt) : null,
    materials: data.materialsOpened.length,
    pages: known.reduce((sum, { count }) => sum + count, 0),
    pagesShown: known.reduce(
      (sum, { material, count }) =>
        sum + shownOf(displayedTo(reading, data.officer, data.round, material), count),
      0,
    ),
  };
}

const shownOf = (ranges: readonly Readonly<{ from: number; to: number }>[], count: number): number =>
  ranges.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, count) - from + 1), 0);

/** Instants are text of one form, `2026-03-02T00:50:00.000Z`. */
const millisecondsBetween = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from);

/** Why a signature counts no more. */
export type Ended = Readonly<{ signature: OpenedId; as: 'withdrawn' | 'lapsed' | 'void' }>;

/** Which signatures an event ends. */
export function endedBy({ type, data }: Pick<StoredEvent<CaseEvent>, 'type' | 'data'>): readonly Ended[] {
  const event = { type, data } as CaseEvent;
  switch (event.type) {
    case 'SignatureWithdrawn':
      return [{ signature: event.data.signature, as: 'withdrawn' }];
    case 'SignaturesLapsed':
      return event.data.signatures.map((signature) => ({ signature, as: 'lapsed' }));
    case 'RecusalDecided':
      return event.data.held
        .filter(({ as }) => as === 'void')
        .map(({ act }) => ({ signature: act, as: 'void' }));
    case 'RepairMade':
      return event.data.act === 'void-signature' ? [{ signature: event.data.target, as: 'void' }] : [];
    default:
      return [];
  }
}
