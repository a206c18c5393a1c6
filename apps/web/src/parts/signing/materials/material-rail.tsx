import type { TaskView } from '@/api/types';
import { Btn } from '@/design/button';
import { useNames } from '@/words/names';
import { useAboutWords } from '../about-words';
import { useChangeWords } from '../change-words';
import { useSigningWords } from '../words';
import { materialTitle } from './material-title';
import { undisplayedOf } from './undisplayed';
import styles from './materials.module.css';

type Material = TaskView['dossier']['materials'][number];
type Props = Readonly<{
  materials: readonly Material[];
  /** What stands against some as evidence. */
  standings: TaskView['evidence']['standings'];
  /** Digests of those that the round before had not. */
  added: readonly string[];
  shown: string | null;
  onShow: (digest: string | null) => void;
  /** Whether a click points something out; null where nothing may be. */
  pointing: boolean | null;
  onPointing: (on: boolean) => void;
}>;

/** Everything there is to read, and what of it has not been opened. */
export function MaterialRail({ materials, standings, added, shown, onShow, pointing, onPointing }: Props) {
  const say = useSigningWords();
  const ofChange = useChangeWords();
  const name = useNames();
  const unopened = materials.filter(({ opened }) => !opened).length;
  return (
    <nav className={styles['rail']} aria-label={say('materials')}>
      <div className={styles['railHead']}>
        <p className={unopened > 0 ? styles['unread'] : styles['read']}>
          {unopened > 0 ? say('unopened', { count: unopened }) : say('allOpened')}
        </p>
        {pointing !== null && (
          <Btn size="small" kind="quiet" aria-pressed={pointing} onClick={() => onPointing(!pointing)}>
            {say('pointMode')}
          </Btn>
        )}
      </div>
      <ol className={styles['chips']}>
        <li>
          <button
            type="button"
            className={styles['chip']}
            aria-current={shown === null || undefined}
            onClick={() => onShow(null)}
          >
            {say('request')}
          </button>
        </li>
        {materials.map(({ digest, title, opened, pages, ...read }, index) => (
          <li key={digest}>
            <button
              type="button"
              className={styles['chip']}
              aria-current={shown === digest || undefined}
              onClick={() => onShow(digest)}
            >
              <span className={opened ? styles['dotRead'] : styles['dotUnread']} aria-hidden="true">
                {opened ? '✓' : '○'}
              </span>
              <span className={styles['chipTitle']}>
                {index + 1} {name(materialTitle(title))}
              </span>
              <Standing state={standings.find(({ material }) => material === digest)?.state} />
              {added.includes(digest) && <span className={styles['new']}>{ofChange('isNew')}</span>}
              {pages !== null && <small>{say('pages', { count: pages })}</small>}
              {undisplayedOf(read) > 0 && (
                <small className={styles['unread']}>
                  {say('undisplayed', { count: undisplayedOf(read) })}
                </small>
              )}
              <span className="visually-hidden">{say(opened ? 'opened' : 'notOpened')}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Evidence that is in question or excluded is marked before it is opened. */
function Standing({ state }: Readonly<{ state: 'questioned' | 'excluded' | 'admitted' | undefined }>) {
  const say = useAboutWords();
  if (state !== 'questioned' && state !== 'excluded') return null;
  return <span className={styles['against']}>{say(state)}</span>;
}
