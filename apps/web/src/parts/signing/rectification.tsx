import { useEffect, useId, useRef } from 'react';
import type { TaskView } from '@/api/types';
import { Btn } from '@/design/button';
import { Choice } from '@/design/choice';
import { useNames } from '@/words/names';
import { demandedBefore, withItem, type Draft, type DraftItem } from './draft';
import { materialTitle } from './materials/material-title';
import type { Change } from './use-draft';
import { useSigningWords } from './words';
import styles from './signing-room.module.css';

type Props = Readonly<{ task: TaskView; draft: Draft; change: Change }>;

/** Why it goes back, and each thing to mend: written here, or begun by a click on the page or line concerned. */
export function Rectification({ task, draft, change }: Props) {
  const say = useSigningWords();
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  // What has just been pointed at comes into sight.
  const count = draft.items.length;
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which is nothing that an effect may return.
    if (count > 0) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [count]);
  const set = (item: string, given: Partial<DraftItem>) =>
    change((before) => ({
      ...before,
      items: before.items.map((each) => (each.id === item ? { ...each, ...given } : each)),
    }));
  const remove = (item: string) =>
    change((before) => ({ ...before, items: before.items.filter((each) => each.id !== item) }));
  return (
    <fieldset className={styles['group']}>
      <legend>{say(draft.decision === 'return' ? 'items' : 'pointedOut')}</legend>
      {draft.decision === 'return' && (
        <>
          <label htmlFor={`${id}reasons`}>{say('reasons')}</label>
          <textarea
            id={`${id}reasons`}
            className="field"
            rows={2}
            value={draft.reasons}
            onChange={({ target }) => change((before) => ({ ...before, reasons: target.value }))}
          />
        </>
      )}
      <ol ref={list} className={styles['items']}>
        {draft.items.map((item) => (
          <ItemRow
            key={item.id}
            item={item}
            task={task}
            set={(given) => set(item.id, given)}
            remove={() => remove(item.id)}
          />
        ))}
      </ol>
      <div className={styles['itemsFoot']}>
        <Btn
          size="small"
          onClick={() => change((before) => withItem(before, { requirement: '' }, demandedBefore(task)))}
        >
          {say('addItem')}
        </Btn>
        <label>
          {say('rectifyBy')}{' '}
          <input
            type="datetime-local"
            className={`field ${styles['date']}`}
            value={draft.rectifyBy}
            onChange={({ target }) => change((before) => ({ ...before, rectifyBy: target.value }))}
          />
        </label>
      </div>
      <p className={styles['help']}>{say('pointOut')}</p>
    </fieldset>
  );
}

type RowProps = Readonly<{
  item: DraftItem;
  task: TaskView;
  set: (given: Partial<DraftItem>) => void;
  remove: () => void;
}>;

function ItemRow({ item, task, set, remove }: RowProps) {
  const say = useSigningWords();
  const name = useNames();
  const { material, page, line, checklist } = item;
  const label = (word: string) => `${item.id} ${word}`;
  const drop = (key: 'material' | 'page' | 'line' | 'checklist') => set({ [key]: undefined });
  return (
    <li className={styles['rectify']}>
      <strong aria-hidden="true">{item.id}</strong>
      <textarea
        className="field"
        rows={2}
        aria-label={label(say('itemRequirement'))}
        placeholder={say('itemRequirement')}
        value={item.requirement}
        onChange={({ target }) => set({ requirement: target.value })}
      />
      <div className={styles['where']}>
        <Choice
          aria-label={label(say('itemWhere'))}
          value={material ?? ''}
          none={say('itemNowhere')}
          options={task.dossier.materials.map(({ digest, title }) => [digest, name(materialTitle(title))])}
          onChange={(digest) => (digest ? set({ material: digest }) : drop('material'))}
        />
        <input
          type="number"
          min={1}
          className="field"
          aria-label={label(say('itemPage'))}
          placeholder={say('itemPage')}
          value={page ?? ''}
          onChange={({ target }) => (target.value ? set({ page: Number(target.value) }) : drop('page'))}
        />
        <input
          type="number"
          min={1}
          className="field"
          aria-label={label(say('itemLine'))}
          placeholder={say('itemLine')}
          value={line ?? ''}
          onChange={({ target }) => (target.value ? set({ line: Number(target.value) }) : drop('line'))}
        />
        <Choice
          aria-label={label(say('itemRule'))}
          value={checklist ?? ''}
          none={say('itemRule')}
          options={task.checklist.map((rule) => [rule.id, `${rule.id} ${name(rule.name)}`])}
          onChange={(rule) => (rule ? set({ checklist: rule }) : drop('checklist'))}
        />
        <Btn size="small" kind="quiet" aria-label={label(say('itemRemove'))} onClick={remove}>
          ✕
        </Btn>
      </div>
    </li>
  );
}
