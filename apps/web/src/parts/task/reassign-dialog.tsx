import { useState, type FormEvent } from 'react';
import { asProblem } from '@/api/problem';
import { reassignTask } from '@/api/tasks';
import type { TaskSummary } from '@/api/types';
import { Btn } from '@/design/button';
import { Dialog } from '@/design/dialog';
import form from '@/design/dialog-form.module.css';
import { useProblemTitle } from '@/design/page-state';
import { OfficerPicker } from '@/parts/form/officer-picker';
import { useSharedWords } from '@/words/shared';
import { useReassignWords } from './reassign-words';

type Props = Readonly<{
  tasks: readonly Pick<TaskSummary, 'id' | 'title'>[];
  onClose: () => void;
  onDone: () => void;
}>;
type Outcome = Readonly<{ done: number; refused: readonly string[] }>;

/** Hands tasks to another officer, one act of its own for each: what is refused for one is not refused for all. */
export function ReassignDialog({ tasks, onClose, onDone }: Props) {
  const say = useReassignWords();
  const shared = useSharedWords();
  const problemTitle = useProblemTitle();
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  // One key a task for as long as the dialog is open: pressing again repeats nothing that was done.
  const [attempt] = useState(() => crypto.randomUUID());

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const refused: string[] = [];
    for (const task of tasks) {
      try {
        await reassignTask(task.id, to, reason.trim(), `${attempt}/${task.id}/${to}`);
      } catch (error) {
        refused.push(
          say('notReassigned', { title: task.title ?? task.id, problem: problemTitle(asProblem(error)) }),
        );
      }
    }
    setBusy(false);
    setOutcome({ done: tasks.length - refused.length, refused });
    if (refused.length === 0) onDone();
  };

  const count = tasks.length;
  return (
    <Dialog title={say('reassignTitle', { count })} onClose={outcome && outcome.done > 0 ? onDone : onClose}>
      <form className={form['form']} onSubmit={(event) => void send(event)}>
        <p>{say('reassignHelp')}</p>
        <label>
          {say('reassignTo')}
          <OfficerPicker label={say('reassignTo')} required value={to} onChange={setTo} />
        </label>
        <label>
          {say('reassignWhy')}
          <input
            className="field"
            required
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
        {outcome && (
          <div role="alert">
            <p>{say('reassigned', { count: outcome.done })}</p>
            <ul>
              {outcome.refused.map((line) => (
                <li key={line} className={form['fault']}>
                  {line}
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className={form['foot']}>
          <Btn onClick={onClose}>{shared('cancel')}</Btn>
          <Btn kind="primary" type="submit" busy={busy} disabled={to === '' || reason.trim() === ''}>
            {say('reassign')}
          </Btn>
        </div>
      </form>
    </Dialog>
  );
}
