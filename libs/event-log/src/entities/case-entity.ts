import type { Instant } from '#libs/kernel';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import type { CaseRow } from '../ports.js';
import { BooleanColumn, InstantColumn, IntegerColumn, TextColumn, TextsColumn } from './columns.js';

/** A case's summary, for lists and for the sweep. */
@Entity({ schema: 'work', name: 'cases' })
@Index('cases_by_wake', ['nextWakeAt'], { where: 'next_wake_at IS NOT NULL' })
@Index('cases_by_unit', ['unit', 'stage'])
@Index('cases_by_handler', { synchronize: false })
@Index('cases_sealed', { synchronize: false })
@Index('cases_by_number', ['caseNumber'], { where: 'case_number IS NOT NULL' })
export class CaseEntity implements CaseRow {
  @PrimaryColumn({ name: 'case_id', type: 'text', primaryKeyConstraintName: 'cases_pkey' })
  caseId!: string;
  @IntegerColumn('version')
  version!: number;
  @TextColumn('procedure')
  procedure!: string;
  @TextColumn('case_number', { nullable: true })
  caseNumber!: string | null;
  @TextColumn('unit')
  unit!: string;
  @TextsColumn('handlers')
  handlers!: string[];
  @TextColumn('stage', { nullable: true })
  stage!: string | null;
  @TextColumn('opened_by')
  openedBy!: string;
  @InstantColumn('started_at')
  startedAt!: Instant;
  @InstantColumn('changed_at')
  changedAt!: Instant;
  @InstantColumn('closed_at', { nullable: true })
  closedAt!: Instant | null;
  @BooleanColumn('in_custody')
  inCustody!: boolean;
  @InstantColumn('next_wake_at', { nullable: true })
  nextWakeAt!: Instant | null;
  @TextsColumn('named', { nullable: true })
  named!: string[] | null;
}
