import type { RecordedEvent, ReplayedEvent } from '#libs/client';
import type { Say } from '../language.js';
import { localTime } from '../local-time.js';
import type { Line } from './entry.js';
import { toneOf } from './tones.js';
import type { Vocabulary } from './vocabulary.js';

type Data = RecordedEvent['data'];
const text = (value: unknown) => (typeof value === 'string' ? value : '');
const time = (value: unknown) => (typeof value === 'string' ? localTime(value) : '—');

/** Results and ends that outside organs report. */
const results: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  approved: ['批准', 'approved'],
  refused: ['不批准', 'refused'],
  prosecuted: ['提起公诉', 'prosecuted'],
  'not-prosecuted': ['不起诉', 'not prosecuted'],
  returned: ['退回补充侦查', 'returned for supplementary investigation'],
  upheld: ['维持', 'upheld'],
  changed: ['变更', 'changed'],
};
function resultIn(say: Say, id: string): string {
  const found = results[id];
  return found ? say(...found) : id;
}

/** What opened has only an id later: its kind and subject are remembered from the opening event. */
export type Opened = ReadonlyMap<string, Data>;

/**
 * An event in one line. Null: bookkeeping that a reader of the story can do without. Event types this program does not
 * know are told in the server's own words.
 */
export function describe(
  event: RecordedEvent,
  told: ReplayedEvent | undefined,
  opened: Opened,
  words: Vocabulary,
  say: Say,
): Line | null {
  const { data } = event;
  const of = (kind: Parameters<Vocabulary['of']>[0], field: string) => words.of(kind, text(data[field]));
  const subject = data['subject'] ? ` · ${words.party(text(data['subject']))}` : '';
  const earlier = (field: string) => opened.get(text(data[field])) ?? {};
  const clock = () => words.of('clock', text(earlier('clock')['clock'])) + subjectOf(earlier('clock'), words);
  const duty = () => words.of('duty', text(earlier('duty')['duty'])) + subjectOf(earlier('duty'), words);
  const link = () => words.of('link', text((data['link'] ? data : earlier('request'))['link']));
  switch (event.type) {
    case 'CaseStarted':
      return { tone: 'act', text: say('案件录入', 'Case started') };
    case 'LinkRequested':
      return { tone: 'act', text: `${say('呈请', 'Requests')} ${link()}${subject}` };
    case 'RoundSubmitted':
      return {
        tone: 'act',
        text: `${say('整改后重新呈请', 'Resubmits')} ${link()} · ${say(`第 ${String(data['round'])} 轮`, `round ${String(data['round'])}`)}`,
      };
    case 'RequestWithdrawn':
      return { tone: 'note', text: `${say('撤回', 'Withdraws')} ${link()}` };
    case 'SignedOff':
      return signedOff(data, words, say);
    case 'RequestReturned':
      return {
        tone: 'return',
        text: `${say('退回整改', 'Returned')} · ${itemCount(data, say)}${data['dueAt'] ? ` · ${say('限', 'by')} ${time(data['dueAt'])}` : ''}`,
      };
    case 'SignaturesLapsed':
      return {
        tone: 'note',
        text: say('卷宗已变，此前签名失效', 'The dossier changed: earlier signatures lapse'),
      };
    case 'LinkApproved':
      return {
        tone: 'good',
        text: `${link()} ${say('批准', 'approved')}${subject}${data['issues'] ? ` → ${of('document', 'issues')}` : ''}`,
      };
    case 'LinkRefused':
      return { tone: 'bad', text: `${link()} ${say('不予批准', 'refused')}${subject}` };
    case 'FactRecorded':
      return factRecorded(event, words, say);
    case 'ClockStarted':
      return {
        tone: 'clock',
        text: `${of('clock', 'clock')}${subject} · ${say('届满', 'due')} ${time(data['dueAt'])} [${text(data['source'])}]`,
      };
    case 'ClockExtended':
      return {
        tone: 'clock',
        text: `${clock()} · ${say('延长，届满', 'extended, due')} ${time(data['dueAt'])} [${text(data['source'])}]`,
      };
    case 'ClockStopped':
      return { tone: 'note', text: `${clock()} · ${say('停止', 'stopped')}` };
    case 'ClockSuspended':
      return { tone: 'note', text: `${clock()} · ${say('中止计算', 'suspended')}` };
    case 'ClockResumed':
    case 'ClockRestarted':
    case 'ClockCorrected':
    case 'ExtensionRevoked':
      return {
        tone: 'clock',
        text: `${clock()} · ${say('继续或重新计算，届满', 'counted on or anew, due')} ${time(data['dueAt'])}`,
      };
    case 'ClockWarned':
      return {
        tone: 'alarm',
        text: `${clock()} · ${say('预警，届满', 'warning, due')} ${time(data['dueAt'])}`,
      };
    case 'ClockExpired':
      return { tone: 'bad', text: `${clock()} · ${say('已超期', 'expired')}` };
    case 'DutyOpened':
      return {
        tone: 'duty',
        text: `${of('duty', 'duty')}${subject} · ${say('须于', 'owed by')} ${time(data['dueAt'])} [${text(data['source'])}]`,
      };
    case 'DutyDischarged':
      return { tone: 'good', text: `${say('履行', 'Done')} ${duty()}` };
    case 'DutyCancelled':
      return { tone: 'note', text: `${duty()} · ${say('不再需要', 'no longer owed')}` };
    case 'DutySuspended':
      return { tone: 'note', text: `${duty()} · ${say('暂不能办', 'cannot be done for now')}` };
    case 'DutyResumed':
      return { tone: 'duty', text: `${duty()} · ${say('应当立即办理', 'owed at once again')}` };
    case 'DutyOverdue':
      return { tone: 'bad', text: `${duty()} · ${say('逾期', 'overdue')}` };
    case 'TaskOverdue':
      return {
        tone: 'alarm',
        text: say('审核人逾期未签，已报上级', 'The reviewer is silent: superiors told'),
      };
    case 'TaskOffered':
      return { tone: 'note', text: say('任务转由副职可签', 'The task is offered to deputies') };
    case 'RectificationOverdue':
      return { tone: 'alarm', text: `${say('整改逾期', 'Rectification overdue')} · ${time(data['dueAt'])}` };
    case 'MeasureStarted':
      return {
        tone: 'note',
        text: `${of('measure', 'measure')}${subject} · ${say('起', 'from')} ${time(data['at'])}`,
      };
    case 'MeasureEnded':
      return {
        tone: 'note',
        text: `${of('measure', 'measure')}${subject} · ${say('止', 'until')} ${time(data['at'])}`,
      };
    case 'StageEntered':
      return { tone: 'good', text: `${say('进入', 'Stage:')} ${of('stage', 'stage')}` };
    case 'SubjectDisposed':
      return {
        tone: 'note',
        text: `${words.party(text(data['subject']))} · ${resultIn(say, text(data['as']))}`,
      };
    case 'DialogueRecorded':
      return { tone: 'act', text: say('审核研讨记录', 'Review dialogue') };
    case 'CaseClosed':
      return { tone: 'good', text: say('结案', 'Case closed') };
    case 'MaterialFiled':
    case 'TaskOpened':
    case 'TaskClosed':
    case 'TaskClaimed':
    case 'TaskReleased':
      return null;
    default:
      return {
        tone: toneOf(event.type),
        text: told ? say(told.summary.zh, told.summary.en) : event.type,
      };
  }
}

