import type { DataSourceOptions } from 'typeorm';
import { connectionStringOf, patience, type LogAddress } from './connection.js';
import { CaseEntity } from './entities/case-entity.js';
import { CheckpointEntity } from './entities/checkpoint-entity.js';
import { ClockEntity } from './entities/clock-entity.js';
import { CustodyEntity } from './entities/custody-entity.js';
import { DutyEntity } from './entities/duty-entity.js';
import { EventEntity } from './entities/event-entity.js';
import { FindingEntity } from './entities/finding-entity.js';
import { LeafEntity } from './entities/leaf-entity.js';
import { TaskEntity } from './entities/task-entity.js';

/** Tables of schema `work`, that move with the log and can be rebuilt from it. */
export const workEntities = [
  CaseEntity,
  TaskEntity,
  DutyEntity,
  FindingEntity,
  ClockEntity,
  CustodyEntity,
  CheckpointEntity,
];
/** Tables of schema `log`, for reading only. */
export const logEntities = [EventEntity, LeafEntity];

/** How TypeORM reads the log's database: as `TypeOrmModule.forRoot` and `new DataSource` take it. Never synchronises. */
export function dataSourceOptions(address: LogAddress): DataSourceOptions {
  return {
    type: 'postgres',
    entities: [...workEntities, ...logEntities],
    synchronize: false,
    extra: { ...patience, connectionString: connectionStringOf(address), options: '-c timezone=UTC' },
  };
}
