import { useEffect, useRef, useState } from 'react';
import { getFile, type Coming, type Query } from '@/api/http';
import { Btn } from '@/design/button';
import { handOver } from '@/design/hand-over';
import { useProblemTitle } from '@/design/page-state';
import { asProblem } from '@/api/problem';
import { currentLanguage } from '@/words/language';
import { useExportWords } from './words';
import styles from './export.module.css';

type Props = Readonly<{ what: 'csv' | 'pdf'; path: string; query?: Query }>;
type State = Readonly<{ coming: Coming | null; error: unknown }>;

const idle: State = { coming: null, error: null };

/** Fetches a file and hands it to the browser, telling how much has come. Pressed again while it comes, nothing happens. */
export function ExportButton({ what, path, query = {} }: Props) {
  const say = useExportWords();
  const title = useProblemTitle();
  const [{ coming, error }, setState] = useState(idle);
  const leaving = useRef<AbortController | null>(null);
  useEffect(() => () => leaving.current?.abort(), []);
  const run = () => {
    const { signal } = (leaving.current = new AbortController());
    setState({ coming: { bytes: 0, lines: 0, total: null }, error: null });
    const asked = { ...query, language: currentLanguage(), ...(what === 'csv' && { bom: true }) };
    getFile(path, asked, (now) => setState({ coming: now, error: null }), signal).then(
      ({ blob, name }) => {
        handOver(name, blob);
        setState(idle);
      },
      (failure: unknown) => setState({ coming: null, error: signal.aborted ? null : failure }),
    );
  };
  return (
    <span className={styles['export']}>
      <Btn size="small" kind="quiet" busy={coming !== null} title={say('recorded')} onClick={run}>
        {say(what)}
      </Btn>
      {coming && (
        <>
          <span role="status" className={styles['coming']}>
            {coming.total === null
              ? say('bytes', { kilobytes: Math.round(coming.bytes / 1_000) })
              : say('rows', { lines: Math.max(0, coming.lines - 1), total: coming.total })}
          </span>
          {coming.total !== null && (
            <progress max={coming.total + 1} value={coming.lines} aria-label={say(what)} />
          )}
          <Btn size="small" kind="quiet" onClick={() => leaving.current?.abort()}>
            {say('stop')}
          </Btn>
        </>
      )}
      {error !== null && (
        <span role="alert" className={styles['fault']}>
          {title(asProblem(error))}
        </span>
      )}
    </span>
  );
}
