import type { Schemas } from '@/api/types';
import { defineWords } from '@/words/define-words';
import { useWho } from './use-who';

const { useWords } = defineWords('capacity', {
  delegated: ['受 {{who}} 委托', 'for {{who}}'],
  acting: ['代行', 'acting'],
  deputy: ['副职代', 'as deputy'],
});

/** In what capacity somebody acted, when it was not simply his own. */
export function useCapacity(): (capacity: Schemas['Capacity']) => string {
  const say = useWords();
  const { officer } = useWho();
  return ({ as, by }) => (as === 'own' ? '' : say(as, { who: by === undefined ? '' : officer(by) }));
}
