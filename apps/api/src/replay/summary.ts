import type { CaseEvent, CaseFile, RecordedDetails } from '#libs/case-file';
import type { Instant, Names, StoredEvent } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import { partyTellers } from './party-tellers.js';
import { evidenceTellers, propertyTellers } from './evidence-tellers.js';

type DataOf<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>['data'];
type Words = Telling &
  Readonly<{
    link(id: string): Names;
    record(id: string): Names;
    clock(id: string): Names;
    duty(id: string): Names;
    measure(id: string): Names;
    stage(id: string): Names;
    document(id: string): Names;
    offence(id: string): Names;
    exclusion(id: string): Names;
    taking(id: string): Names;
    disposal(id: string): Names;
    interview(id: string): Names;
    submission(id: string): Names;
  }>;
/** How a line names what an event has by id alone. */
export type Telling = Readonly<{
  /** An officer, a post or a person. */
  who(id: string): Names;
  when(instant: Instant): string;
}>;

type Tellers = {
  readonly [Type in CaseEvent['type']]: (data: DataOf<Type>, words: Words, file: CaseFile) => Names;
};

const say = (zh: string, en: string): Names => ({ zh, en });
const about = (before: Names, name: Names): Names => say(`${before.zh}${name.zh}`, `${before.en}${name.en}`);

const decisions = {
  approve: say('同意', 'agrees'),
  return: say('退回整改', 'returns it'),
  refuse: say('不同意', 'is against'),
  abstain: say('弃权', 'abstains'),
} as const;

const repairs = {
  'correct-record': say('更正记录', 'A record is corrected'),
  'correct-result': say('更正结果', 'A result is corrected'),
  'void-signature': say('宣告签名无效', 'A signature is void'),
  'unlock-request': say('解除停滞的呈请', 'A stuck request is unlocked'),
} as const;

/** What a corrected record said, or says. */
const told = ({ at, result }: RecordedDetails, { when }: Telling): string => result ?? when(at);

const names = ({ who }: Telling, ids: readonly string[], language: keyof Names): readonly string[] =>
  ids.map((id) => who(id)[language]);
const linkOf = (request: string, words: Words, { requests }: CaseFile) =>
  words.link(Object.values(requests).find(({ id }) => id === request)?.link ?? request);
const clockOf = (id: string, words: Words, { clocks }: CaseFile) =>
  words.clock(Object.values(clocks).find((clock) => clock.id === id)?.clock ?? id);
const dutyOf = (id: string, words: Words, { duties }: CaseFile) =>
  words.duty(Object.values(duties).find((duty) => duty.id === id)?.duty ?? id);

