import type { CaseView } from '@/api/types';

/** How a case stands, now or at an earlier version: what its pictures are drawn from. */
export type Standing = Pick<
  CaseView,
  | 'id'
  | 'version'
  | 'procedure'
  | 'unit'
  | 'handlers'
  | 'stage'
  | 'stages'
  | 'parties'
  | 'subjects'
  | 'materials'
  | 'requests'
  | 'tasks'
  | 'records'
  | 'clocks'
  | 'duties'
  | 'alarms'
  | 'findings'
  | 'startedAt'
  | 'changedAt'
  | 'closed'
>;

export type Subject = Standing['subjects'][number];
export type Clock = Standing['clocks'][number];
export type Duty = Standing['duties'][number];
export type LinkRequest = Standing['requests'][number];
export type Task = Standing['tasks'][number];

/** What ends a clock's bar: when it was stopped, else when it is overdue. */
export const endOf = ({ stoppedAt, dueAt }: Clock): string =>
  stoppedAt !== null && stoppedAt < dueAt ? stoppedAt : dueAt;

/** The limit that is over first among those that run for this person or the whole case. */
export const nextDue = (clocks: readonly Clock[], subject: string | null): Clock | undefined =>
  clocks
    .filter((clock) => clock.status === 'running' && clock.subject === subject)
    .reduce<Clock | undefined>(
      (first, clock) => (first && first.dueAt <= clock.dueAt ? first : clock),
      undefined,
    );
