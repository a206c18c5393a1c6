import { defineWords } from '@/words/define-words';

export const defineAnswerWords = defineWords('answers', {
  wholeCase: ['全案负责人', 'Answers for the whole case:'],
  noneYet: [
    '尚无处理决定，暂无全案负责人',
    'No decision disposes of the case yet: nobody answers for the whole',
  ],
  link: ['环节', 'Link'],
  proposed: ['呈请', 'Proposed'],
  signed: ['审核、审批', 'Reviewed and decided'],
  who: ['本环节负责人及依据', 'Answers for the link, by which rule'],
  defects: ['指出的问题', 'Problems pointed out'],
  earlierRounds_one: ['此前轮次 {{count}} 个签名', '{{count}} signature of earlier rounds'],
  earlierRounds_other: ['此前轮次 {{count}} 个签名', '{{count}} signatures of earlier rounds'],
  missedBy: ['漏审 {{who}}', 'missed by {{who}}'],
  defectOf: ['{{who}} 的问题，{{by}} 指出', 'of {{who}}, pointed out by {{by}}'],
  'defect-open': ['未整改', 'open'],
  'defect-answered': ['已答复', 'answered'],
  'defect-closed': ['已整改', 'mended'],
  lapsed: ['卷宗已变，签名失效', 'lapsed'],
  overruled: ['被 {{who}} 否决', 'overruled by {{who}}'],
  'held-valid': ['回避前所为，认定有效', 'held valid'],
  'held-void': ['回避前所为，认定无效', 'held void'],
});
