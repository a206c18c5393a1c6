import { useOfficerNames } from '@/api/directory';
import type { KeyView } from '@/api/keys';
import { Btn } from '@/design/button';
import { bureauTime } from '@/words/instants';
import { useNames } from '@/words/names';
import { useProfileWords } from './words';
import styles from './profile.module.css';

type Props = Readonly<{
  keys: readonly KeyView[];
  /** Ids of the software keys that this browser has. */
  held: readonly string[];
  onEnd: (key: KeyView) => void;
}>;

/** Every key there ever was, in the order of proposal: what an ended one signed is still its officer's. */
export function KeyTable({ keys, held, onEnd }: Props) {
  const say = useProfileWords();
  return (
    <table className={styles['keys']}>
      <thead>
        <tr>
          <th scope="col">{say('kind')}</th>
          <th scope="col">{say('keyId')}</th>
          <th scope="col">{say('status')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key.keyId}>
            <td>
              {say(key.alg === 'WebAuthn' ? 'webauthn' : 'file')} {held.includes(key.keyId) && say('here')}
            </td>
            <td>
              <code>{key.keyId}</code>
            </td>
            <td>
              <Standing of={key} />{' '}
              {(key.status === 'active' || key.status === 'pending') && (
                <Btn size="small" onClick={() => onEnd(key)}>
                  {say('end')}
                </Btn>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Standing({ of: key }: Readonly<{ of: KeyView }>) {
  const say = useProfileWords();
  const name = useNames();
  const officer = useOfficerNames();
  const { status, confirmedBy, replaces, lostAt } = key;
  const endedAt = key.revokedAt ?? key.retiredAt;
  return (
    <>
      {say(status)} {endedAt && bureauTime(endedAt, 'second')}{' '}
      {lostAt && say('lostSince', { time: bureauTime(lostAt) })}{' '}
      {confirmedBy && say('confirmedBy', { name: name(officer(confirmedBy)) })}{' '}
      {status === 'pending' && replaces && say('replacing', { key: replaces.slice(0, 8) })}
    </>
  );
}
