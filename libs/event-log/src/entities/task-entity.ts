import type { Instant } from '#libs/kernel';
import { Check, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TaskRow } from '../ports.js';
import { BooleanColumn, InstantColumn, IntegerColumn, TextColumn, TextsColumn } from './columns.js';

/** A step that waits, or waited, for a signature. */
@Entity({ schema: 'work', name: 'tasks' })
@Check('tasks_status_check', `status IN ('open', 'signed', 'closed')`)
@Index('tasks_by_case', ['caseId'])
@Index('tasks_by_unit', { synchronize: false })
@Index('tasks_by_posts', { synchronize: false })
@Index('tasks_by_eligible', { synchronize: false })
@Index('tasks_by_pressing', { synchronize: false })
@Index('tasks_by_opening', { synchronize: false })
@Index('tasks_by_number', { synchronize: false })
@Index('tasks_by_time_left', { synchronize: false })
@Index('tasks_by_worker', { synchronize: false })
@Index('tasks_by_voter', { synchronize: false })
@Index('tasks_by_signer', ['doneBy', 'doneAt'], { where: 'done_by IS NOT NULL' })
export class TaskEntity implements TaskRow {
  @PrimaryColumn({ name: 'task_id', type: 'text', primaryKeyConstraintName: 'tasks_pkey' })
  taskId!: string;
  @TextColumn('case_id')
  caseId!: string;
  @TextColumn('request_id')
  requestId!: string;
  @IntegerColumn('round')
  round!: number;
  @TextColumn('link')
  link!: string;
  @TextColumn('subject', { nullable: true })
  subject!: string | null;
  @TextColumn('step')
  step!: string;
  @TextColumn('kind')
  kind!: string;
  @TextColumn('post')
  post!: string;
  @TextsColumn('posts')
  posts!: string[];
  @TextColumn('unit')
  unit!: string;
  @TextsColumn('handlers')
  handlers!: string[];
  @InstantColumn('opened_at')
  openedAt!: Instant;
  @InstantColumn('due_at')
  dueAt!: Instant;
  @BooleanColumn('overdue')
  overdue!: boolean;
  @BooleanColumn('in_custody')
  inCustody!: boolean;
  @InstantColumn('custody_due_at', { nullable: true })
  custodyDueAt!: Instant | null;
  @InstantColumn('pressing_at')
  pressingAt!: Instant;
  @TextsColumn('eligible')
  eligible!: string[];
  @TextsColumn('voted')
  voted!: string[];
  @TextColumn('case_number', { nullable: true })
  caseNumber!: string | null;
  @TextColumn('status')
  status!: 'open' | 'signed' | 'closed';
  @TextColumn('claimed_by', { nullable: true })
  claimedBy!: string | null;
  @TextColumn('assigned_to', { nullable: true })
  assignedTo!: string | null;
  @TextColumn('done_by', { nullable: true })
  doneBy!: string | null;
  @InstantColumn('done_at', { nullable: true })
  doneAt!: Instant | null;
  @TextsColumn('named', { nullable: true })
  named!: string[] | null;
}