/** One line for each kind of event, in which persons, officers and posts are whatever `who` calls them. */
const tellers: Tellers = {
  CaseStarted: () => say('案件录入', 'The case is started'),
  MaterialFiled: ({ document }, words) => about(say('材料入卷：', 'Filed: '), words.document(document)),
  LinkRequested: ({ link }, words) => about(say('呈请：', 'Requested: '), words.link(link)),
  RoundSubmitted: ({ request, round }, words, file) =>
    about(say(`第${round}轮重新呈请：`, `Round ${round} submitted: `), linkOf(request, words, file)),
  RequestWithdrawn: ({ request }, words, file) =>
    about(say('撤回呈请：', 'Withdrawn: '), linkOf(request, words, file)),
  TaskOpened: ({ post }, words) => say(`待 ${words.who(post).zh} 审签`, `Waits for ${words.who(post).en}`),
  TaskClaimed: ({ officer }, words) =>
    say(`${words.who(officer).zh} 接办`, `Claimed by ${words.who(officer).en}`),
  TaskReleased: ({ officer }, words) =>
    say(`${words.who(officer).zh} 放回`, `Released by ${words.who(officer).en}`),
  TaskReassigned: ({ to }, words) => say(`改派 ${words.who(to).zh}`, `Reassigned to ${words.who(to).en}`),
  ReassignmentReversed: ({ to }, words) =>
    to === null
      ? say('撤销改派，退回岗位', 'Reassignment reversed: back to the post')
      : say(`撤销改派，退回 ${words.who(to).zh}`, `Reassignment reversed: back to ${words.who(to).en}`),
  EligibilityReviewed: ({ post, eligibility: { eligible } }, words) =>
    say(
      `可审签人变更：${words.who(post).zh}（${names(words, eligible, 'zh').join('、') || '无'}）`,
      `Who may sign has changed: ${words.who(post).en} (${names(words, eligible, 'en').join(', ') || 'nobody'})`,
    ),
  TaskEscalated: ({ notified, posts }, words) =>
    say(
      `无人可审签，报 ${names(words, notified, 'zh').join('、')}${posts.length > 0 ? `，转 ${names(words, posts, 'zh').join('、')}` : ''}`,
      `Nobody may sign: ${names(words, notified, 'en').join(', ')} told${posts.length > 0 ? `, offered to ${names(words, posts, 'en').join(', ')}` : ''}`,
    ),
  RecusalRaised: ({ officer }, words) =>
    say(`申请 ${words.who(officer).zh} 回避`, `Recusal of ${words.who(officer).en} is demanded`),
  RecusalDecided: ({ officer, decision }, words) =>
    decision === 'recused'
      ? say(`决定 ${words.who(officer).zh} 回避`, `${words.who(officer).en} is recused`)
      : say(`驳回对 ${words.who(officer).zh} 的回避申请`, `${words.who(officer).en} is not recused`),
  RepairMade: ({ act, target, was, is, repair }, words) =>
    say(
      `${repairs[act].zh}：${target}${was && is ? `（${told(was, words)} → ${told(is, words)}）` : ''}，见 ${repair}`,
      `${repairs[act].en}: ${target}${was && is ? ` (${told(was, words)} → ${told(is, words)})` : ''}, by ${repair}`,
    ),
  CaseSealed: ({ named }) =>
    say(`封存案件，知悉 ${named.length} 人`, `The case is sealed for ${named.length} officers`),
  SealNameAdded: ({ officer }, words) =>
    say(`增列知悉人 ${words.who(officer).zh}`, `${words.who(officer).en} is named in the seal`),
  SealNameRemoved: ({ officer }, words) =>
    say(`撤除知悉人 ${words.who(officer).zh}`, `${words.who(officer).en} is named in the seal no more`),
  CaseUnsealed: () => say('解除封存', 'The seal is lifted'),
  RecusalOverdue: () => say('回避决定逾期', 'The decision on the recusal is overdue'),
  TaskOffered: ({ posts }, words) =>
    say(
      `转请 ${names(words, posts, 'zh').join('、')} 审签`,
      `Offered to ${names(words, posts, 'en').join(', ')}`,
    ),
  TaskOverdue: () => say('审核逾期，已报上级', 'The reviewer is late; superiors are told'),
  TaskClosed: () => say('任务关闭', 'The task is closed'),
  SignedOff: ({ officer, link, decision }, words) =>
    say(
      `${words.who(officer).zh} 对${words.link(link).zh}${decisions[decision].zh}`,
      `${words.who(officer).en} ${decisions[decision].en}: ${words.link(link).en}`,
    ),
  SignatureWithdrawn: ({ officer }, words) =>
    say(`${words.who(officer).zh} 撤回签名`, `${words.who(officer).en} takes a signature back`),
  CollectiveDecided: ({ outcome, for: inFavour, against, abstained }) =>
    say(
      `集体讨论${outcome === 'carried' ? '通过' : '未通过'}：赞成 ${inFavour.length}，反对 ${against.length}，弃权 ${abstained.length}`,
      `Collective decision ${outcome === 'carried' ? 'carried' : 'not carried'}: ${inFavour.length} for, ${against.length} against, ${abstained.length} abstaining`,
    ),
  SignaturesLapsed: ({ signatures }) =>
    say(
      `卷宗变更，${signatures.length} 个签名失效`,
      `The dossier changed: ${signatures.length} signatures lapse`,
    ),
  RequestReturned: ({ items, by }, words) =>
    say(
      `${words.who(by).zh} 退回，整改 ${items.length} 项`,
      `Returned by ${words.who(by).en} with ${items.length} items to mend`,
    ),
  RectificationOverdue: () => say('整改逾期', 'The rectification is overdue'),
  FindingRaised: ({ by, item }, words) =>
    say(
      `${words.who(by).zh} 指出问题${item === null ? '' : ` ${item}`}`,
      `${words.who(by).en} points out a problem${item === null ? '' : ` (${item})`}`,
    ),
  FindingAnswered: ({ by }, words) =>
    say(`${words.who(by).zh} 答复问题`, `${words.who(by).en} answers a finding`),
  FindingRechecked: ({ by, outcome }, words) =>
    outcome === 'closed'
      ? say(`${words.who(by).zh} 复查：已整改`, `${words.who(by).en} looks again: mended`)
      : say(`${words.who(by).zh} 复查：尚未整改`, `${words.who(by).en} looks again: still open`),
  FindingUrged: ({ by }, words) => say(`${words.who(by).zh} 催办`, `${words.who(by).en} urges it`),
  FindingOverdue: () => say('问题逾期未答复', 'A finding is overdue'),
  LinkApproved: ({ link }, words) => about(say('批准：', 'Approved: '), words.link(link)),
  LinkRefused: ({ link }, words) => about(say('不予批准：', 'Refused: '), words.link(link)),
  FactRecorded: ({ record, result }, words) =>
    about(
      say('', ''),
      say(
        `${words.record(record).zh}${result ? `（${result}）` : ''}`,
        `${words.record(record).en}${result ? ` (${result})` : ''}`,
      ),
    ),
  ClockStarted: ({ clock, dueAt }, words) =>
    say(
      `期限起算：${words.clock(clock).zh}，${words.when(dueAt)} 届满`,
      `Limit starts: ${words.clock(clock).en}, due ${words.when(dueAt)}`,
    ),
  ClockExtended: ({ clock, dueAt }, words, file) =>
    say(
      `期限延长：${clockOf(clock, words, file).zh}，${words.when(dueAt)} 届满`,
      `Limit extended: ${clockOf(clock, words, file).en}, due ${words.when(dueAt)}`,
    ),
  ClockStopped: ({ clock }, words, file) =>
    about(say('期限终止：', 'Limit ends: '), clockOf(clock, words, file)),
  ClockSuspended: ({ clock }, words, file) =>
    about(say('期限中止计算：', 'Limit suspended: '), clockOf(clock, words, file)),
  ClockResumed: ({ clock, dueAt }, words, file) =>
    say(
      `期限继续计算：${clockOf(clock, words, file).zh}，${words.when(dueAt)} 届满`,
      `Limit resumed: ${clockOf(clock, words, file).en}, due ${words.when(dueAt)}`,
    ),
  ClockRestarted: ({ clock, dueAt }, words, file) =>
    say(
      `期限重新计算：${clockOf(clock, words, file).zh}，${words.when(dueAt)} 届满`,
      `Limit counted anew: ${clockOf(clock, words, file).en}, due ${words.when(dueAt)}`,
    ),
  ClockCorrected: ({ clock, dueAt }, words, file) =>
    say(
      `期限更正：${clockOf(clock, words, file).zh}，${words.when(dueAt)} 届满`,
      `Limit corrected: ${clockOf(clock, words, file).en}, due ${words.when(dueAt)}`,
    ),
  ExtensionRevoked: ({ clock, dueAt }, words, file) =>
    say(
      `撤回期限延长：${clockOf(clock, words, file).zh}，${words.when(dueAt)} 届满`,
      `Extension revoked: ${clockOf(clock, words, file).en}, due ${words.when(dueAt)}`,
    ),
  ClockWarned: ({ clock }, words, file) =>
    about(say('期限预警：', 'Limit warning: '), clockOf(clock, words, file)),
  ClockExpired: ({ clock }, words, file) =>
    about(say('期限届满：', 'Limit passed: '), clockOf(clock, words, file)),
  DutyOpened: ({ duty, dueAt }, words) =>
    say(
      `应办：${words.duty(duty).zh}，${words.when(dueAt)} 前`,
      `Owed: ${words.duty(duty).en} by ${words.when(dueAt)}`,
    ),
  DutyDischarged: ({ duty }, words, file) => about(say('已办：', 'Done: '), dutyOf(duty, words, file)),
  DutyCancelled: ({ duty }, words, file) =>
    about(say('无须再办：', 'No longer owed: '), dutyOf(duty, words, file)),
  DutyOverdue: ({ duty }, words, file) => about(say('逾期未办：', 'Overdue: '), dutyOf(duty, words, file)),
  DutySuspended: ({ duty }, words, file) =>
    about(say('暂不能办：', 'Cannot be done for now: '), dutyOf(duty, words, file)),
  DutyResumed: ({ duty }, words, file) =>
    about(say('应当立即办理：', 'Owed at once again: '), dutyOf(duty, words, file)),
  MeasureStarted: ({ measure, subject }, words) =>
    say(
      `对 ${words.who(subject).zh} 采取${words.measure(measure).zh}`,
      `${words.measure(measure).en} of ${words.who(subject).en} begins`,
    ),
  MeasureEnded: ({ measure, subject }, words) =>
    say(
      `对 ${words.who(subject).zh} 解除${words.measure(measure).zh}`,
      `${words.measure(measure).en} of ${words.who(subject).en} ends`,
    ),
  StageEntered: ({ stage }, words) => about(say('进入阶段：', 'Stage: '), words.stage(stage)),
  SubjectDisposed: ({ subject, as }, words) =>
    say(`${words.who(subject).zh} 处理完毕：${as}`, `${words.who(subject).en} disposed of: ${as}`),
  SubjectReopened: ({ subject }, words) =>
    say(`对 ${words.who(subject).zh} 恢复办理`, `${words.who(subject).en} is proceeded against again`),
  AlarmRaised: ({ because }) => about(say('警示：', 'Alarm: '), because),
  DialogueRecorded: () => say('审核研讨', 'Review dialogue'),
  ...evidenceTellers,
  ...propertyTellers,
  ...partyTellers,
  CaseClosed: ({ as }) => say(`结案：${as}`, `The case is closed: ${as}`),
  CaseReopened: ({ stage }, words) => about(say('重新办理：', 'Reopened: '), words.stage(stage)),
};

