import { useMemo, useRef } from 'react';
import { Scroll } from '@/design/scroll';
import { useSigningWords } from '../words';
import { useObjectUrl } from './use-object-url';
import { useInView } from './use-in-view';
import { fileNameOf, quoteOf, type ViewProps } from './view-props';
import styles from './materials.module.css';

const linesMax = 20_000;

export function TextView({ bytes, title, onPoint, onDisplayed }: ViewProps) {
  const say = useSigningWords();
  const all = useMemo(() => new TextDecoder().decode(bytes).split(/\r?\n/), [bytes]);
  const url = useObjectUrl(bytes, 'application/octet-stream');
  const lines = all.slice(0, linesMax);
  const first = useRef<HTMLLIElement>(null);
  const last = useRef<HTMLLIElement>(null);
  useInView(first, true, () => onDisplayed(1));
  // Text has no pages of its own: who has come to its end has had them all before him.
  useInView(last, true, () => onDisplayed(1, Infinity));
  return (
    <>
      {all.length > linesMax && (
        <p className={styles['hint']} role="note">
          {say('onlyLines', { shown: linesMax, count: all.length })}{' '}
          {url && (
            <a href={url} download={fileNameOf(title)}>
              {say('download')}
            </a>
          )}
        </p>
      )}
      <Scroll label={title} className={styles['text']}>
        <ol>
          {lines.map((line, index) => (
            <li key={index} ref={index === lines.length - 1 ? last : index === 0 ? first : undefined}>
              {onPoint && line.trim() !== '' ? (
                <button
                  type="button"
                  className={styles['line']}
                  title={say('pointOut')}
                  onClick={() => onPoint({ line: index + 1, quote: quoteOf(line) })}
                >
                  {line}
                </button>
              ) : (
                line
              )}
            </li>
          ))}
        </ol>
      </Scroll>
    </>
  );
}
