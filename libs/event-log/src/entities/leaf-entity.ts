import { Entity, PrimaryColumn } from 'typeorm';
import { asNumber, IntegerColumn, TextColumn } from './columns.js';

/** The place of an event in the global order. For reading only. */
@Entity({ schema: 'log', name: 'leaves', synchronize: false })
export class LeafEntity {
  @PrimaryColumn({
    name: 'leaf_index',
    type: 'bigint',
    transformer: asNumber,
    primaryKeyConstraintName: 'leaves_pkey',
  })
  leafIndex!: number;
  @TextColumn('stream')
  stream!: string;
  @IntegerColumn('version')
  version!: number;
}
