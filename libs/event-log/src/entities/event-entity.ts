import type { Instant } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from './columns.js';

/** A stored event, for queries by type or time. For reading only: the log is written by its append function. */
@Entity({ schema: 'log', name: 'events', synchronize: false })
export class EventEntity {
  @PrimaryColumn({ name: 'stream', type: 'text', primaryKeyConstraintName: 'events_pkey' })
  stream!: string;
  @PrimaryColumn({ name: 'version', type: 'integer', primaryKeyConstraintName: 'events_pkey' })
  version!: number;
  @TextColumn('type')
  type!: string;
  @InstantColumn('recorded_at')
  recordedAt!: Instant;
  /** The canonical JSON of the `StoredEvent`. */
  @Column({ name: 'bytes', type: 'bytea' })
  bytes!: Buffer;
  @Column({ name: 'hash', type: 'bytea' })
  hash!: Buffer;
}
