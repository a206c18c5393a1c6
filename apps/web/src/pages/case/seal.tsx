import { useState } from 'react';
import { useMe } from '@/api/session';
import type { CaseView } from '@/api/types';
import { Btn } from '@/design/button';
import { At } from '@/design/instant';
import page from '@/design/page.module.css';
import { useWho } from '@/parts/case/use-who';
import { useSealWords } from '@/parts/seal/words';
import { useSharedWords } from '@/words/shared';
import { SealDialog, type SealAct } from './seal-dialog';
import { useCasePageWords } from './words';

/** Posts whose holders say for whom a case exists. */
const keepers = (unit: string) => [`${unit}/unit-leader`, 'legal/legal-leader', 'bureau/bureau-leader'];

/** For whom alone the case exists, why each of them, and what whoever keeps the seal can do about it. */
export function Seal({ view }: Readonly<{ view: CaseView }>) {
  const say = useCasePageWords();
  const me = useMe();
  const [act, setAct] = useState<SealAct | null>(null);
  const keeps = me.posts.some(({ post }) => keepers(view.unit).includes(post));
  const { seal } = view;
  if (!seal && !keeps) return null;
  return (
    <section className={page['card']} aria-label={say('sealOf')}>
      <div className={page['cardHead']}>
        <h2>{say('sealOf')}</h2>
        {keeps && (
          <div className={page['acts']}>
            {seal ? (
              <>
                <Btn size="small" onClick={() => setAct({ kind: 'add' })}>
                  {say('addName')}
                </Btn>
                <Btn size="small" kind="quiet" onClick={() => setAct({ kind: 'lift' })}>
                  {say('liftSeal')}
                </Btn>
              </>
            ) : (
              <Btn size="small" onClick={() => setAct({ kind: 'seal' })}>
                {say('sealCase')}
              </Btn>
            )}
          </div>
        )}
      </div>
      {seal ? (
        <Sealed seal={seal} onStrike={keeps ? (officer) => setAct({ kind: 'remove', officer }) : null} />
      ) : (
        <p className={page['muted']}>{say('notSealed')}</p>
      )}
      {act && <SealDialog view={view} act={act} onClose={() => setAct(null)} />}
    </section>
  );
}

type SealedProps = Readonly<{
  seal: NonNullable<CaseView['seal']>;
  onStrike: ((officer: string) => void) | null;
}>;

function Sealed({ seal, onStrike }: SealedProps) {
  const say = useCasePageWords();
  const shared = useSharedWords();
  const ground = useSealWords();
  const { officer } = useWho();
  return (
    <>
      <p>
        {seal.by === null
          ? say('sealedFromStart', { ground: ground(seal.ground) })
          : say('sealedBy', { who: officer(seal.by), ground: ground(seal.ground) })}{' '}
        ·{' '}
        <span className={page['small']}>
          <At iso={seal.at} />
        </span>
      </p>
      <p>{seal.reason ?? shared('hidden')}</p>
      <h3>{say('sealNames')}</h3>
      <ul>
        {seal.named.map((id) => (
          <li key={id} className={page['rowLine']}>
            <span className={page['grow']}>{officer(id)}</span>
            {onStrike && (
              <Btn
                size="small"
                kind="quiet"
                aria-label={say('removeNameOf', { who: officer(id) })}
                onClick={() => onStrike(id)}
              >
                {say('removeName')}
              </Btn>
            )}
          </li>
        ))}
      </ul>
      {seal.changes.length > 0 && (
        <ul className={page['list']}>
          {seal.changes.map(({ at, by, officer: who, change, reason }) => (
            <li key={`${at} ${who} ${change}`} className={page['small']}>
              {say(change === 'added' ? 'sealAdded' : 'sealRemoved', { by: officer(by), who: officer(who) })}{' '}
              · <At iso={at} /> · {reason ?? shared('hidden')}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
