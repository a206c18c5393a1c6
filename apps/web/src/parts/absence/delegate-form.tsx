import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { giveDelegation } from '@/api/absence';
import { usePostNames } from '@/api/directory';
import { useLogNow } from '@/api/log-clock';
import { asProblem } from '@/api/problem';
import { linksOf, useDefinitions } from '@/api/procedures';
import { useMe } from '@/api/session';
import type { Schemas } from '@/api/types';
import { useAct } from '@/api/use-act';
import { Btn } from '@/design/button';
import { Choice } from '@/design/choice';
import form from '@/design/dialog-form.module.css';
import { useProblemTitle } from '@/design/page-state';
import { OfficerPicker } from '@/parts/form/officer-picker';
import { instantOf, localOf } from '@/words/local-time';
import { useNames } from '@/words/names';
import { useAbsenceWords } from './words';
import styles from './absence.module.css';

const weekMs = 7 * 24 * 3_600_000;

/** For which post, to whom, from when until when, for which links, and why. */
export function DelegateForm({ onGiven }: Readonly<{ onGiven: () => void }>) {
  const say = useAbsenceWords();
  const me = useMe();
  const name = useNames();
  const postName = usePostNames();
  const client = useQueryClient();
  const problemTitle = useProblemTitle();
  const now = useLogNow();
  const definitions = useDefinitions();
  const [post, setPost] = useState(me.posts[0]?.post ?? '');
  const [delegate, setDelegate] = useState('');
  const [from, setFrom] = useState(() => localOf(now));
  const [to, setTo] = useState(() => localOf(new Date(Date.parse(now) + weekMs).toISOString()));
  const [links, setLinks] = useState<readonly string[] | null>(null);
  const [reason, setReason] = useState('');
  const give = useAct(
    (body: Schemas['NewDelegation'], key) => giveDelegation(body, key),
    async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ['posts'] }),
        client.invalidateQueries({ queryKey: ['tasks'] }),
      ]);
      onGiven();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Left as it was offered it begins now: an instant of minutes ago would reach back.
    const begins = instantOf(from) <= now ? {} : { from: instantOf(from) };
    const scope = links === null ? {} : { scope: { links } };
    give.send({ post, delegate, ...begins, to: instantOf(to), ...scope, reason: reason.trim() });
  };
  const toggle = (link: string) =>
    setLinks((before) =>
      before?.includes(link) ? before.filter((each) => each !== link) : [...(before ?? []), link],
    );
  return (
    <form className={`${form['form']} ${styles['form']}`} onSubmit={submit}>
      <label>
        {say('post')}
        <Choice
          required
          value={post}
          options={me.posts.map(({ post: held }) => [held, name(postName(held))])}
          onChange={setPost}
        />
      </label>
      <label>
        {say('to')}
        <OfficerPicker label={say('to')} required except={[me.id]} value={delegate} onChange={setDelegate} />
      </label>
      <div className={styles['pair']}>
        <label>
          {say('from')}
          <input
            type="datetime-local"
            className="field"
            required
            value={from}
            onChange={({ target }) => setFrom(target.value)}
          />
        </label>
        <label>
          {say('until')}
          <input
            type="datetime-local"
            className="field"
            required
            min={from}
            value={to}
            onChange={({ target }) => setTo(target.value)}
          />
        </label>
      </div>
      <fieldset className={styles['scope']}>
        <legend>{say('scope')}</legend>
        <label>
          <input type="radio" name="scope" checked={links === null} onChange={() => setLinks(null)} />{' '}
          {say('everyLink')}
        </label>
        <label>
          <input type="radio" name="scope" checked={links !== null} onChange={() => setLinks([])} />{' '}
          {say('someLinks')}
        </label>
        {links !== null && (
          <div className={styles['links']}>
            {linksOf(definitions).map((link) => (
              <label key={link.id}>
                <input type="checkbox" checked={links.includes(link.id)} onChange={() => toggle(link.id)} />{' '}
                {name(link.name)}
              </label>
            ))}
          </div>
        )}
      </fieldset>
      <label>
        {say('reason')}
        <input
          className="field"
          required
          maxLength={200}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      {give.error && (
        <p role="alert" className={form['fault']}>
          {problemTitle(asProblem(give.error))}
        </p>
      )}
      <div className={form['foot']}>
        <Btn
          type="submit"
          kind="primary"
          busy={give.isPending}
          disabled={delegate === '' || reason.trim() === '' || links?.length === 0}
        >
          {say('give')}
        </Btn>
      </div>
    </form>
  );
}
