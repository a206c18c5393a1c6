import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import {
  inquiriesQuery,
  inquiryQuery,
  openInquiry,
  saveQuestion,
  type Parameters,
  type QuestionKind,
} from '@/api/questions';
import { useAct } from '@/api/use-act';
import { Btn } from '@/design/button';
import { Choice } from '@/design/choice';
import { Dialog } from '@/design/dialog';
import { useProblemTitle } from '@/design/page-state';
import { asProblem } from '@/api/problem';
import form from '@/design/dialog-form.module.css';
import { useSharedWords } from '@/words/shared';
import { useQuestionWords } from './words';

type Props = Readonly<{
  kind: QuestionKind;
  parameters: Parameters;
  inquiry: string | undefined;
  onClose: () => void;
}>;
type Given = Readonly<{ inquiry: string; number: string; subject: string; note: string }>;

/** Keeps a question under an inquiry's number, an old one or a new. */
export function SaveDialog({ kind, parameters, inquiry, onClose }: Props) {
  const say = useQuestionWords();
  const shared = useSharedWords();
  const title = useProblemTitle();
  const client = useQueryClient();
  const open = useInfiniteQuery(inquiriesQuery('open'));
  const listed = open.data?.pages.flatMap(({ items }) => items) ?? [];
  // The one it is asked for may be further down the list than has been read.
  const { data: own } = useQuery({ ...inquiryQuery(inquiry ?? ''), enabled: inquiry !== undefined });
  const inquiries =
    own?.closedAt === null && !listed.some(({ id }) => id === own.id) ? [own, ...listed] : listed;
  const [given, setGiven] = useState<Given>({ inquiry: inquiry ?? '', number: '', subject: '', note: '' });
  const [saved, setSaved] = useState<string | null>(null);
  const set = (changed: Partial<Given>) => setGiven((before) => ({ ...before, ...changed }));
  const act = useAct(
    async ({ inquiry: into, number, subject, note }: Given, key) => {
      const id = into === '' ? (await openInquiry({ number, subject }, `${key}/inquiry`)).id : into;
      await saveQuestion({ inquiry: id, kind, parameters, note: note === '' ? undefined : note }, key);
      return id;
    },
    async (id) => {
      await client.invalidateQueries({ queryKey: ['inquiries'] });
      setSaved(id);
    },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.send(given);
  };
  const number = inquiries.find(({ id }) => id === saved)?.number ?? given.number;
  return (
    <Dialog title={say('save')} onClose={onClose}>
      {saved === null ? (
        <form className={form['form']} onSubmit={send}>
          <label>
            {say('inquiry')}
            <Choice
              value={given.inquiry}
              none={say('newInquiry')}
              options={inquiries.map((each) => [each.id, each.number])}
              onChange={(inquiry) => set({ inquiry })}
            />
          </label>
          {open.hasNextPage && (
            <Btn size="small" busy={open.isFetchingNextPage} onClick={() => void open.fetchNextPage()}>
              {say('moreInquiries')}
            </Btn>
          )}
          {given.inquiry === '' && (
            <>
              <label>
                {say('number')}
                <input
                  className="field"
                  required
                  maxLength={100}
                  value={given.number}
                  onChange={({ target }) => set({ number: target.value })}
                />
              </label>
              <label>
                {say('subject')}
                <input
                  className="field"
                  required
                  maxLength={2_000}
                  value={given.subject}
                  onChange={({ target }) => set({ subject: target.value })}
                />
              </label>
            </>
          )}
          <label>
            {say('note')}
            <textarea
              className="field"
              rows={2}
              maxLength={2_000}
              value={given.note}
              onChange={({ target }) => set({ note: target.value })}
            />
          </label>
          {act.error && (
            <p role="alert" className={form['fault']}>
              {title(asProblem(act.error))}
            </p>
          )}
          <div className={form['foot']}>
            <Btn onClick={onClose}>{shared('cancel')}</Btn>
            <Btn type="submit" kind="primary" busy={act.isPending}>
              {shared('save')}
            </Btn>
          </div>
        </form>
      ) : (
        <p role="status">
          <Link to="/investigate/inquiries/$inquiry" params={{ inquiry: saved }}>
            {say('saved', { number })}
          </Link>
        </p>
      )}
    </Dialog>
  );
}
