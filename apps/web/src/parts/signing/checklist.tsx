import type { TaskView } from '@/api/types';
import { Btn } from '@/design/button';
import { useNames } from '@/words/names';
import { Checks, ChecksSum } from './checks';
import type { Draft, Tick } from './draft';
import type { Change } from './use-draft';
import { useSigningWords } from './words';
import styles from './signing-room.module.css';

const ticks: readonly Readonly<{ tick: Tick; word: 'yes' | 'no' | 'notApplicable' }>[] = [
  { tick: 'yes', word: 'yes' },
  { tick: 'no', word: 'no' },
  { tick: 'not-applicable', word: 'notApplicable' },
];

type Props = Readonly<{
  items: TaskView['checklist'];
  /** What was computed; each informs one row. */
  checks: TaskView['checks'];
  draft: Draft;
  change: Change;
}>;

/** The rows to answer, each with the rules that were computed for it. */
export function Checklist({ items, checks, draft, change }: Props) {
  const say = useSigningWords();
  const open = items.filter(({ id }) => !draft.checklist[id]);
  const answer = (id: string, given: Partial<Draft['checklist'][string]>) =>
    change((before) => {
      const known = before.checklist[id] ?? { result: 'yes' as const, note: '' };
      return { ...before, checklist: { ...before.checklist, [id]: { ...known, ...given } } };
    });
  return (
    <fieldset className={styles['group']}>
      <legend>{say('checklist')}</legend>
      <ChecksSum checks={checks} />
      <ul className={styles['checklist']}>
        {items.map((item) => (
          <Item
            key={item.id}
            item={item}
            checks={checks.filter(({ checklist }) => checklist === item.id)}
            given={draft.checklist[item.id]}
            answer={(given) => answer(item.id, given)}
          />
        ))}
      </ul>
      {open.length > 0 && open.length < items.length && (
        <Btn
          size="small"
          kind="quiet"
          onClick={() => open.forEach(({ id }) => answer(id, { result: 'yes' }))}
        >
          {say('allYes')}
        </Btn>
      )}
    </fieldset>
  );
}

type ItemProps = Readonly<{
  item: TaskView['checklist'][number];
  checks: TaskView['checks'];
  given: Draft['checklist'][string] | undefined;
  answer: (given: Partial<Draft['checklist'][string]>) => void;
}>;

function Item({ item, checks, given, answer }: ItemProps) {
  const say = useSigningWords();
  const name = useNames();
  const label = name(item.name);
  return (
    <li className={styles['item']}>
      <span className={styles['itemName']} id={`check-${item.id}`}>
        <code title={item.source}>{item.id}</code> {label}
      </span>
      <span className={styles['ticks']} role="radiogroup" aria-labelledby={`check-${item.id}`}>
        {ticks.map(({ tick, word }) => (
          <label
            key={tick}
            className={`${styles['tick']} ${given?.result === tick ? styles[`tick-${tick}`] : ''}`}
          >
            <input
              type="radio"
              className="visually-hidden"
              name={`check-${item.id}`}
              checked={given?.result === tick}
              onChange={() => answer({ result: tick })}
            />
            {say(word)}
          </label>
        ))}
      </span>
      <Checks checks={checks} />
      {given?.result === 'no' && (
        <input
          className={`field ${styles['itemNote']}`}
          placeholder={say('note')}
          aria-label={`${item.id} ${say('note')}`}
          maxLength={2_000}
          value={given.note}
          onChange={({ target }) => answer({ note: target.value })}
        />
      )}
    </li>
  );
}
