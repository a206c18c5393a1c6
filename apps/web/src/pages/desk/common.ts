import type { CaseView, ProcedureDefinition } from '@/api/types';

/** What every form of a case gets. `onDone` says in words that it was done. */
export type Common = Readonly<{
  view: CaseView;
  definition: ProcedureDefinition;
  onDone: (words: string) => void;
}>;

type Item = Readonly<{ id: string; name: Readonly<{ zh: string; en: string }> }>;

/** Of a list of a definition, those named, in the order in which they are named. */
export const named = <Listed extends Item>(
  list: readonly Listed[],
  ids: readonly string[],
): readonly Listed[] => ids.flatMap((id) => list.find((each) => each.id === id) ?? []);

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Procedures under which a case is started by hand: a repair is proposed at the case that it repairs. */
export const startable = <Item extends Readonly<{ id: string }>>(
  procedures: readonly Item[] | undefined,
): readonly Item[] => procedures?.filter(({ id }) => id !== 'repair') ?? [];
