import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { unitsQuery } from '@/api/directory';
import { procedureQuery, proceduresQuery } from '@/api/procedures';
import { useMe } from '@/api/session';
import type { Schemas } from '@/api/types';
import { startCase } from '@/api/work';
import { Btn } from '@/design/button';
import { Choice } from '@/design/choice';
import page from '@/design/page.module.css';
import { FieldBox } from '@/parts/form/field-box';
import { OfficerPicker } from '@/parts/form/officer-picker';
import { Refused } from '@/parts/form/refused';
import { SchemaFields } from '@/parts/form/schema-fields';
import { fieldsOf, valuesOf } from '@/parts/form/schema';
import { useCaseAct } from '@/parts/form/use-case-act';
import { useNames } from '@/words/names';
import { PartyFields, type PartyDraft } from './party-fields';
import { SealFields, type SealDraft } from './seal-fields';
import { startable } from './common';
import { useDeskWords } from './words';

/** Starts a case by a form: what the procedure asks of a case is asked here, and nothing else. */
export function NewCasePage() {
  const say = useDeskWords();
  const name = useNames();
  const me = useMe();
  const navigate = useNavigate();
  const { data: procedures } = useQuery(proceduresQuery);
  const { data: units } = useQuery(unitsQuery);
  const [procedure, setProcedure] = useState('criminal');
  const [caseNumber, setCaseNumber] = useState('');
  const [title, setTitle] = useState('');
  const [unit, setUnit] = useState(me.unit);
  const [second, setSecond] = useState('');
  const [parties, setParties] = useState<readonly PartyDraft[]>([
    { role: 'suspect', name: '', idNumber: '', minor: false, deputy: false },
  ]);
  const [facts, setFacts] = useState<Readonly<Record<string, string>>>({});
  const [seal, setSeal] = useState<SealDraft | null>(null);
  const { data: definition } = useQuery(procedureQuery(procedure));
  const fields = fieldsOf(definition?.facts);
  const start = useCaseAct(startCase, {
    then: ({ id }) =>
      void navigate({ to: '/desk/$caseId', params: { caseId: id }, search: { work: 'record' } }),
  });
  const handlers = [me.id, ...(second === '' ? [] : [second])];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body: Schemas['StartCase'] = {
      procedure,
      title: title.trim(),
      unit,
      handlers,
      parties: parties
        .filter((party) => party.name.trim() !== '')
        .map(({ role, name: its, idNumber, minor, deputy }) => ({
          role,
          name: its.trim(),
          ...(minor && { minor }),
          ...(deputy && { deputy }),
          ...(idNumber.trim() !== '' && { idNumber: idNumber.trim() }),
        })),
      facts: valuesOf(fields, facts),
      ...(seal && { seal: { ...seal, reason: seal.reason.trim() } }),
      ...(caseNumber.trim() !== '' && { caseNumber: caseNumber.trim() }),
    };
    start.send(body);
  };
  return (
    <div className={page['page']}>
      <h1>{say('newCase')}</h1>
      <form className={page['form']} onSubmit={submit}>
        <section className={page['card']}>
          <div className={page['fieldRow']}>
            <FieldBox label={say('procedure')} required>
              <Choice
                value={procedure}
                options={startable(procedures).map((each) => [each.id, name(each.name)])}
                onChange={setProcedure}
              />
            </FieldBox>
            <FieldBox label={say('caseNumber')}>
              <input
                className="field"
                value={caseNumber}
                onChange={({ target }) => setCaseNumber(target.value)}
              />
            </FieldBox>
            <FieldBox label={say('caseTitle')} required help={say('minorHelp')}>
              <input
                className="field"
                required
                value={title}
                onChange={({ target }) => setTitle(target.value)}
              />
            </FieldBox>
            <FieldBox label={say('unit')} required>
              <Choice
                value={unit}
                options={units?.map((each) => [each.id, name(each.name)]) ?? []}
                onChange={setUnit}
              />
            </FieldBox>
            <FieldBox label={say('handlers')} help={name(me.name)}>
              <OfficerPicker
                label={say('handlers')}
                unit={unit}
                except={[me.id]}
                value={second}
                onChange={setSecond}
              />
            </FieldBox>
          </div>
        </section>
        <section className={page['card']}>
          <h2>{say('parties')}</h2>
          <PartyFields parties={parties} onChange={setParties} />
        </section>
        <section className={page['card']}>
          <h2>{say('facts')}</h2>
          <SchemaFields
            fields={fields}
            written={facts}
            onWrite={(id, value) => setFacts((before) => ({ ...before, [id]: value }))}
          />
        </section>
        <section className={page['card']} aria-label={say('sealing')}>
          <h2>{say('sealing')}</h2>
          <SealFields seal={seal} onChange={setSeal} always={handlers} />
        </section>
        <Refused error={start.error} />
        <p className={page['acts']}>
          <Btn type="submit" kind="primary" busy={start.isPending}>
            {say('start')}
          </Btn>
        </p>
      </form>
    </div>
  );
}