function signedOff(data: Data, words: Vocabulary, say: Say): Line {
  const step = words.step(text(data['link']), text(data['step']));
  const overrules =
    Array.isArray(data['overrules']) && data['overrules'].length > 0
      ? ` · ${say('不采纳在前意见', 'overruling earlier advice')}`
      : '';
  const head = `${words.of('link', text(data['link']))} · ${step}`;
  switch (data['decision']) {
    case 'approve':
      return { tone: 'good', text: `${head} · ${say('同意', 'agrees')}${overrules}` };
    case 'return':
      return { tone: 'return', text: `${head} · ${say('退回', 'returns')}` };
    case 'abstain':
      return { tone: 'note', text: `${head} · ${say('弃权', 'abstains')}` };
    default:
      return { tone: 'bad', text: `${head} · ${say('不同意', 'is against')}${overrules}` };
  }
}

function factRecorded({ data, recordedAt }: RecordedEvent, words: Vocabulary, say: Say): Line {
  const subjects = Array.isArray(data['subjects'])
    ? data['subjects'].map((id) => words.party(text(id))).join(say('、', ', '))
    : '';
  const known = [
    words.of('record', text(data['record'])),
    resultIn(say, text(data['result'])),
    subjects,
    text(data['number']),
  ];
  // Worth saying only when it was recorded later than it happened.
  const happened =
    time(data['at']) === time(recordedAt) ? '' : `${say('发生于', 'happened')} ${time(data['at'])}`;
  return { tone: 'act', text: [...known, happened].filter(Boolean).join(' · ') };
}

const subjectOf = (data: Data, words: Vocabulary) =>
  data['subject'] ? ` · ${words.party(text(data['subject']))}` : '';

function itemCount(data: Data, say: Say): string {
  const items = Array.isArray(data['items']) ? data['items'].length : 0;
  return say(`${items} 项`, `${items} item${items === 1 ? '' : 's'}`);
}
