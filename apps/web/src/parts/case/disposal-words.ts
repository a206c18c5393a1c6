import { defineWords } from '@/words/define-words';

const { words, useWords } = defineWords('disposals', {
  closed: ['结案', 'closed'],
  prosecuted: ['起诉', 'prosecuted'],
  'not-prosecuted': ['不起诉', 'not prosecuted'],
  revoked: ['撤销案件', 'case revoked'],
  terminated: ['终止侦查', 'investigation ended'],
  'not-filed': ['不予立案', 'not filed'],
  'transferred-to-competent-organ': ['移送有管辖权的机关', 'transferred to the competent organ'],
});

const isKnown = (as: string): as is keyof typeof words => as in words;

/** In words, how a case or a suspect was disposed of. */
export function useDisposals(): (as: string) => string {
  const say = useWords();
  return (as) => (isKnown(as) ? say(as) : as);
}
