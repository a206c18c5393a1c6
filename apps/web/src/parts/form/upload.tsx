import { useRef, useState } from 'react';
import { useSession } from '@/api/session';
import { fileMaterial } from '@/api/work';
import { Btn } from '@/design/button';
import { Choice } from '@/design/choice';
import { FilePick } from '@/design/file-pick';
import page from '@/design/page.module.css';
import { useNames } from '@/words/names';
import { Refused } from './refused';
import { useCaseAct } from './use-case-act';
import { useFormWords } from './words';

type Names = Readonly<{ zh: string; en: string }>;
type Props = Readonly<{
  caseId: string;
  /** Kinds of document, of which it is one. */
  documents: readonly Readonly<{ id: string; name: Names }>[];
  subject?: string | undefined;
  onFiled: (digest: string) => void;
}>;

type Sent = Readonly<{ file: File; stamp: string }>;

/** Files a new material: how much of it has gone, and a way to stop. What cannot be taken is said before it is sent. */
export function Upload({ caseId, documents, subject, onFiled }: Props) {
  const say = useFormWords();
  const name = useNames();
  const { materialBytesMax } = useSession();
  const [kind, setKind] = useState('');
  const [share, setShare] = useState(0);
  const [unfit, setUnfit] = useState('');
  const stop = useRef<AbortController>(undefined);
  const document = documents.find((each) => each.id === kind) ?? documents[0];
  const sending = useCaseAct(
    ({ file }: Sent, idempotencyKey) => {
      stop.current = new AbortController();
      setShare(0);
      const title = document ? `${document.name.zh} · ${document.name.en}` : file.name;
      const about = subject === undefined ? {} : { subject };
      return fileMaterial(
        caseId,
        { document: document?.id ?? '', title, file, ...about },
        { idempotencyKey, signal: stop.current.signal, onSent: setShare },
      );
    },
    { about: caseId, then: ({ digest }) => onFiled(digest) },
  );
  if (!document) return null;
  const take = (file: File) => {
    const fault = unfitness(file);
    setUnfit(fault);
    sending.reset();
    if (fault === '') sending.send({ file, stamp: `${file.name} ${file.size} ${file.lastModified}` });
  };
  const unfitness = ({ size }: File): string => {
    if (size === 0) return say('emptyFile');
    if (size <= materialBytesMax) return '';
    return say('tooLarge', { size: megabytes(size), limit: megabytes(materialBytesMax) });
  };
  return (
    <div className={page['rowLine']}>
      {documents.length > 1 && (
        <Choice
          aria-label={say('upload')}
          value={document.id}
          options={documents.map((each) => [each.id, name(each.name)])}
          onChange={setKind}
        />
      )}
      <FilePick
        word={say('upload')}
        label={`${say('upload')} ${name(document.name)}`}
        disabled={sending.isPending}
        onPick={take}
      />
      {sending.isPending && <Going share={share} onStop={() => stop.current?.abort()} />}
      {unfit && (
        <p role="alert" className={page['fault']}>
          {unfit}
        </p>
      )}
      {!isStopped(sending.error) && <Refused error={sending.error} />}
    </div>
  );
}

function Going({ share, onStop }: Readonly<{ share: number; onStop: () => void }>) {
  const say = useFormWords();
  const told = share < 1 ? say('uploadingShare', { share: Math.floor(share * 100) }) : say('storing');
  return (
    <span className={page['acts']}>
      <progress max={1} value={share} aria-label={say('uploading')} />
      <span role="status">{told}</span>
      {share < 1 && (
        <Btn size="small" onClick={onStop}>
          {say('stopUpload')}
        </Btn>
      )}
    </span>
  );
}

/** Rounded up: a file of one byte too many is not called as large as the limit. */
const megabytes = (bytes: number): string => (Math.ceil(bytes / 104_857.6) / 10).toFixed(1);
const isStopped = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';
