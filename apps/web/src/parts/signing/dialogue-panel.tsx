import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { dialogueQuery, recordDialogue } from '@/api/cases';
import { useOfficerNames } from '@/api/directory';
import { useLogNow } from '@/api/log-clock';
import { asProblem } from '@/api/problem';
import { useMe } from '@/api/session';
import type { Schemas, TaskView } from '@/api/types';
import { useAct } from '@/api/use-act';
import { Btn } from '@/design/button';
import { At } from '@/design/instant';
import { Empty, Failed, Loading, useProblemTitle } from '@/design/page-state';
import { Scroll } from '@/design/scroll';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { MinutesForm } from './collective/minutes-form';
import { useVoteWords } from './collective/words';
import { materialTitle } from './materials/material-title';
import { useSigningWords } from './words';
import styles from './signing-room.module.css';

type Entry = Schemas['DialoguePage']['items'][number];
type Props = Readonly<{ task: TaskView; material: Schemas['DossierMaterial'] | undefined }>;

/** Questions to the handler and their answers, each anchored to what it is about. Recorded with the case for good. */
export function DialoguePanel({ task, material }: Props) {
  const say = useSigningWords();
  const ofVote = useVoteWords();
  const me = useMe();
  const { data, error, refetch } = useQuery(dialogueQuery(task.case));
  const [minuting, setMinuting] = useState(false);
  const [replyTo, setReplyTo] = useState<string | null>(null);
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const entries = data.items;
  const threads = entries.filter(({ replyTo: to }) => to === null);
  const votes = task.collective && task.eligibility.eligible.includes(me.id);
  return (
    <>
      <Scroll label={say('dialogue')} className={styles['scroll']}>
        {votes && (
          <p className={styles['own']}>
            <Btn size="small" onClick={() => setMinuting(true)}>
              {ofVote('minutes')}
            </Btn>
          </p>
        )}
        {entries.length === 0 && <Empty title={say('noDialogue')} />}
        <ol className={styles['threads']}>
          {threads.map((entry) => (
            <Thread key={entry.id} entry={entry} entries={entries} task={task} onReply={setReplyTo} />
          ))}
        </ol>
      </Scroll>
      <Ask key={replyTo} task={task} material={material} replyTo={replyTo} onSent={() => setReplyTo(null)} />
      {minuting && <MinutesForm task={task} onClose={() => setMinuting(false)} />}
    </>
  );
}

type ThreadProps = Readonly<{
  entry: Entry;
  entries: readonly Entry[];
  task: TaskView;
  onReply: (id: string) => void;
}>;

function Thread({ entry, entries, task, onReply }: ThreadProps) {
  const say = useSigningWords();
  const shared = useSharedWords();
  const name = useNames();
  const officer = useOfficerNames();
  const about = task.dossier.materials.find(({ digest }) => digest === entry.material);
  const replies = entries.filter(({ replyTo }) => replyTo === entry.id);
  return (
    <li className={styles['thread']}>
      <p className={styles['saidHead']}>
        <strong>{entry.by && name(officer(entry.by))}</strong> <At iso={entry.recordedAt} />
        <Btn size="small" kind="quiet" onClick={() => onReply(entry.id)}>
          {say('reply')}
        </Btn>
      </p>
      {about && (
        <p className={styles['help']}>
          {name(materialTitle(about.title))} {entry.page !== null && say('page', { page: entry.page })}
        </p>
      )}
      <p className={styles['said']}>{entry.text ?? shared('hidden')}</p>
      <Meeting entry={entry} />
      {replies.length > 0 && (
        <ol className={styles['threads']}>
          {replies.map((reply) => (
            <Thread key={reply.id} entry={reply} entries={entries} task={task} onReply={onReply} />
          ))}
        </ol>
      )}
    </li>
  );
}

/** What only minutes have: who took part, who differed, what came of it. */
function Meeting({ entry }: Readonly<{ entry: Entry }>) {
  const ofVote = useVoteWords();
  const shared = useSharedWords();
  const name = useNames();
  const officer = useOfficerNames();
  const { differingViews, outcome, startedAt, endedAt, participants } = entry;
  if (outcome === null && differingViews.length === 0 && startedAt === endedAt) return null;
  return (
    <dl className={styles['parts']}>
      <div>
        <dt>{ofVote('participants')}</dt>
        <dd>
          {participants.map((who) => name(officer(who))).join('、')} · <At iso={startedAt} /> –{' '}
          <At iso={endedAt} />
        </dd>
      </div>
      {differingViews.map(({ officer: by, view }) => (
        <div key={by}>
          <dt>{ofVote('differing')}</dt>
          <dd>
            <strong>{name(officer(by))}</strong> {view ?? shared('hidden')}
          </dd>
        </div>
      ))}
      {outcome !== null && (
        <div>
          <dt>{ofVote('outcomeOfTalk')}</dt>
          <dd>{outcome}</dd>
        </div>
      )}
    </dl>
  );
}

type AskProps = Props & Readonly<{ replyTo: string | null; onSent: () => void }>;

function Ask({ task, material, replyTo, onSent }: AskProps) {
  const say = useSigningWords();
  const name = useNames();
  const me = useMe();
  const now = useLogNow();
  const client = useQueryClient();
  const problemTitle = useProblemTitle();
  const [text, setText] = useState('');
  const [page, setPage] = useState('');
  const about = replyTo === null ? material : undefined;
  const send = useAct(
    (body: Schemas['NewDiscussion'], key) => recordDialogue(task.case, body, key),
    async () => {
      setText('');
      setPage('');
      onSent();
      await client.invalidateQueries({ queryKey: dialogueQuery(task.case).queryKey });
    },
  );
  // Kept with the words: said again after a lost answer it is the same entry, at the same instant.
  const said = useRef<Readonly<{ text: string; at: string }> | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (said.current?.text !== text) said.current = { text, at: now };
    const { at } = said.current;
    send.send({
      request: task.request,
      participants: [...new Set([me.id, ...task.handlers])],
      startedAt: at,
      endedAt: at,
      text: text.trim(),
      ...(about && { material: about.digest, ...(page !== '' && { page: Number(page) }) }),
      ...(replyTo && { replyTo }),
    });
  };
  return (
    <form className={styles['ask']} onSubmit={submit}>
      {about && (
        <p className={styles['askAbout']}>
          {name(materialTitle(about.title))}{' '}
          <input
            type="number"
            min={1}
            className="field"
            aria-label={say('itemPage')}
            placeholder={say('itemPage')}
            value={page}
            onChange={({ target }) => setPage(target.value)}
          />
        </p>
      )}
      <textarea
        className="field"
        rows={2}
        aria-label={say(replyTo ? 'reply' : 'ask')}
        placeholder={say(replyTo ? 'reply' : 'askPlaceholder')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {send.error && (
        <p role="alert" className={styles['fault']}>
          {problemTitle(asProblem(send.error))}
        </p>
      )}
      <Btn type="submit" size="small" busy={send.isPending} disabled={text.trim() === ''}>
        {say(replyTo ? 'reply' : 'ask')}
      </Btn>
    </form>
  );
}
