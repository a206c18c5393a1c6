import { useState } from 'react';
import { proposeRepair } from '@/api/repairs';
import type { CaseView, ProcedureDefinition, Schemas } from '@/api/types';
import { Choice } from '@/design/choice';
import page from '@/design/page.module.css';
import { useWho } from '@/parts/case/use-who';
import { ActDialog } from '@/parts/form/act-dialog';
import { FieldBox } from '@/parts/form/field-box';
import { ResultField } from '@/parts/form/result-field';
import { useValues } from '@/parts/form/value-words';
import { useCaseAct } from '@/parts/form/use-case-act';
import { TextBox } from '@/parts/form/text-box';
import { bureauTime } from '@/words/instants';
import { instantOf, localOf } from '@/words/local-time';
import { useNames } from '@/words/names';
import { repairActs, targetsOf, type RepairAct } from './targets';
import { useRepairWords } from './words';

type Props = Readonly<{
  view: CaseView;
  definition: ProcedureDefinition | undefined;
  onClose: () => void;
  onProposed: (repairCase: string) => void;
}>;

/** What is to be put right, how, and why. */
export function ProposeDialog({ view, definition, onClose, onProposed }: Props) {
  const say = useRepairWords();
  const name = useNames();
  const tell = useValues();
  const { officer } = useWho();
  const [kind, setKind] = useState<RepairAct>('correct-record');
  const [chosen, setChosen] = useState('');
  const [at, setAt] = useState('');
  const [number, setNumber] = useState('');
  const [result, setResult] = useState('');
  const [grounds, setGrounds] = useState('');
  const act = useCaseAct(proposeRepair, { about: view.id, then: ({ id }) => onProposed(id) });
  const targets = targetsOf(view, kind, definition);
  const corrects = kind === 'correct-record';
  const about = targets.find(({ id }) => id === chosen);
  const isSaid = {
    'correct-record': at !== '' || number.trim() !== '',
    'correct-result': result !== '',
    'void-signature': true,
    'unlock-request': true,
  }[kind];
  const submit = () => {
    const common = { case: view.id, target: chosen, grounds: grounds.trim() };
    const body: Schemas['NewRepair'] =
      kind === 'correct-record'
        ? {
            ...common,
            act: kind,
            ...(at !== '' && { at: instantOf(at) }),
            ...(number.trim() !== '' && { number: number.trim() }),
          }
        : kind === 'correct-result'
          ? { ...common, act: kind, result }
          : { ...common, act: kind };
    act.send(body);
  };
  return (
    <ActDialog
      title={say('propose')}
      word={say('propose')}
      act={act}
      ready={chosen !== '' && grounds.trim() !== '' && isSaid}
      onSubmit={submit}
      onClose={onClose}
    >
      <FieldBox label={say('act')} required>
        <Choice
          value={kind}
          options={repairActs.map((each) => [each, say(each)])}
          onChange={(act) => {
            setKind(act);
            setChosen('');
            setResult('');
          }}
        />
      </FieldBox>
      <FieldBox label={say('target')} required>
        <Choice
          required
          value={chosen}
          none={say('choose')}
          options={targets.map((each) => [
            each.id,
            [
              name(each.name),
              each.by && officer(each.by),
              bureauTime(each.at),
              each.number,
              each.result && tell(each.result),
            ]
              .filter(Boolean)
              .join(' · '),
          ])}
          onChange={(target) => {
            setChosen(target);
            setResult('');
          }}
        />
      </FieldBox>
      {targets.length === 0 && <p className={page['muted']}>{say('noTargets')}</p>}
      {corrects && (
        <div className={page['fieldRow']}>
          <FieldBox label={say('at')}>
            <input
              type="datetime-local"
              className="field"
              max={localOf(view.changedAt)}
              value={at}
              onChange={({ target }) => setAt(target.value)}
            />
          </FieldBox>
          <FieldBox label={say('number')}>
            <input
              className="field"
              placeholder={about?.number}
              value={number}
              onChange={({ target }) => setNumber(target.value)}
            />
          </FieldBox>
        </div>
      )}
      {kind === 'correct-result' && about && (
        <ResultField
          label={say('result')}
          results={about.results?.filter((each) => each !== about.result) ?? []}
          value={result}
          onChange={setResult}
        />
      )}
      <TextBox label={say('grounds')} required rows={4} value={grounds} onChange={setGrounds} />
    </ActDialog>
  );
}
