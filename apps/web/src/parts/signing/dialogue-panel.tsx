import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { caseQuery, dialogueQuery, recordDialogue } from '@/api/cases';
import { useOfficerNames } from '@/api/directory';
import { useLogNow } from '@/api/log-clock';
import { asProblem } from '@/api/problem';
import { useMe } from '@/api/session';
import type { Schemas, TaskView } from '@/api/types';
import { Btn } from '@/design/button';
import { At } from '@/design/instant';
import { Empty, Failed, Loading, useProblemTitle } from '@/design/page-state';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { materialTitle } from './materials/material-title';
import { useSigningWords } from './words';
import styles from './signing-room.module.css';

type Entry = Schemas['DialoguePage']['items'][number];
type Props = Readonly<{ task: TaskView; material: Schemas['DossierMaterial'] | undefined }>;

/** Questions to the handler and their answers, each anchored to what it is about. Recorded with the case for good. */
export function DialoguePanel({ task, material }: Props) {
  const say = useSigningWords();
  const { data, error, refetch } = useQuery(dialogueQuery(task.case));
  const [replyTo, setReplyTo] = useState<string | null>(null);
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const entries = data.items;
  const threads = entries.filter(({ replyTo: to }) => to === null);
  return (
    <>
      <div className={styles['scroll']}>
        {entries.length === 0 && <Empty title={say('noDialogue')} />}
        <ol className={styles['threads']}>
          {threads.map((entry) => (
            <Thread key={entry.id} entry={entry} entries={entries} task={task} onReply={setReplyTo} />
          ))}
        </ol>
      </div>
      <Ask key={replyTo} task={task} material={material} replyTo={replyTo} onSent={() => setReplyTo(null)} />
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

type AskProps = Props & Readonly<{ replyTo: string | null; onSent: () => void }>;

function Ask({ task, material, replyTo, onSent }: AskProps) {
  const say = useSigningWords();
  const name = useNames();
  const me = useMe();
  const now = useLogNow();
  const client = useQueryClient();
  const problemTitle = useProblemTitle();
  const { data: file } = useQuery(caseQuery(task.case));
  const [text, setText] = useState('');
  // The same text pressed twice is one entry; another text is another.
  const [attempt, setAttempt] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: () => {
      const participants = [...new Set([me.id, ...(file?.handlers ?? [])])];
      const about = material && replyTo === null ? { material: material.digest } : {};
      const body = {
        request: task.request,
        participants,
        startedAt: now,
        endedAt: now,
        text: text.trim(),
        ...about,
        ...(replyTo && { replyTo }),
      };
      return recordDialogue(task.case, body, attempt);
    },
    onSuccess: async () => {
      setText('');
      setAttempt(crypto.randomUUID());
      onSent();
      await client.invalidateQueries({ queryKey: dialogueQuery(task.case).queryKey });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!send.isPending) send.mutate();
  };
  return (
    <form className={styles['ask']} onSubmit={submit}>
      {material && replyTo === null && (
        <p className={styles['help']}>{name(materialTitle(material.title))}</p>
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
      <Btn type="submit" size="small" busy={send.isPending} disabled={text.trim() === '' || !file}>
        {say(replyTo ? 'reply' : 'ask')}
      </Btn>
    </form>
  );
}
