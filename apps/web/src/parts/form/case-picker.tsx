import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { caseListQuery } from '@/api/cases';
import { Btn } from '@/design/button';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { useSharedWords } from '@/words/shared';
import { useFormWords } from './words';

const shownMax = 20;

/** Finds one case by a part of its number, among those that the reader may see; without a number the newest. */
export function CasePicker({ onPick }: Readonly<{ onPick: (caseId: string) => void }>) {
  const say = useFormWords();
  const shared = useSharedWords();
  const [text, setText] = useState('');
  const [q, setQ] = useState('');
  const list = useInfiniteQuery(caseListQuery(q === '' ? {} : { q }));
  const found = list.data?.pages[0]?.items.slice(0, shownMax);
  const find = (event: FormEvent) => {
    event.preventDefault();
    setQ(text.trim());
  };
  return (
    <div className={page['list']}>
      <form className={page['filters']} onSubmit={find}>
        <input
          className="field"
          type="search"
          aria-label={say('typeNumber')}
          placeholder={say('typeNumber')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Btn type="submit">{say('find')}</Btn>
      </form>
      {list.error && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {found?.length === 0 && <p className={page['muted']}>{say('noCaseFound')}</p>}
      <ul>
        {found?.map(({ id, title, caseNumber }) => (
          <li key={id}>
            <Btn kind="quiet" onClick={() => onPick(id)}>
              {title ?? shared('hidden')} <span className={page['small']}>{caseNumber ?? id}</span>
            </Btn>
          </li>
        ))}
      </ul>
    </div>
  );
}
