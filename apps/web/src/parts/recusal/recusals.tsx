import { useState } from 'react';
import type { CaseView } from '@/api/types';
import { Btn } from '@/design/button';
import { At } from '@/design/instant';
import page from '@/design/page.module.css';
import { useParty, useWho } from '@/parts/case/use-who';
import { TimeLeft } from '@/parts/task/time-left';
import { useSharedWords } from '@/words/shared';
import { DecideDialog } from './decide-dialog';
import { RaiseDialog } from './raise-dialog';
import { useRecusalWords } from './words';

export type Recusal = CaseView['recusals'][number];

const looks = { undecided: 'chipWarn', recused: 'chipBad', 'not-recused': 'chip' } as const;

/** Who is to keep out of a case, why, until when that is decided, and what became of his earlier acts. */
export function Recusals({ view }: Readonly<{ view: CaseView }>) {
  const say = useRecusalWords();
  const [raising, setRaising] = useState(false);
  const [deciding, setDeciding] = useState<Recusal | null>(null);
  return (
    <section className={page['card']}>
      <div className={page['cardHead']}>
        <p className={page['small']}>{say('until')}</p>
        <Btn onClick={() => setRaising(true)}>{say('raise')}</Btn>
      </div>
      {view.recusals.length === 0 && <p className={page['muted']}>{say('none')}</p>}
      <ul className={page['list']}>
        {view.recusals.map((recusal) => (
          <li key={recusal.id}>
            <One view={view} recusal={recusal} onDecide={() => setDeciding(recusal)} />
          </li>
        ))}
      </ul>
      {raising && <RaiseDialog view={view} onClose={() => setRaising(false)} />}
      {deciding && <DecideDialog view={view} recusal={deciding} onClose={() => setDeciding(null)} />}
    </section>
  );
}

type OneProps = Readonly<{ view: CaseView; recusal: Recusal; onDecide: () => void }>;

function One({ view, recusal, onDecide }: OneProps) {
  const say = useRecusalWords();
  const shared = useSharedWords();
  const { officer } = useWho();
  const party = useParty(view.parties);
  const { status, raisedBy, dueAt, overdue, decidedAt, held } = recusal;
  const open = status === 'undecided';
  const by = raisedBy === 'party' && recusal.party !== null ? party(recusal.party) : say(raisedBy);
  const voided = held.filter(({ as }) => as === 'void').length;
  return (
    <article>
      <p className={page['rowLine']}>
        <strong>{officer(recusal.officer)}</strong>
        <span className={`${page['chip']} ${page[looks[status]]}`}>{say(status)}</span>
        {overdue && <span className={`${page['chip']} ${page['chipBad']}`}>{say('overdue')}</span>}
        <span className={`${page['small']} ${page['grow']}`}>
          {say('raisedAt', { who: by })} <At iso={recusal.raisedAt} /> · {say(recusal.decidedBy)}
          {decidedAt !== null && (
            <>
              {' · '}
              {say('decision')} <At iso={decidedAt} />
            </>
          )}
        </span>
        {open && dueAt !== null && <TimeLeft dueAt={dueAt} inWords />}
        {open && (
          <Btn size="small" onClick={onDecide}>
            {say('decide')}
          </Btn>
        )}
      </p>
      <p>{recusal.grounds ?? shared('hidden')}</p>
      {held.length > 0 && (
        <p className={page['small']}>
          {say('heldValid', { count: held.length - voided })} · {say('heldVoid', { count: voided })}
        </p>
      )}
    </article>
  );
}
