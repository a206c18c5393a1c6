import { useOfficerNames, usePostNames, useUnitNames } from '@/api/directory';
import type { Schemas } from '@/api/types';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import type { Standing } from './standing';
import { useCaseWords } from './words';

type Actor = Schemas['Actor'];

/** Names whoever acts or is concerned: officers, posts with their unit, clients, the clock. */
export function useWho() {
  const say = useCaseWords();
  const name = useNames();
  const officerNames = useOfficerNames();
  const postNames = usePostNames();
  const unitNames = useUnitNames();
  const officer = (id: string): string => name(officerNames(id));
  const post = (id: string): string => {
    const [unit = ''] = id.split('/');
    return `${name(unitNames(unit))} ${name(postNames(id))}`;
  };
  return {
    officer,
    post,
    unit: (id: string): string => name(unitNames(id)),
    /** A post or an officer. */
    either: (id: string): string => (id.includes('/') ? post(id) : officer(id)),
    actor: (actor: Actor): string => {
      if (actor.kind === 'officer') return officer(actor.officer);
      return actor.kind === 'client' ? actor.client : say(actor.system === 'clock' ? 'theClock' : 'setup');
    },
  };
}

/** Names persons of a case; whom a reader may not name stays a pseudonym. */
export function useParty(parties: Standing['parties']): (id: string | null) => string {
  const say = useCaseWords();
  const shared = useSharedWords();
  return (id) => {
    if (id === null) return say('wholeCase');
    const nth = parties.findIndex((party) => party.id === id);
    const party = parties[nth];
    if (party?.name) return party.name;
    return party?.minor ? say('minorNamed', { id }) : (party?.id ?? id) || shared('hidden');
  };
}
