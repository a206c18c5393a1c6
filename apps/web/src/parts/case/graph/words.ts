import { defineWords } from '@/words/define-words';

export const { useWords: useGraphWords } = defineWords('graph', {
  graph: ['责任关系图', 'Responsibility graph'],
  help: [
    '左为人，中为环节，右为所依据的材料和指出的问题。指向或聚焦任一项，其余淡出；点击即到。',
    'People at the left, links in the middle, what they rest on and what was found wrong at the right. Point at or focus one: the rest fades. Press it to go there.',
  ],
  only: ['只看环节', 'Only the link'],
  whole: ['全部环节', 'every link'],
  proposed: ['呈请', 'proposed'],
  signed: ['签署同意', 'signed'],
  answers: ['负责', 'answers'],
  against: ['退回、不同意、弃权', 'returned, refused or abstained'],
  rests: ['依据材料', 'rests on'],
  found: ['指出问题', 'problem found'],
  missed: ['签署而未发现', 'signed without seeing it'],
  mends: ['由其指出', 'pointed it out'],
  legend: ['图例', 'Legend'],
  answersFor: ['对 {{count}} 个环节负责', 'answers for {{count}}'],
  signedFor: ['签署 {{count}} 次', 'signed {{count}}'],
  proposedFor: ['呈请 {{count}} 次', 'proposed {{count}}'],
  asTable: ['同一内容的表格见“谁负责”。', 'The same as a table: “Who answers”.'],
  notYet: ['此时该环节尚未呈请', 'By then this link had not been requested'],
  nothing: ['还没有呈请', 'Nothing has been requested'],
  'finding-open': ['未整改', 'open'],
  'finding-answered': ['已答复', 'answered'],
  'finding-closed': ['已整改', 'mended'],
});
