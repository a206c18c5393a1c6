import { defineWords } from '@/words/define-words';

export const { useWords: useChainWords } = defineWords('chain', {
  chain: ['审批链：谁签、谁负责', 'The chain: who signs and answers'],
  you: ['{{name}}（您）', '{{name}} (you)'],
  waits: ['待签', 'to sign'],
  later: ['尚未轮到', 'not yet'],
  approve: ['同意', 'approved'],
  return: ['退回', 'returned'],
  refuse: ['不同意', 'refused'],
  abstain: ['弃权', 'abstained'],
  votes: ['{{count}} 票', '{{count}} voted'],
});
