import type { Instant } from '#libs/kernel';
import { Check, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ClockRow } from '../ports.js';
import { BooleanColumn, InstantColumn, TextColumn } from './columns.js';

/** A statutory limit that runs, or ran. */
@Entity({ schema: 'work', name: 'clocks' })
@Check('clocks_status_check', `status IN ('running', 'suspended', 'stopped', 'expired')`)
@Index('clocks_by_case', ['caseId'])
@Index('clocks_by_due', ['clock', 'dueAt'], { where: `status = 'running'` })
@Index('clocks_by_custody', ['unit', 'dueAt'], { where: `custody AND status = 'running'` })
export class ClockEntity implements ClockRow {
  @PrimaryColumn({ name: 'clock_id', type: 'text', primaryKeyConstraintName: 'clocks_pkey' })
  clockId!: string;
  @TextColumn('case_id')
  caseId!: string;
  @TextColumn('clock')
  clock!: string;
  @TextColumn('subject', { nullable: true })
  subject!: string | null;
  @TextColumn('unit')
  unit!: string;
  @BooleanColumn('custody')
  custody!: boolean;
  @InstantColumn('started_at')
  startedAt!: Instant;
  @InstantColumn('due_at')
  dueAt!: Instant;
  @TextColumn('status')
  status!: 'running' | 'suspended' | 'stopped' | 'expired';
}
