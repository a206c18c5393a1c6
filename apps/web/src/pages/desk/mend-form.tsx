import { useState, type FormEvent } from 'react';
import type { CaseView, Schemas } from '@/api/types';
import { submitRound } from '@/api/work';
import { Btn } from '@/design/button';
import page from '@/design/page.module.css';
import { useWho } from '@/parts/case/use-who';
import { FieldBox } from '@/parts/form/field-box';
import { MaterialPicker } from '@/parts/form/material-picker';
import { Refused } from '@/parts/form/refused';
import { useCaseAct } from '@/parts/form/use-case-act';
import { TextBox } from '@/parts/form/text-box';
import { TimeLeft } from '@/parts/task/time-left';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import type { Common } from './common';
import { useDeskWords } from './words';

type Request = CaseView['requests'][number];

/** Requests that have come back: every item of each is answered before it goes to review again. */
export function MendForm({ request: chosen, ...common }: Common & Readonly<{ request: string | undefined }>) {
  const say = useDeskWords();
  const returned = common.view.requests.filter(({ status }) => status === 'returned');
  const sorted = returned.toSorted((a, b) => Number(b.id === chosen) - Number(a.id === chosen));
  if (returned.length === 0) return <p className={page['muted']}>{say('nothingReturned')}</p>;
  return sorted.map((request) => <OneRequest key={request.id} {...common} request={request} />);
}

function OneRequest({ view, definition, onDone, request }: Common & Readonly<{ request: Request }>) {
  const say = useDeskWords();
  const shared = useSharedWords();
  const name = useNames();
  const { officer } = useWho();
  const last = request.rounds.at(-1);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [materials, setMaterials] = useState<readonly string[]>(last?.materials ?? []);
  const [grounds, setGrounds] = useState(last?.grounds ?? '');
  const round = useCaseAct((body: Schemas['NewRound'], key) => submitRound(request.id, body, key), {
    about: view.id,
    then: () => onDone(`${say('sent')} · ${name(request.name)}`),
  });
  const back = request.rectification;
  if (!back || !last) return null;
  const done = back.items.filter(({ id }) => (answers[id] ?? '').trim() !== '').length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    round.send({
      answers: back.items.map(({ id }) => ({ item: id, answer: (answers[id] ?? '').trim() })),
      materials: [...materials],
      ...(grounds.trim() !== '' && grounds !== last.grounds && { grounds }),
    });
  };
  return (
    <form className={page['form']} onSubmit={submit}>
      <p className={page['rowLine']}>
        <strong>{name(request.name)}</strong>
        <span className={`${page['chip']} ${page['chipWarn']}`}>
          {say('returnedBy', { who: officer(back.by) })}
        </span>
        {back.dueAt && <TimeLeft dueAt={back.dueAt} />}
        <span className={page['small']}>{say('answered', { done, all: back.items.length })}</span>
      </p>
      <p className={page['note']}>
        {say('reasons')} · {back.reasons ?? shared('hidden')}
      </p>
      <ol className={page['list']}>
        {back.items.map(({ id, requirement, page: at, material, rule }) => (
          <li key={id}>
            <FieldBox
              label={`${id} ${requirement ?? shared('hidden')}`}
              required
              help={[
                view.materials.find(({ digest }) => digest === material)?.title ?? '',
                at === null ? '' : say('page', { page: at }),
                rule ?? '',
              ]
                .filter(Boolean)
                .join(' ')}
            >
              <textarea
                className="field"
                rows={2}
                required
                aria-label={`${say('answer')} ${id}`}
                value={answers[id] ?? ''}
                onChange={({ target }) => setAnswers((before) => ({ ...before, [id]: target.value }))}
              />
            </FieldBox>
          </li>
        ))}
      </ol>
      <fieldset>
        <legend>{say('materials')}</legend>
        <MaterialPicker
          view={view}
          documents={definition.documents}
          chosen={materials}
          onChoose={setMaterials}
        />
      </fieldset>
      <TextBox label={say('grounds')} value={grounds} onChange={setGrounds} />
      <Refused error={round.error} />
      <p className={page['acts']}>
        <Btn type="submit" kind="primary" busy={round.isPending} disabled={done < back.items.length}>
          {say('resubmit')}
        </Btn>
        {done < back.items.length && <span className={page['muted']}>{say('answerEach')}</span>}
      </p>
    </form>
  );
}
