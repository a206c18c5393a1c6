import { useQuery } from '@tanstack/react-query';
import { postsQuery } from '@/api/directory';
import type { ProcedureDefinition } from '@/api/types';
import { useWho } from '@/parts/case/use-who';
import { useNames } from '@/words/names';
import { useAdminWords } from '../words';

type Place = ProcedureDefinition['links'][number]['steps'][number]['post'];

/** Names where a definition puts something: a role of the case's unit, or of a named one. */
export function usePlace(): (place: Place | 'handlers') => string {
  const say = useAdminWords();
  const name = useNames();
  const { unit } = useWho();
  const { data: posts } = useQuery(postsQuery);
  return (place) => {
    if (place === 'handlers') return say('handlers');
    const role = posts?.find((post) => post.role === place.role)?.name;
    return `${place.unit === 'case' ? say('caseUnit') : unit(place.unit)} ${name(role) || place.role}`;
  };
}
