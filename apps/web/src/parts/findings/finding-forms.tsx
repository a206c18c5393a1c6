import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { answerFinding, recheckFinding, urgeFinding } from '@/api/findings';
import { asProblem } from '@/api/problem';
import { useAct } from '@/api/use-act';
import { Btn } from '@/design/button';
import { useProblemTitle } from '@/design/page-state';
import { useSharedWords } from '@/words/shared';
import { useFindingWords } from './words';
import styles from './findings.module.css';

type Props = Readonly<{ finding: string; caseId: string; onClose: () => void }>;

/** What became known of a case is read again, then the form is done with. */
function useSettled(caseId: string, onClose: () => void) {
  const client = useQueryClient();
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['task', caseId] }),
      client.invalidateQueries({ queryKey: ['case', caseId] }),
    ]);
    onClose();
  };
}

type FormProps = Readonly<{
  onSubmit: () => void;
  onClose: () => void;
  busy: boolean;
  error: unknown;
  ready: boolean;
  children: ReactNode;
}>;

function Form({ onSubmit, onClose, busy, error, ready, children }: FormProps) {
  const say = useFindingWords();
  const shared = useSharedWords();
  const problemTitle = useProblemTitle();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      {children}
      {error !== null && error !== undefined && (
        <p role="alert" className={styles['fault']}>
          {problemTitle(asProblem(error))}
        </p>
      )}
      <p className={styles['acts']}>
        <Btn size="small" kind="quiet" onClick={onClose}>
          {shared('cancel')}
        </Btn>
        <Btn size="small" type="submit" kind="primary" busy={busy} disabled={!ready}>
          {say('send')}
        </Btn>
      </p>
    </form>
  );
}

export function UrgeForm({ finding, caseId, onClose }: Props) {
  const say = useFindingWords();
  const [note, setNote] = useState('');
  const urge = useAct((said: string, key) => urgeFinding(finding, said, key), useSettled(caseId, onClose));
  return (
    <Form
      onSubmit={() => urge.send(note.trim())}
      onClose={onClose}
      busy={urge.isPending}
      error={urge.error}
      ready
    >
      <Words label={say('urgeNote')} value={note} onChange={setNote} />
    </Form>
  );
}

type AnswerProps = Props & Readonly<{ materials: readonly Readonly<{ digest: string; title: string }>[] }>;

export function AnswerForm({ finding, caseId, materials, onClose }: AnswerProps) {
  const say = useFindingWords();
  const [answer, setAnswer] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const send = useAct(
    (body: Parameters<typeof answerFinding>[1], key) => answerFinding(finding, body, key),
    useSettled(caseId, onClose),
  );
  const toggle = (digest: string) =>
    setChosen((before) =>
      before.includes(digest) ? before.filter((each) => each !== digest) : [...before, digest],
    );
  return (
    <Form
      onSubmit={() => send.send({ answer: answer.trim(), ...(chosen.length > 0 && { materials: chosen }) })}
      onClose={onClose}
      busy={send.isPending}
      error={send.error}
      ready={answer.trim() !== ''}
    >
      <Words label={say('answerText')} value={answer} onChange={setAnswer} />
      {materials.length > 0 && (
        <fieldset className={styles['choose']}>
          <legend>{say('answerMaterials')}</legend>
          {materials.map(({ digest, title }) => (
            <label key={digest}>
              <input type="checkbox" checked={chosen.includes(digest)} onChange={() => toggle(digest)} />{' '}
              {title}
            </label>
          ))}
        </fieldset>
      )}
    </Form>
  );
}

export function RecheckForm({ finding, caseId, onClose }: Props) {
  const say = useFindingWords();
  const [outcome, setOutcome] = useState<'closed' | 'still-open'>('closed');
  const [note, setNote] = useState('');
  const [requirement, setRequirement] = useState('');
  const send = useAct(
    (body: Parameters<typeof recheckFinding>[1], key) => recheckFinding(finding, body, key),
    useSettled(caseId, onClose),
  );
  const open = outcome === 'still-open';
  const submit = () =>
    send.send({
      outcome,
      ...(note.trim() !== '' && { note: note.trim() }),
      ...(open && requirement.trim() !== '' && { requirement: requirement.trim() }),
    });
  return (
    <Form
      onSubmit={submit}
      onClose={onClose}
      busy={send.isPending}
      error={send.error}
      ready={!open || note.trim() !== '' || requirement.trim() !== ''}
    >
      <div className={styles['choose']} role="radiogroup" aria-label={say('recheck')}>
        {(['closed', 'still-open'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`recheck-${finding}`}
              checked={outcome === each}
              onChange={() => setOutcome(each)}
            />{' '}
            {say(each === 'closed' ? 'close' : 'stillOpen')}
          </label>
        ))}
      </div>
      <Words label={say('recheckNote')} value={note} onChange={setNote} />
      {open && <Words label={say('recheckRequirement')} value={requirement} onChange={setRequirement} />}
    </Form>
  );
}

type WordsProps = Readonly<{ label: string; value: string; onChange: (value: string) => void }>;

function Words({ label, value, onChange }: WordsProps) {
  return (
    <label className={styles['words']}>
      {label}
      <textarea className="field" rows={2} value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}
