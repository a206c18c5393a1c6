import { defineWords } from '@/words/define-words';

export const { useWords: useRepairWords } = defineWords('repair', {
  none: ['本案没有更正过', 'Nothing has been put right in this case'],
  propose: ['提出更正', 'Propose a repair'],
  help: [
    '任何人都不能直接改动案件。更正须说明理由，由两名与此无关的人员签署后执行；原记录保留。',
    'Nobody changes a case by himself. A repair is proposed with reasons and signed by two persons who had no part in it; what was recorded stays.',
  ],
  act: ['更正方式', 'What is to be done'],
  'correct-record': ['更正记录的时间或文号', 'Correct the instant or number of a record'],
  'correct-result': ['更正记录的结果', 'Correct the result of a record'],
  'void-signature': ['宣告签名无效', 'Void a signature'],
  'unlock-request': ['解除停滞的呈请', 'Unlock a stuck request'],
  target: ['更正对象', 'Of what'],
  noTargets: ['本案没有可以这样更正的事项', 'There is nothing of the kind in this case'],
  at: ['正确的时间（北京时间）', 'The right instant (Beijing time)'],
  number: ['正确的文号', 'The right number'],
  result: ['正确的结果', 'The right result'],
  acts: [
    '已据以实施的行为须逐一处理：{{acts}}',
    'Done upon the wrong result, and to be dealt with: {{acts}}',
  ],
  grounds: ['差错事实与理由', 'What is wrong, and why'],
  proposed: ['已提出，等待两人签署', 'Proposed; two signatures are awaited'],
  see: ['查看更正程序', 'See its case'],
  done: ['已更正', 'put right'],
  was: ['原为 {{was}}', 'it was {{was}}'],
  is: ['现为 {{is}}', 'it is {{is}}'],
  proposedBy: ['{{who}} 提出', 'proposed by {{who}}'],
  signedBy: ['{{who}} 签署', 'signed by {{who}}'],
  choose: ['请选择…', 'Choose…'],
});
