import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Definition } from '@/api/procedures';
import { checkDefinition, publishDefinition, type Checked } from '@/api/procedures-publishing';
import { useSession } from '@/api/session';
import { useAct } from '@/api/use-act';
import { Btn } from '@/design/button';
import { FilePick } from '@/design/file-pick';
import page from '@/design/page.module.css';
import { Refused } from '@/parts/form/refused';
import { useSharedWords } from '@/words/shared';
import { Comparison } from './comparison';
import { useProcedureWords } from './words';

type Props = Readonly<{ procedure: string; inForce: Definition }>;
type Tried = Readonly<{ name: string; text: string; checked: Checked }>;

/** A definition file before it is published: its faults by line, or what it would change. */
export function TryFile({ procedure, inForce }: Props) {
  const say = useProcedureWords();
  const { rights } = useSession();
  const client = useQueryClient();
  const [tried, setTried] = useState<Tried | null>(null);
  const [published, setPublished] = useState<number | null>(null);
  const check = useAct(
    async ({ name, text }: Readonly<{ name: string; text: string }>) => ({
      name,
      text,
      checked: await checkDefinition(text),
    }),
    setTried,
  );
  const publish = useAct(publishDefinition, async ({ definition }) => {
    setPublished(definition.version);
    setTried(null);
    await client.invalidateQueries({ queryKey: ['procedures'] });
  });
  const take = async (file: File) => {
    setTried(null);
    setPublished(null);
    check.send({ name: file.name, text: await file.text() });
  };
  return (
    <div className={page['list']}>
      <p>
        <FilePick word={say('tryFile')} accept=".yaml,.yml,.json" onPick={(file) => void take(file)} />
      </p>
      <p className={page['small']}>{say('tryHelp')}</p>
      <Refused error={check.error ?? publish.error} />
      {published !== null && (
        <p role="status" className={page['done']}>
          {say('published', { version: published })}
        </p>
      )}
      {tried && (
        <Outcome tried={tried} procedure={procedure} inForce={inForce}>
          {rights.administers && tried.checked.next && (
            <Btn kind="primary" busy={publish.isPending} onClick={() => publish.send(tried.text)}>
              {say('publish', { version: versionOf(tried) })}
            </Btn>
          )}
        </Outcome>
      )}
    </div>
  );
}

const definitionOf = ({ checked }: Tried) => checked.definition as Definition | null;
const versionOf = (tried: Tried): number => definitionOf(tried)?.version ?? 0;

type OutcomeProps = Props & Readonly<{ tried: Tried; children: ReactNode }>;

function Outcome({ tried, procedure, inForce, children }: OutcomeProps) {
  const say = useProcedureWords();
  const shared = useSharedWords();
  const { faults, next } = tried.checked;
  const definition = definitionOf(tried);
  if (!definition)
    return (
      <div role="alert" className={page['fault']}>
        <strong>{say('fileFaults', { count: faults.length })}</strong>
        <ul>
          {faults.map(({ line, pointer, message }) => (
            <li key={`${line}${pointer}${message}`}>
              {shared('atLine', { line })} <code>{pointer}</code> {message}
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <>
      <h3>{say('comparingFile', { from: inForce.version, file: tried.name })}</h3>
      <p className={page['small']}>
        {say('digestHelp')} <code>{tried.checked.digest}</code>
      </p>
      {!next && <p className={page['note']}>{say('notNext')}</p>}
      {definition.procedure === procedure && <Comparison before={inForce} after={definition} />}
      <p className={page['acts']}>{children}</p>
    </>
  );
}
