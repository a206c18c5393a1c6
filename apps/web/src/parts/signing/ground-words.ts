import { defineWords } from '@/words/define-words';

const { words, useWords } = defineWords('ground', {
  'special-circumstances': ['特殊情况', 'special circumstances'],
  roaming: ['流窜作案', 'roaming'],
  repeated: ['多次作案', 'repeated offences'],
  gang: ['结伙作案', 'acting together'],
});

/** Grounds of an extension, as the law calls them; one that a definition adds is said as it stands. */
export function useGroundWords(): (ground: string) => string {
  const say = useWords();
  return (ground) => (ground in words ? say(ground as keyof typeof words) : ground);
}
