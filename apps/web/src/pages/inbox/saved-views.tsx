import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { forgetView, saveView, viewsQuery } from '@/api/desk';
import { useUnitNames } from '@/api/directory';
import { asProblem } from '@/api/problem';
import { useMe } from '@/api/session';
import { Btn } from '@/design/button';
import { Dialog } from '@/design/dialog';
import form from '@/design/dialog-form.module.css';
import { useProblemTitle } from '@/design/page-state';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { filterOf, type Filter } from './search';
import { useInboxWords } from './words';
import styles from './inbox.module.css';

type Props = Readonly<{ filter: Filter; onUse: (filter: Filter) => void }>;

/** Filters under a name, kept by the server: one's own, and those that somebody shared with the unit. */
export function SavedViews({ filter, onUse }: Props) {
  const say = useInboxWords();
  const name = useNames();
  const unit = useUnitNames();
  const client = useQueryClient();
  const { data: views = [] } = useQuery(viewsQuery);
  const [open, setOpen] = useState(false);
  const forget = useMutation({
    mutationFn: forgetView,
    onSettled: () => client.invalidateQueries({ queryKey: viewsQuery.queryKey }),
  });
  return (
    <>
      <Btn size="small" onClick={() => setOpen(true)}>
        {say('savedViews')}
      </Btn>
      {open && (
        <Dialog title={say('savedViews')} onClose={() => setOpen(false)}>
          {views.length === 0 && <p>{say('noViews')}</p>}
          <ul className={styles['views']}>
            {views.map((view) => (
              <li key={view.id}>
                <Btn
                  kind="quiet"
                  onClick={() => {
                    onUse(filterOf(view.filter));
                    setOpen(false);
                  }}
                >
                  {view.unit ? say('sharedBy', { name: view.name, unit: name(unit(view.unit)) }) : view.name}
                </Btn>
                {view.mine && (
                  <Btn
                    size="small"
                    kind="quiet"
                    aria-label={`${say('deleteView')}: ${view.name}`}
                    onClick={() => forget.mutate(view.id)}
                  >
                    ✕
                  </Btn>
                )}
              </li>
            ))}
          </ul>
          <SaveForm filter={filter} />
        </Dialog>
      )}
    </>
  );
}

function SaveForm({ filter }: Pick<Props, 'filter'>) {
  const say = useInboxWords();
  const shared = useSharedWords();
  const me = useMe();
  const client = useQueryClient();
  const problemTitle = useProblemTitle();
  const [name, setName] = useState('');
  const [withUnit, setWithUnit] = useState(false);
  // Chosen here, so that saving twice saves once.
  const [id, setId] = useState(() => crypto.randomUUID());
  const save = useMutation({
    mutationFn: () => saveView(id, { name: name.trim(), filter, ...(withUnit && { unit: me.unit }) }),
    onSuccess: async () => {
      setName('');
      setId(crypto.randomUUID());
      await client.invalidateQueries({ queryKey: viewsQuery.queryKey });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form className={form['form']} onSubmit={submit}>
      <label>
        {say('viewName')}
        <input
          className="field"
          required
          maxLength={80}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label className={styles['onlyCustody']}>
        <input type="checkbox" checked={withUnit} onChange={({ target }) => setWithUnit(target.checked)} />
        {say('shareView')}
      </label>
      {save.error && (
        <p role="alert" className={form['fault']}>
          {problemTitle(asProblem(save.error))}
        </p>
      )}
      <div className={form['foot']}>
        <Btn type="submit" kind="primary" busy={save.isPending} disabled={name.trim() === ''}>
          {shared('save')}
        </Btn>
      </div>
    </form>
  );
}
