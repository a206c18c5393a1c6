import { useState, type FormEvent } from 'react';
import type { LinkRule, Schemas } from '@/api/types';
import { requestLink } from '@/api/work';
import { Btn } from '@/design/button';
import page from '@/design/page.module.css';
import { useWho } from '@/parts/case/use-who';
import { FieldBox } from '@/parts/form/field-box';
import { MaterialPicker } from '@/parts/form/material-picker';
import { Refused } from '@/parts/form/refused';
import { SchemaFields } from '@/parts/form/schema-fields';
import { fieldsOf, valuesOf } from '@/parts/form/schema';
import { useCaseAct } from '@/parts/form/use-case-act';
import { useFormWords } from '@/parts/form/words';
import { TextBox } from '@/parts/form/text-box';
import { useNames } from '@/words/names';
import { linesOf, named, type Common } from './common';
import { ExtensionFields, type ExtensionDraft } from './extension-fields';
import { LinkGuide } from './link-guide';
import { SubjectField } from './subject-field';
import { useDeskWords } from './words';

type Props = Common & Readonly<{ link: string | undefined; onPick: (link: string) => void }>;

/** Requests a link: the definition says what it needs, and the form asks for that. */
export function RequestForm({ link: chosen, onPick, ...common }: Props) {
  const say = useDeskWords();
  const form = useFormWords();
  const name = useNames();
  const { definition, view } = common;
  const link = definition.links.find(({ id }) => id === chosen);
  const stages = definition.stages.map((stage) => ({
    ...stage,
    links: definition.links.filter((each) => each.stage === stage.id),
  }));
  // What belongs to the stage in which the case is comes first.
  const sorted = stages.toSorted((a, b) => Number(b.id === view.stage) - Number(a.id === view.stage));
  return (
    <>
      <FieldBox label={say('link')} required>
        <select className="field" value={chosen ?? ''} onChange={({ target }) => onPick(target.value)}>
          <option value="">{form('choose')}</option>
          {sorted.map((stage) => (
            <optgroup key={stage.id} label={name(stage.name)}>
              {stage.links.map((each) => (
                <option key={each.id} value={each.id}>
                  {name(each.name)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </FieldBox>
      {link ? <Guided {...common} link={link} /> : <p className={page['muted']}>{say('pickLink')}</p>}
    </>
  );
}

function Guided({ view, definition, onDone, link }: Common & Readonly<{ link: LinkRule }>) {
  const say = useDeskWords();
  const name = useNames();
  const { unit } = useWho();
  const only = view.subjects.length === 1 ? view.subjects[0]?.id : undefined;
  const [subject, setSubject] = useState(only ?? '');
  const [grounds, setGrounds] = useState('');
  const [basis, setBasis] = useState('');
  const [proposal, setProposal] = useState(name(link.name));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const [extension, setExtension] = useState<ExtensionDraft>({ to: '', grounds: [] });
  const fields = fieldsOf(link.particulars);
  const request = useCaseAct((body: Schemas['NewRequest'], key) => requestLink(view.id, body, key), {
    about: view.id,
    then: () => onDone(`${say('sent')} · ${name(link.name)} · ${unit(view.unit)}`),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const particulars = valuesOf(fields, written);
    request.send({
      link: link.id,
      ...(link.per === 'subject' && subject !== '' && { subject }),
      grounds,
      legalBasis: linesOf(basis),
      materials: [...chosen],
      proposal: {
        text: proposal,
        ...(extension.to !== '' && { extendTo: extension.to }),
        ...(extension.grounds.length > 0 && { grounds: [...extension.grounds] }),
        ...(Object.keys(particulars).length > 0 && { particulars }),
      },
    });
  };
  const others = definition.documents.filter(
    ({ id, onlyIn }) => !link.documents.includes(id) && (onlyIn?.includes(link.id) ?? true),
  );
  return (
    <form className={page['form']} onSubmit={submit}>
      <LinkGuide link={link} view={view} />
      {link.per === 'subject' && <SubjectField view={view} value={subject} onChange={setSubject} />}
      {fields.length > 0 && (
        <fieldset>
          <legend>{say('particulars')}</legend>
          <SchemaFields
            fields={fields}
            written={written}
            onWrite={(id, value) => setWritten((before) => ({ ...before, [id]: value }))}
          />
        </fieldset>
      )}
      {link.extends !== undefined && (
        <ExtensionFields
          definition={definition}
          clock={link.extends}
          value={extension}
          onChange={setExtension}
        />
      )}
      {named(definition.documents, link.documents).map((document) => (
        <fieldset key={document.id}>
          <legend>
            {name(document.name)} <b aria-hidden="true">*</b>
          </legend>
          <MaterialPicker
            view={view}
            documents={[document]}
            subject={subject === '' || link.per !== 'subject' ? undefined : subject}
            chosen={chosen}
            onChoose={setChosen}
          />
        </fieldset>
      ))}
      <details>
        <summary>{say('more')}</summary>
        <MaterialPicker view={view} documents={others} chosen={chosen} onChoose={setChosen} />
      </details>
      <TextBox label={say('grounds')} required rows={4} value={grounds} onChange={setGrounds} />
      <TextBox label={say('legalBasis')} help={say('perLine')} rows={2} value={basis} onChange={setBasis} />
      <TextBox label={say('proposal')} required rows={2} value={proposal} onChange={setProposal} />
      <Refused error={request.error} />
      <p>
        <Btn type="submit" kind="primary" busy={request.isPending}>
          {say('send')} · {name(link.name)}
        </Btn>
      </p>
    </form>
  );
}
