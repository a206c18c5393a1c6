import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { procedureQuery } from '@/api/procedures';
import { decideRecusal } from '@/api/recusals';
import type { CaseView, Schemas } from '@/api/types';
import page from '@/design/page.module.css';
import { useWho } from '@/parts/case/use-who';
import { ActDialog } from '@/parts/form/act-dialog';
import { MaterialPicker } from '@/parts/form/material-picker';
import { useCaseAct } from '@/parts/form/use-case-act';
import { TextBox } from '@/parts/form/text-box';
import { bureauTime } from '@/words/instants';
import { useNames } from '@/words/names';
import type { Recusal } from './recusals';
import { useRecusalWords } from './words';

type Props = Readonly<{ view: CaseView; recusal: Recusal; onClose: () => void }>;
type Decision = Schemas['RecusalDecision']['decision'];

const decisions: readonly Decision[] = ['recused', 'not-recused'];

/** Whether he keeps out, and which of his signatures so far are worth nothing. */
export function DecideDialog({ view, recusal, onClose }: Props) {
  const say = useRecusalWords();
  const name = useNames();
  const { officer } = useWho();
  const { data: definition } = useQuery(procedureQuery(view.procedure));
  const [decision, setDecision] = useState<Decision | ''>('');
  const [voided, setVoided] = useState<readonly string[]>([]);
  const [documents, setDocuments] = useState<readonly string[]>([]);
  const [reasons, setReasons] = useState('');
  const act = useCaseAct((body: Schemas['RecusalDecision'], key) => decideRecusal(recusal.id, body, key), {
    about: view.id,
    then: onClose,
  });
  const outside = recusal.decidedBy !== 'leader';
  const document = documents.at(-1);
  const submit = () => {
    if (decision === '') return;
    act.send({
      decision,
      voided: decision === 'recused' ? [...voided] : [],
      ...(document !== undefined && { document }),
      ...(reasons.trim() !== '' && { reasons: reasons.trim() }),
    });
  };
  const signed = view.requests.flatMap(({ name: link, rounds }) =>
    rounds
      .flatMap(({ signatures }) => signatures)
      .filter((signature) => signature.officer === recusal.officer)
      .map(({ id, at }) => ({ id, words: say('signedAt', { link: name(link), at: bureauTime(at) }) })),
  );
  const toggle = (id: string, on: boolean) =>
    setVoided((before) => (on ? [...before, id] : before.filter((each) => each !== id)));
  return (
    <ActDialog
      title={say('decideTitle', { who: officer(recusal.officer) })}
      word={say('decide')}
      act={act}
      ready={decision !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <div role="radiogroup" aria-label={say('decision')} className={page['acts']}>
        {decisions.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="decision"
              checked={decision === each}
              onChange={() => setDecision(each)}
            />{' '}
            {say(each)}
          </label>
        ))}
      </div>
      {decision === 'recused' && (
        <fieldset>
          <legend>{say('voided')}</legend>
          {signed.length === 0 && <p className={page['muted']}>{say('noSignatures')}</p>}
          <ul>
            {signed.map(({ id, words }) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={voided.includes(id)}
                    onChange={({ target }) => toggle(id, target.checked)}
                  />{' '}
                  {words}
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {outside && (
        <fieldset>
          <legend>{say('document')}</legend>
          <MaterialPicker
            view={view}
            documents={definition?.documents ?? []}
            chosen={documents}
            onChoose={setDocuments}
          />
        </fieldset>
      )}
      <TextBox label={say('reasons')} value={reasons} onChange={setReasons} />
    </ActDialog>
  );
}
