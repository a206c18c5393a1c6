import { useMemo } from 'react';
import { useSigningWords } from '../words';
import { quoteOf, type ViewProps } from './view-props';
import styles from './materials.module.css';

const linesMax = 20_000;

export function TextView({ bytes, onPoint }: ViewProps) {
  const say = useSigningWords();
  const lines = useMemo(() => new TextDecoder().decode(bytes).split(/\r?\n/).slice(0, linesMax), [bytes]);
  return (
    <ol className={styles['text']}>
      {lines.map((line, index) => (
        <li key={index}>
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
  );
}
