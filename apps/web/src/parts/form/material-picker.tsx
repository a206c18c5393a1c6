import type { CaseView } from '@/api/types';
import { At } from '@/design/instant';
import page from '@/design/page.module.css';
import { materialTitle } from '@/parts/signing/materials/material-title';
import { useNames } from '@/words/names';
import { Upload } from './upload';
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
