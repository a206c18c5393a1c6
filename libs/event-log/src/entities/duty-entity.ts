import type { Instant } from '#libs/kernel';
import { Check, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DutyRow } from '../ports.js';
import { BooleanColumn, InstantColumn, TextColumn, TextsColumn } from './columns.js';

/** Something that is, or was, owed: a release, a notice, a delivery. */
@Entity({ schema: 'work', name: 'duties' })
@Check('duties_status_check', `status IN ('open', 'suspended', 'discharged', 'cancelled')`)
@Index('duties_by_case', ['caseId'])
@Index('duties_by_unit', ['unit', 'dueAt'], { where: `status = 'open'` })
export class DutyEntity implements DutyRow {
  @PrimaryColumn({ name: 'duty_id', type: 'text', primaryKeyConstraintName: 'duties_pkey' })
  dutyId!: string;
  @TextColumn('case_id')
  caseId!: string;
  @TextColumn('duty')
  duty!: string;
  @TextColumn('subject', { nullable: true })
  subject!: string | null;
  @TextsColumn('owed_by')
  owedBy!: string[];
  @TextColumn('unit')
  unit!: string;
  @InstantColumn('opened_at')
  openedAt!: Instant;
  @InstantColumn('due_at')
  dueAt!: Instant;
  @BooleanColumn('overdue')
  overdue!: boolean;
  @TextColumn('status')
  status!: 'open' | 'suspended' | 'discharged' | 'cancelled';
}
