import { Entity, PrimaryColumn } from 'typeorm';
import { PositionColumn } from './columns.js';

/** How far a named subscription has come. */
@Entity({ schema: 'work', name: 'checkpoints' })
export class CheckpointEntity {
  @PrimaryColumn({ name: 'name', type: 'text', primaryKeyConstraintName: 'checkpoints_pkey' })
  name!: string;
  /** The first leaf that has not been handled. */
  @PositionColumn('next_leaf', { default: 0 })
  nextLeaf!: number;
  /** Grows with every process that takes the subscription over. */
  @PositionColumn('epoch', { default: 0 })
  epoch!: number;
}
