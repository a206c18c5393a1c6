import { defineWords } from '@/words/define-words';

export const { useWords: useAboutWords } = defineWords('about', {
  limits: ['正在计算的期限', 'Limits that run'],
  provisional: ['暂按此计', 'provisional'],
  evidence: ['构成要件与证据', 'Elements and their proof'],
  gateOpen: ['各要件均有合法证据', 'Every element has lawful proof'],
  gateShut: ['尚有要件未证明', 'Some elements are unproved'],
  proved: ['已证明', 'proved'],
  unproved: ['未证明', 'unproved'],
  reopened: ['因排除证据重新待证', 'reopened by an exclusion'],
  removed: ['证据已撤', 'its proof was withdrawn'],
  uncharged: ['{{count}} 名嫌疑人尚未列明罪名', '{{count}} suspects without a charge'],
  submissions: ['当事人及律师提交', 'Handed in by parties and lawyers'],
  answered: ['已答复', 'answered'],
  unanswered: ['尚未答复', 'not answered yet'],
  questioned: ['证据存疑', 'in question'],
  excluded: ['已排除', 'excluded'],
});
