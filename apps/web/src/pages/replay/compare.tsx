import { useQuery } from '@tanstack/react-query';
import { procedureQuery } from '@/api/procedures';
import { Empty } from '@/design/page-state';
import page from '@/design/page.module.css';
import { Table } from '@/design/table';
import { differencesOf, type Difference } from '@/parts/case/differences';
import type { Standing } from '@/parts/case/standing';
import { useParty, useWho } from '@/parts/case/use-who';
import { useCaseWords } from '@/parts/case/words';
import { bureauTime } from '@/words/instants';
import { useNames } from '@/words/names';
import { useReplayWords } from './words';

type Props = Readonly<{ first: Standing | null; second: Standing }>;

/** What became other between the pinned instant and the one of the slider. */
export function Compare({ first, second }: Props) {
  const say = useReplayWords();
  const state = useStates(second);
  const what = useWhat(second);
  const party = useParty(second.parties);
  if (!first) return <Empty title={say('compare')}>{say('compareHelp')}</Empty>;
  const [earlier, later] = first.version <= second.version ? [first, second] : [second, first];
  const differences = differencesOf(earlier, later);
  if (differences.length === 0) return <Empty title={say('nothingOther')}>{say('compareHelp')}</Empty>;
  return (
    <Table
      heads={[
        say('kind'),
        say('what'),
        say('was', { at: bureauTime(earlier.changedAt) }),
        say('is', { at: bureauTime(later.changedAt) }),
      ]}
    >
      {differences.map((difference) => (
        <tr key={difference.id}>
          <td className={page['small']}>{say(difference.kind)}</td>
          <th scope="row">
            {what(difference)}{' '}
            {difference.subject !== null && difference.kind !== 'measure' && (
              <span className={page['small']}>{party(difference.subject)}</span>
            )}
          </th>
          <td className={page['muted']}>{state(difference, difference.before)}</td>
          <td>
            <strong>{state(difference, difference.after)}</strong>
          </td>
        </tr>
      ))}
    </Table>
  );
}

function useWhat({ procedure, parties }: Standing): (difference: Difference) => string {
  const name = useNames();
  const say = useReplayWords();
  const party = useParty(parties);
  const { either } = useWho();
  const { data: definition } = useQuery(procedureQuery(procedure));
  return ({ kind, what }) => {
    if (typeof what !== 'string') return name(what);
    const named = (list: readonly Readonly<{ id: string; name: Parameters<typeof name>[0] }>[] | undefined) =>
      name(list?.find(({ id }) => id === what)?.name) || what;
    if (kind === 'stage') return say('stage');
    if (kind === 'measure') return party(what);
    if (kind === 'material') return named(definition?.documents);
    if (kind === 'record') return named(definition?.records);
    return kind === 'alarm' ? named(definition?.alarms) : either(what);
  };
}

/** Says a state as `differencesOf` tells it. */
function useStates({ procedure }: Standing): (difference: Difference, state: string | null) => string {
  const say = useReplayWords();
  const part = useCaseWords();
  const name = useNames();
  const { officer } = useWho();
  const { data: definition } = useQuery(procedureQuery(procedure));
  const tasks = { open: 'openTask', signed: 'signedTask', closed: 'closedTask' } as const;
  return ({ kind }, state) => {
    if (state === null) return say('notThere');
    const [first = '', second = ''] = state.split(' ');
    if (kind === 'stage') return name(definition?.stages.find(({ id }) => id === state)?.name) || state;
    if (kind === 'measure')
      return name(definition?.measures.find(({ id }) => id === state)?.name) || say('noMeasure');
    if (kind === 'request') return `${part(first as 'approved')} · ${say('roundNth', { round: second })}`;
    if (kind === 'signature') return `${officer(first)} ${part(second as 'approve')}`;
    if (kind === 'clock') return `${part(`clock-${first as 'running'}`)} · ${bureauTime(second)}`;
    if (kind === 'duty') return part(`duty-${first as 'open'}`);
    if (kind === 'task') return say(tasks[first as 'open']);
    return say(kind === 'material' ? 'filed' : 'happened');
  };
}
