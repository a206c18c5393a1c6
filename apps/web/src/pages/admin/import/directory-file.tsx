import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { importDirectory, type DirectoryFile as Given } from '@/api/directory-import';
import { useSession } from '@/api/session';
import type { Schemas } from '@/api/types';
import { useAct } from '@/api/use-act';
import { Btn } from '@/design/button';
import { FilePick } from '@/design/file-pick';
import page from '@/design/page.module.css';
import { Refused } from '@/parts/form/refused';
import { ImportTold } from './import-told';
import { useImportWords } from './words';

type Told = Schemas['DirectoryImport'];

/** The directory from a file: tried first, carried out when somebody has seen what it would do. */
export function DirectoryFile() {
  const say = useImportWords();
  const { rights } = useSession();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const act = useAct(
    ({ file: from, dryRun }: Given & Readonly<{ stamp: string }>, key) =>
      importDirectory({ file: from, dryRun }, key),
    async (answer) => {
      setTold(answer);
      if (!answer.dryRun) await client.invalidateQueries();
    },
  );
  const send = (from: File, dryRun: boolean) =>
    act.send({ file: from, dryRun, stamp: `${from.name} ${from.size} ${from.lastModified}` });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setTold(null);
    act.reset();
    if (chosen) send(chosen, true);
  };
  if (!rights.administers) return <p className={page['note']}>{say('notYours')}</p>;
  const changes = told ? told.adds.length + told.changes.length + told.leavers.length : 0;
  return (
    <section className={page['card']}>
      <p>{say('help')}</p>
      <p>
        <FilePick word={say('file')} accept=".csv,.json,text/csv,application/json" onPick={choose} />
      </p>
      {act.isPending && <p role="status">{say('trying')}</p>}
      <Refused error={act.error} />
      {told && file && <ImportTold told={told} name={file.name} />}
      {told?.dryRun && file && changes > 0 && (
        <p className={page['acts']}>
          <Btn kind="primary" busy={act.isPending} onClick={() => send(file, false)}>
            {say('carryOut')}
          </Btn>
          <Btn onClick={() => choose(null)}>{say('other')}</Btn>
        </p>
      )}
    </section>
  );
}
