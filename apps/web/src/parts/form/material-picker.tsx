import { useId, useState } from 'react';
import { fileMaterial } from '@/api/work';
import type { CaseView } from '@/api/types';
import { Btn } from '@/design/button';
import { At } from '@/design/instant';
import page from '@/design/page.module.css';
import { materialTitle } from '@/parts/signing/materials/material-title';
import { useNames } from '@/words/names';
import { Refused } from './refused';
import { useCaseAct } from './use-case-act';
import { useFormWords } from './words';

type Names = Readonly<{ zh: string; en: string }>;
type Props = Readonly<{
  view: CaseView;
  /** Kinds of document, any of which will do. */
  documents: readonly Readonly<{ id: string; name: Names }>[];
  subject?: string | undefined;
  chosen: readonly string[];
  onChoose: (digests: readonly string[]) => void;
}>;

/** Chooses among what has been filed of these kinds, newest first, or files a new one. */
export function MaterialPicker({ view, documents, subject, chosen, onChoose }: Props) {
  const say = useFormWords();
  const name = useNames();
  const kinds = new Set(documents.map(({ id }) => id));
  const filed = view.materials.filter(({ document }) => kinds.has(document)).toReversed();
  const toggle = (digest: string) =>
    onChoose(chosen.includes(digest) ? chosen.filter((each) => each !== digest) : [...chosen, digest]);
  return (
    <div className={page['list']}>
      {filed.length > 0 && (
        <ul aria-label={say('filed')}>
          {filed.map(({ digest, title, number, filedAt }) => (
            <li key={digest}>
              <label className={page['rowLine']}>
                <input type="checkbox" checked={chosen.includes(digest)} onChange={() => toggle(digest)} />
                {name(materialTitle(title))} {number}
                <span className={page['small']}>
                  <At iso={filedAt} />
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <Upload
        caseId={view.id}
        documents={documents}
        subject={subject}
        onFiled={(digest) => onChoose([...chosen, digest])}
      />
    </div>
  );
}

type UploadProps = Pick<Props, 'documents' | 'subject'> &
  Readonly<{ caseId: string; onFiled: (digest: string) => void }>;

function Upload({ caseId, documents, subject, onFiled }: UploadProps) {
  const say = useFormWords();
  const name = useNames();
  const id = useId();
  const [kind, setKind] = useState('');
  const document = documents.find((each) => each.id === kind) ?? documents[0];
  const upload = useCaseAct(
    ({ file }: Readonly<{ file: File; stamp: string }>, key) =>
      fileMaterial(
        caseId,
        {
          document: document?.id ?? '',
          title: document ? `${document.name.zh} · ${document.name.en}` : file.name,
          file,
          ...(subject !== undefined && { subject }),
        },
        key,
      ),
    { about: caseId, then: ({ digest }) => onFiled(digest) },
  );
  if (!document) return null;
  return (
    <div className={page['rowLine']}>
      {documents.length > 1 && (
        <select
          className="field"
          aria-label={say('upload')}
          value={document.id}
          onChange={({ target }) => setKind(target.value)}
        >
          {documents.map((each) => (
            <option key={each.id} value={each.id}>
              {name(each.name)}
            </option>
          ))}
        </select>
      )}
      <label htmlFor={id}>{say('upload')}</label>
      <input
        id={id}
        type="file"
        aria-label={`${say('upload')} ${name(document.name)}`}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) upload.send({ file, stamp: `${file.name} ${file.size} ${file.lastModified}` });
          target.value = '';
        }}
      />
      {upload.isPending && (
        <Btn size="small" busy>
          {say('uploading')}
        </Btn>
      )}
      <Refused error={upload.error} />
    </div>
  );
}
