import { defineWords } from '@/words/define-words';

export const { useWords: useSealWords } = defineWords('seal', {
  ground: ['事由', 'Ground'],
  'state-secret': ['国家秘密', 'state secret'],
  minor: ['未成年人案件', 'a minor’s case'],
  sensitive: ['敏感案件', 'sensitive case'],
});
