import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { raiseFinding } from '@/api/findings';
import type { TaskView } from '@/api/types';
import { Choice } from '@/design/choice';
import page from '@/design/page.module.css';
import { ActDialog } from '@/parts/form/act-dialog';
import { FieldBox } from '@/parts/form/field-box';
import { useCaseAct } from '@/parts/form/use-case-act';
import { TextBox } from '@/parts/form/text-box';
import { instantOf } from '@/words/local-time';
import { useFindingWords } from './words';

type Props = Readonly<{
  task: TaskView;
  /** Materials by digest, in the reader's words. */
  titles: ReadonlyMap<string, string>;
  /** What lies open while it is pointed out. */
  shown: string | undefined;
  onClose: () => void;
}>;

/** A problem pointed out by itself, outside any signature: where, what is wrong, what is to be done and until when. */
export function RaiseDialog({ task, titles, shown, onClose }: Props) {
  const say = useFindingWords();
  const client = useQueryClient();
  const [requirement, setRequirement] = useState('');
  const [problem, setProblem] = useState('');
  const [rule, setRule] = useState('');
  const [material, setMaterial] = useState(shown ?? '');
  const [at, setAt] = useState('');
  const [by, setBy] = useState('');
  const act = useCaseAct(raiseFinding, {
    about: task.case,
    then: () => {
      void client.invalidateQueries({ queryKey: ['task', task.case] });
      onClose();
    },
  });
  const submit = () =>
    act.send({
      case: task.case,
      request: task.request,
      requirement: requirement.trim(),
      ...(problem.trim() !== '' && { problem: problem.trim() }),
      ...(rule.trim() !== '' && { rule: rule.trim() }),
      ...(material !== '' && { material }),
      ...(material !== '' && at !== '' && { page: Number(at) }),
      ...(by !== '' && { by: instantOf(by) }),
    });
  return (
    <ActDialog
      title={say('raise')}
      word={say('raise')}
      act={act}
      ready={requirement.trim() !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className={page['small']}>{say('raiseHelp')}</p>
      <TextBox label={say('problem')} rows={2} value={problem} onChange={setProblem} />
      <TextBox label={say('requirement')} required rows={2} value={requirement} onChange={setRequirement} />
      <div className={page['fieldRow']}>
        <FieldBox label={say('onMaterial')}>
          <Choice value={material} none="—" options={[...titles]} onChange={setMaterial} />
        </FieldBox>
        <FieldBox label={say('onPage')}>
          <input
            className="field"
            type="number"
            min={1}
            disabled={material === ''}
            value={at}
            onChange={({ target }) => setAt(target.value)}
          />
        </FieldBox>
        <FieldBox label={say('ruleOf')}>
          <input
            className="field"
            maxLength={200}
            value={rule}
            onChange={({ target }) => setRule(target.value)}
          />
        </FieldBox>
        <FieldBox label={say('until')}>
          <input
            className="field"
            type="datetime-local"
            value={by}
            onChange={({ target }) => setBy(target.value)}
          />
        </FieldBox>
      </div>
    </ActDialog>
  );
}
