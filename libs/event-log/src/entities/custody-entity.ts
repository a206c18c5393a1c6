import type { Instant } from '#libs/kernel';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import type { CustodyRow } from '../ports.js';
import { BooleanColumn, InstantColumn, TextColumn } from './columns.js';

/** Somebody who is held, or was. */
@Entity({ schema: 'work', name: 'custody' })
@Index('custody_by_end', ['endsAt', 'caseId', 'subject'], { where: 'held' })
export class CustodyEntity implements CustodyRow {
  @PrimaryColumn({ name: 'case_id', type: 'text', primaryKeyConstraintName: 'custody_pkey' })
  caseId!: string;
  @PrimaryColumn({ name: 'subject', type: 'text', primaryKeyConstraintName: 'custody_pkey' })
  subject!: string;
  @TextColumn('unit')
  unit!: string;
  @BooleanColumn('held')
  held!: boolean;
  @TextColumn('measure', { nullable: true })
  measure!: string | null;
  @InstantColumn('since', { nullable: true })
  since!: Instant | null;
  @InstantColumn('ends_at', { nullable: true })
  endsAt!: Instant | null;
}
