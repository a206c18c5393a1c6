import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { dialogueQuery, recordDialogue } from '@/api/cases';
import { useOfficerNames } from '@/api/directory';
import { useLogNow } from '@/api/log-clock';
import { asProblem } from '@/api/problem';
import type { Schemas, TaskView } from '@/api/types';
import { useAct } from '@/api/use-act';
import { Btn } from '@/design/button';
import { Dialog } from '@/design/dialog';
import form from '@/design/dialog-form.module.css';
import { useProblemTitle } from '@/design/page-state';
import { instantOf, localOf } from '@/words/local-time';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { useVoteWords } from './words';
import styles from './collective.module.css';

type Props = Readonly<{ task: TaskView; onClose: () => void }>;

/** Minutes of a discussion: when, who, what was said, who differed, what came of it. */
export function MinutesForm({ task, onClose }: Props) {
  const say = useVoteWords();
  const shared = useSharedWords();
  const name = useNames();
  const officer = useOfficerNames();
  const client = useQueryClient();
  const problemTitle = useProblemTitle();
  const id = useId();
  const now = useLogNow();
  const members = [...new Set([...task.eligibility.eligible, ...task.handlers])];
  const [start, setStart] = useState(() => localOf(now));
  const [end, setEnd] = useState(() => localOf(now));
  const [present, setPresent] = useState<ReadonlySet<string>>(() => new Set(task.eligibility.eligible));
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState('');
  const [views, setViews] = useState<Readonly<Record<string, string>>>({});
  const record = useAct(
    (body: Schemas['NewDiscussion'], key) => recordDialogue(task.case, body, key),
    async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ['task', task.case] }),
        client.invalidateQueries({ queryKey: dialogueQuery(task.case).queryKey }),
      ]);
      onClose();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const differing = Object.entries(views)
      .filter(([by, view]) => present.has(by) && view.trim() !== '')
      .map(([by, view]) => ({ officer: by, view: view.trim() }));
    record.send({
      request: task.request,
      participants: [...present],
      startedAt: instantOf(start),
      endedAt: instantOf(end),
      text: text.trim(),
      ...(differing.length > 0 && { differingViews: differing }),
      ...(outcome.trim() !== '' && { outcome: outcome.trim() }),
    });
  };
  const toggle = (who: string) =>
    setPresent((before) => {
      const after = new Set(before);
      if (!after.delete(who)) after.add(who);
      return after;
    });
  return (
    <Dialog title={say('minutes')} onClose={onClose} wide>
      <form className={`${form['form']} ${styles['minutes']}`} onSubmit={submit}>
        <p>{say('minutesHelp')}</p>
        <div className={styles['pair']}>
          <label>
            {say('startedAt')}
            <input
              type="datetime-local"
              className="field"
              required
              max={end}
              value={start}
              onChange={({ target }) => setStart(target.value)}
            />
          </label>
          <label>
            {say('endedAt')}
            <input
              type="datetime-local"
              className="field"
              required
              value={end}
              onChange={({ target }) => setEnd(target.value)}
            />
          </label>
        </div>
        <fieldset className={styles['present']}>
          <legend>{say('participants')}</legend>
          {members.map((who) => (
            <label key={who}>
              <input type="checkbox" checked={present.has(who)} onChange={() => toggle(who)} />
              {name(officer(who))}
            </label>
          ))}
        </fieldset>
        <label>
          {say('said')}
          <textarea
            className="field"
            rows={5}
            required
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <fieldset className={styles['views']}>
          <legend>{say('differing')}</legend>
          {members
            .filter((who) => present.has(who))
            .map((who) => (
              <input
                key={who}
                className="field"
                id={`${id}${who}`}
                aria-label={say('differingBy', { name: name(officer(who)) })}
                placeholder={say('differingBy', { name: name(officer(who)) })}
                value={views[who] ?? ''}
                onChange={({ target }) => setViews((before) => ({ ...before, [who]: target.value }))}
              />
            ))}
        </fieldset>
        <label>
          {say('outcomeOfTalk')}
          <textarea
            className="field"
            rows={2}
            value={outcome}
            onChange={({ target }) => setOutcome(target.value)}
          />
        </label>
        {record.error && (
          <p role="alert" className={form['fault']}>
            {problemTitle(asProblem(record.error))}
          </p>
        )}
        <div className={form['foot']}>
          <Btn onClick={onClose}>{shared('cancel')}</Btn>
          <Btn
            type="submit"
            kind="primary"
            busy={record.isPending}
            disabled={text.trim() === '' || present.size === 0}
          >
            {say('recordMinutes')}
          </Btn>
        </div>
      </form>
    </Dialog>
  );
}