/** @param file the case at the last version shown, in which every id is known */
export function summaryOf(
  event: StoredEvent<CaseEvent>,
  { file, definition }: Readonly<{ file: CaseFile; definition: ProcedureDefinition }>,
  telling: Telling,
): Names {
  // The type names its own data; the table has one teller for each type.
  const tell = tellers[event.type] as (data: unknown, words: Words, file: CaseFile) => Names;
  return tell(event.data, { ...wordsOf(definition), ...telling }, file);
}

function wordsOf(definition: ProcedureDefinition): Omit<Words, keyof Telling> {
  const among = (rules: readonly Readonly<{ id: string; name: Names }>[]) => (id: string) =>
    rules.find((rule) => rule.id === id)?.name ?? say(id, id);
  return {
    link: among(definition.links),
    record: among(definition.records),
    clock: among(definition.clocks),
    duty: among(definition.duties),
    measure: among(definition.measures),
    stage: among(definition.stages),
    document: among(definition.documents),
    offence: among(definition.evidence?.offences ?? []),
    exclusion: among(definition.evidence?.exclusions ?? []),
    taking: among(definition.property?.takings ?? []),
    disposal: among(definition.property?.disposals ?? []),
    interview: among(definition.interviews?.kinds ?? []),
    submission: among(definition.submissions ?? []),
  };
}
