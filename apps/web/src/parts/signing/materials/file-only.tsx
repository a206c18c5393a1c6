import { Empty } from '@/design/page-state';
import { useSigningWords } from '../words';
import { useObjectUrl } from './use-object-url';
import { fileNameOf, type ViewProps } from './view-props';

/** What cannot be shown: said why, and handed over as bytes that no browser runs. */
export function FileOnly({ bytes, title, why }: ViewProps & Readonly<{ why: string }>) {
  const say = useSigningWords();
  const url = useObjectUrl(bytes, 'application/octet-stream');
  return (
    <Empty title={why}>
      <p>{say('cannotShowHelp')}</p>
      {url && bytes.length > 0 && (
        <a href={url} download={fileNameOf(title)}>
          {say('download')}
        </a>
      )}
    </Empty>
  );
}
