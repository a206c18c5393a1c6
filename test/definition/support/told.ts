import type { Instant, OpenedId } from '#libs/kernel';
import type { CaseEvent, CaseFile } from '#libs/case-file';
import type { Play } from '../../../libs/case-file/spec/support/play.js';

const hour = 3_600_000;

/** `03-05 21:50`, `03-09T00` for midnight, `2027-03-21T00` of another year than 2026, as a clerk in Shanghai writes it. */
export function told(at: Instant): string {
  const local = new Date(Date.parse(at) + 8 * hour).toISOString();
  const day = local.startsWith('2026-') ? local.slice(5, 10) : local.slice(0, 10);
  const time = local.slice(11, 19);
  if (time === '00:00:00') return `${day}T00`;
  return `${day} ${time.endsWith(':00') ? time.slice(0, 5) : time}`;
}

/** What is told of a fact is what it brings about, in words that name no internal id. */
export function inWords({ type, data }: CaseEvent, file: CaseFile): string | null {
  const of = (subject: string | null) => (subject === null ? '' : ` of ${subject}`);
  const clock = (id: OpenedId) => `${file.clocks[id]?.clock}${of(file.clocks[id]?.subject ?? null)}`;
  const duty = (id: OpenedId) => `${file.duties[id]?.duty}${of(file.duties[id]?.subject ?? null)}`;
  switch (type) {
    case 'ClockStarted':
      return `clock ${data.clock}${of(data.subject)} (${data.limit}) due ${told(data.dueAt)}${exact(data.exactAt)}${warnings(data.warnAt)} [${data.source}]`;
    case 'ClockExtended':
      return `clock ${clock(data.clock)} extended to ${data.limit}, due ${told(data.dueAt)}${exact(data.exactAt)}${warnings(data.warnAt)}${data.grounds.map((ground) => `, ${ground}`).join('')} [${data.source}]`;
    case 'ClockRestarted':
      return `clock ${clock(data.clock)} anew (${data.limit}) from ${told(data.from)}, due ${told(data.dueAt)}${warnings(data.warnAt)} [${data.source}]`;
    case 'ClockCorrected':
      return `clock ${clock(data.clock)} counted from ${told(data.from)}, due ${told(data.dueAt)}${warnings(data.warnAt)} [${data.source}]`;
    case 'ExtensionRevoked':
      return `clock ${clock(data.clock)} not extended (${data.limit}), due ${told(data.dueAt)}${warnings(data.warnAt)} [${data.source}]`;
    case 'ClockStopped':
      return `clock ${clock(data.clock)} stopped`;
    case 'ClockSuspended':
      return `clock ${clock(data.clock)} suspended${warnings(data.warnAt)}`;
    case 'ClockResumed':
      return `clock ${clock(data.clock)} goes on, due ${told(data.dueAt)}`;
    case 'ClockWarned':
      return `${clock(data.clock)} warned of at ${told(data.warnAt)}: ${data.notified.join(', ')}`;
    case 'ClockExpired':
      return `${clock(data.clock)} expired at ${told(data.dueAt)}`;
    case 'DutyOpened':
      return `duty ${data.duty}${of(data.subject)} due ${told(data.dueAt)}, owed by ${data.owedBy.join(', ')} [${data.source}]`;
    case 'DutyOverdue':
      return `${duty(data.duty)} overdue, told ${data.notified.join(', ')}${data.againAt ? `, again ${told(data.againAt)}` : ''}`;
    case 'DutyDischarged':
      return `duty ${duty(data.duty)} done`;
    case 'DutyCancelled':
      return `duty ${duty(data.duty)} no longer owed`;
    case 'DutySuspended':
      return `duty ${duty(data.duty)} suspended`;
    case 'DutyResumed':
      return `duty ${duty(data.duty)} owed again, due ${told(data.dueAt)}`;
    case 'MeasureStarted':
      return `${data.subject} under ${data.measure}`;
    case 'MeasureEnded':
      return `${data.subject} no longer under ${data.measure}`;
    case 'StageEntered':
      return `stage ${data.stage}`;
    case 'SubjectDisposed':
      return `${data.subject} ${data.as}`;
    case 'SubjectReopened':
      return `${data.subject} to be dealt with again`;
    case 'AlarmRaised':
      return `alarm ${data.alarm}${of(data.subject)}: ${data.because.en} [${data.source}]`;
    case 'CaseClosed':
      return `closed: ${data.as}, ${data.answers ?? 'nobody'} answers for ${data.link ?? 'nothing'}`;
    case 'CaseReopened':
      return `reopened in ${data.stage}`;
    case 'LinkApproved':
      return `approved by ${data.by}${data.issues ? `, issues ${data.issues}` : ''}`;
    case 'LinkRefused':
      return `refused at ${data.step} by ${data.by}`;
    case 'TaskOpened':
      return `task ${data.step}: ${data.kind} at ${data.post}, due ${told(data.dueAt)}`;
    case 'TaskOverdue':
      return `silent until ${told(data.dueAt)}, told ${data.notified.join(', ')}`;
    default:
      return null;
  }
}

const exact = (at: Instant | null): string => (at === null ? '' : ` (~${told(at)})`);
const warnings = (all: readonly Instant[]): string =>
  all.length === 0 ? '' : `, warns ${all.map(told).join(' ')}`;

/** What was recorded from an event on, in words. */
export const linesOf = ({ stored, case: file }: Play, from = 0): readonly string[] =>
  stored.slice(from).flatMap((event) => inWords(event as CaseEvent, file) ?? []);

/** All that was recorded while this was done, or why it was refused. */
export function whatFollows(play: Play, act: (fork: Play) => unknown): readonly string[] {
  const fork = play.fork();
  let refusal: string | null = null;
  try {
    act(fork);
  } catch (error) {
    refusal = error instanceof Error ? error.message : String(error);
  }
  const lines = linesOf(fork, play.stored.length);
  return refusal === null ? lines : [...lines, refused(refusal)];
}

type Refusal = Readonly<{
  code: string;
  requirement?: string;
  source?: string;
  items?: readonly string[];
  documents?: readonly string[];
}>;

/** `refused: out-of-order [P125]` */
function refused(message: string): string {
  const given = /^refused: (\{.*\})$/s.exec(message)?.[1];
  if (given === undefined) return message;
  const { code, requirement, source, items, documents } = JSON.parse(given) as Refusal;
  const detail = items ?? documents;
  return [
    `refused: ${requirement ?? code}`,
    ...(source === undefined ? [] : [`[${source}]`]),
    ...(detail ? [JSON.stringify(detail)] : []),
  ].join(' ');
}
