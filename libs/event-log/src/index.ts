export * from './ports.js';
export { eventAt, eventsWhere } from './events-where.js';
export { freshBytes } from './fresh-bytes.js';
export { Together } from './together.js';
export { Turns } from './turns.js';
export { LogUnavailable } from './unavailable.js';
export {
  connectionStringOf,
  databaseRoles,
  patience,
  poolOf,
  type DatabaseRole,
  type LogAddress,
} from './connection.js';
export { migrate, type MigrateOptions } from './migrate.js';
export { setUpLog, NoLog, OtherKindOfLog, type LogIdentity, type SetUpOptions } from './set-up.js';
export { openEventLog, type OpenLog, type OpenOptions } from './open.js';
export { PostgresEventLog } from './event-log.js';
export { runSequencer, type Sequencer, type SequencerOptions, type SequencerState } from './sequencer.js';
export type { HeldBack, Subscription } from './subscription.js';
export { beyondMark, waitingAmongNext, withoutLeaf } from './waiting-events.js';
export { Vault, keyOwnerOf } from './vault.js';
export { KeyErased } from './data-keys.js';
export { LocalBlobStore, type BlobStore } from './blobs.js';
export { verifyReceipt } from './receipts.js';
export type { Fault, FaultKind, LogReport, VerifyOptions } from './verify.js';
export { dataSourceOptions, logEntities, workEntities } from './data-source.js';
export { CaseEntity } from './entities/case-entity.js';
export { CheckpointEntity } from './entities/checkpoint-entity.js';
export { ClockEntity } from './entities/clock-entity.js';
export { CustodyEntity } from './entities/custody-entity.js';
export { DutyEntity } from './entities/duty-entity.js';
export { EventEntity } from './entities/event-entity.js';
export { LeafEntity } from './entities/leaf-entity.js';
export { TaskEntity } from './entities/task-entity.js';
