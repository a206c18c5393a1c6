import { useState } from 'react';
import { useLogNow } from '@/api/log-clock';
import { discharge } from '@/api/time';
import type { CaseView, Schemas } from '@/api/types';
import { Btn } from '@/design/button';
import { Dialog } from '@/design/dialog';
import page from '@/design/page.module.css';
import { FieldBox } from '@/parts/form/field-box';
import { MaterialPicker } from '@/parts/form/material-picker';
import { Refused } from '@/parts/form/refused';
import { useCaseAct } from '@/parts/form/use-case-act';
import { TextBox } from '@/parts/form/text-box';
import { TimeLeft } from '@/parts/task/time-left';
import { instantOf, localOf } from '@/words/local-time';
import { useNames } from '@/words/names';
import { named, type Common } from './common';
import { useDeskWords } from './words';

type Props = Common & Readonly<{ duty: CaseView['duties'][number]; onClose: () => void }>;

/** A duty done: when, and the document that proves it. */
export function DischargeDialog({ view, definition, duty, onDone, onClose }: Props) {
  const say = useDeskWords();
  const name = useNames();
  const now = useLogNow();
  const [at, setAt] = useState(() => localOf(now));
  const [note, setNote] = useState('');
  const [documents, setDocuments] = useState<readonly string[]>([]);
  const document = definition.duties.find(({ id }) => id === duty.duty)?.document;
  const act = useCaseAct((body: Schemas['Discharge'], key) => discharge(duty.id, body, key), {
    about: view.id,
    then: () => {
      onDone(`${say('kept')} · ${name(duty.name)}`);
      onClose();
    },
  });
  const chosen = documents.at(-1);
  return (
    <Dialog
      title={say('dischargeTitle', { duty: name(duty.name) })}
      onClose={onClose}
      footer={
        <Btn
          kind="primary"
          busy={act.isPending}
          onClick={() =>
            act.send({
              at: instantOf(at, duty.from),
              ...(chosen !== undefined && { document: chosen }),
              ...(note.trim() !== '' && { note: note.trim() }),
            })
          }
        >
          {say('discharge')}
        </Btn>
      }
    >
      <div className={page['form']}>
        <p className={page['rowLine']}>
          <TimeLeft dueAt={duty.dueAt} custody />
          <span className={page['small']}>{say('source', { source: duty.source })}</span>
        </p>
        <FieldBox label={say('at')} required>
          <input
            type="datetime-local"
            className="field"
            value={at}
            onChange={({ target }) => setAt(target.value)}
          />
        </FieldBox>
        {document !== undefined && (
          <fieldset>
            <legend>{say('proof')}</legend>
            <MaterialPicker
              view={view}
              documents={named(definition.documents, [document])}
              subject={duty.subject ?? undefined}
              chosen={documents}
              onChoose={setDocuments}
            />
          </fieldset>
        )}
        <TextBox label={say('note')} rows={2} value={note} onChange={setNote} />
        <Refused error={act.error} />
      </div>
    </Dialog>
  );
}
