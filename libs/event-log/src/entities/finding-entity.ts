import type { Instant } from '#libs/kernel';
import { Check, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FindingRow } from '../ports.js';
import { BooleanColumn, InstantColumn, TextColumn, TextsColumn } from './columns.js';

/** A problem pointed out that is, or was, to be mended. */
@Entity({ schema: 'work', name: 'findings' })
@Check('findings_status_check', `status IN ('open', 'answered', 'closed')`)
@Index('findings_by_case', ['caseId'])
@Index('findings_by_mender', { synchronize: false })
@Index('findings_by_raising', ['raisedAt', 'findingId'])
export class FindingEntity implements FindingRow {
  @PrimaryColumn({ name: 'finding_id', type: 'text', primaryKeyConstraintName: 'findings_pkey' })
  findingId!: string;
  @TextColumn('case_id')
  caseId!: string;
  @TextColumn('request_id', { nullable: true })
  requestId!: string | null;
  @TextColumn('unit')
  unit!: string;
  @TextColumn('raised_by')
  raisedBy!: string;
  @TextsColumn('menders')
  menders!: string[];
  @InstantColumn('raised_at')
  raisedAt!: Instant;
  @InstantColumn('due_at', { nullable: true })
  dueAt!: Instant | null;
  @BooleanColumn('overdue')
  overdue!: boolean;
  @TextColumn('status')
  status!: 'open' | 'answered' | 'closed';
}
