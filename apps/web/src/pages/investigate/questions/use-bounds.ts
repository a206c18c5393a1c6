import type { Parameters } from '@/api/questions';
import { linksOf, useDefinitions } from '@/api/procedures';
import { useWho } from '@/parts/case/use-who';
import { bureauTime } from '@/words/instants';
import { useNames } from '@/words/names';
import type { Field } from './parameters';
import { useQuestionWords } from './words';

const said = ['decision', 'steps', 'ground'] as const;

/** What a question was bounded by, in words. */
export function useBounds(): (parameters: Parameters) => readonly string[] {
  const say = useQuestionWords();
  const name = useNames();
  const { officer, unit } = useWho();
  const links = linksOf(useDefinitions());
  const told = (field: Field, value: string): string => {
    if (field === 'officer' || field === 'handler') return officer(value);
    if (field === 'unit') return unit(value);
    if (field === 'link') return name(links.find(({ id }) => id === value)?.name) || value;
    if (field === 'from' || field === 'until') return bureauTime(value);
    if (field === 'unseen') return say('onlyUnseen');
    return said.some((each) => each === field) ? say(value as 'approve') : value;
  };
  return (parameters) =>
    Object.entries(parameters).map(
      ([field, value]) => `${say(field as Field)} ${told(field as Field, String(value))}`,
    );
}
