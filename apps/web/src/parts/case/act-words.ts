import { defineWords } from '@/words/define-words';

const { words, useWords } = defineWords('acts', {
  CaseStarted: ['录入案件', 'started a case'],
  MaterialFiled: ['材料入卷', 'filed a material'],
  LinkRequested: ['呈请', 'requested a link'],
  RoundSubmitted: ['重新呈请', 'submitted a further round'],
  RequestWithdrawn: ['撤回呈请', 'withdrew a request'],
  TaskClaimed: ['认领任务', 'claimed a task'],
  TaskReleased: ['放回任务', 'released a task'],
  TaskReassigned: ['改派任务', 'reassigned a task'],
  ReassignmentReversed: ['撤销改派', 'reversed a reassignment'],
  SignedOff: ['签署', 'signed'],
  SignatureWithdrawn: ['撤回签名', 'took a signature back'],
  FindingRaised: ['指出问题', 'pointed out a problem'],
  FindingAnswered: ['答复问题', 'answered a problem'],
  FindingRechecked: ['复查问题', 'looked at a problem again'],
  FindingUrged: ['催办', 'urged'],
  FactRecorded: ['记录外部事实', 'recorded a fact'],
  DutyDischarged: ['履行职责', 'discharged a duty'],
  DialogueRecorded: ['讨论', 'discussed'],
  RecusalRaised: ['申请回避', 'demanded a recusal'],
  RecusalDecided: ['决定回避', 'decided on a recusal'],
  ChargeLaid: ['提出指控', 'laid a charge'],
  ChargeDropped: ['撤销指控', 'dropped a charge'],
  EvidenceCited: ['举证', 'cited evidence'],
  PropertyTaken: ['扣押财物', 'took property'],
  PropertyCounted: ['清点财物', 'counted property'],
  PropertyListCorrected: ['更正清单', 'corrected a list'],
  PropertyHandedOver: ['移交财物', 'handed property over'],
  PropertyDisposed: ['处理财物', 'disposed of property'],
  InterviewRecorded: ['讯问询问', 'heard a person'],
  RecordingLinked: ['关联录音录像', 'linked a recording'],
  PartyJoined: ['登记当事人', 'entered a party'],
  SubmissionReceived: ['收到意见', 'received a submission'],
  SubmissionAnswered: ['答复意见', 'answered a submission'],
  MaterialOpened: ['打开材料', 'opened a material'],
  CaseReplayed: ['回放案件', 'replayed a case'],
  QuestionAsked: ['跨案提问', 'asked across cases'],
  InquiryOpened: ['立督察案', 'opened an inquiry'],
  QuestionSaved: ['存入问题', 'saved a question'],
  InquiryClosed: ['督察案结案', 'closed an inquiry'],
  InquiryReopened: ['督察案重启', 'opened an inquiry again'],
  Exported: ['导出', 'exported'],
  KeyProposed: ['登记密钥', 'enrolled a key'],
  KeyEnrolled: ['确认密钥', 'confirmed a key'],
  KeyRetired: ['停用密钥', 'retired a key'],
  DelegationGiven: ['委托', 'delegated'],
  ApprovalSuspended: ['停止审批', 'suspended an officer'],
  SuspensionLifted: ['恢复审批', 'lifted a suspension'],
  HolderAppointed: ['任命', 'appointed a holder'],
  HolderRemoved: ['免职', 'removed a holder'],
  OfficerRegistered: ['登记民警', 'registered an officer'],
  PostCreated: ['设立岗位', 'created a post'],
  UnitCreated: ['设立单位', 'created a unit'],
  KeyRevoked: ['吊销密钥', 'revoked a key'],
  DelegationRevoked: ['撤销委托', 'revoked a delegation'],
  InstrumentNumbered: ['文书编号', 'numbered an instrument'],
});

const isKnown = (type: string): type is keyof typeof words => type in words;

/** What somebody did, by the type of its event; what follows from an act is not told by itself. */
export function useActWords(): Readonly<{
  tell: (type: string) => string;
  isAct: (type: string) => boolean;
  /** Every kind there is, by its words. */
  kinds: readonly (readonly [type: string, told: string])[];
}> {
  const say = useWords();
  return {
    tell: (type) => (isKnown(type) ? say(type) : type),
    isAct: isKnown,
    kinds: Object.keys(words).flatMap((type) => (isKnown(type) ? [[type, say(type)] as const] : [])),
  };
}
