import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { closeInquiry, reopenInquiry } from '@/api/questions';
import type { Schemas } from '@/api/types';
import { useAct } from '@/api/use-act';
import { Btn } from '@/design/button';
import { At } from '@/design/instant';
import page from '@/design/page.module.css';
import { ReasonDialog } from '@/parts/form/reason-dialog';
import { useWho } from '@/parts/case/use-who';
import { useSharedWords } from '@/words/shared';
import { useInquiryWords } from './words';

type Props = Readonly<{ inquiry: Schemas['InquiryView'] }>;

/** Closes an inquiry, or opens it again: with a reason, which is recorded. */
export function TurnButton({ inquiry: { id, number, closedAt } }: Props) {
  const say = useInquiryWords();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const does = closedAt === null ? 'close' : 'reopen';
  const act = useAct(
    (reason: string, key) => (does === 'close' ? closeInquiry : reopenInquiry)(id, reason, key),
    async () => {
      setAsking(false);
      await client.invalidateQueries({ queryKey: ['inquiries'] });
    },
  );
  return (
    <>
      <Btn size="small" onClick={() => setAsking(true)}>
        {say(does)}
      </Btn>
      {asking && (
        <ReasonDialog
          title={say(`${does}One`, { number })}
          word={say(does)}
          act={act}
          onClose={() => setAsking(false)}
        >
          <p>{say(`${does}Help`)}</p>
        </ReasonDialog>
      )}
    </>
  );
}

/** How it was closed and opened again, in that order: none of it goes away. */
export function Turns({ inquiry: { turns } }: Props) {
  const say = useInquiryWords();
  const shared = useSharedWords();
  const { officer } = useWho();
  if (turns.length === 0) return null;
  return (
    <section className={page['card']}>
      <h2>{say('turns')}</h2>
      <ol className={page['list']}>
        {turns.map(({ act, by, at, reason }) => (
          <li key={at} className={page['rowLine']}>
            <strong>{say(act)}</strong>
            <span className={page['grow']}>{reason ?? shared('hidden')}</span>
            <span className={page['small']}>
              {officer(by)} <At iso={at} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
