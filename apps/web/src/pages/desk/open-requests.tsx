import { useState } from 'react';
import type { CaseView, LinkRequest } from '@/api/types';
import { withdrawRequest } from '@/api/work';
import { Btn } from '@/design/button';
import page from '@/design/page.module.css';
import { useParty, useWho } from '@/parts/case/use-who';
import { useCaseWords } from '@/parts/case/words';
import { ReasonDialog } from '@/parts/form/reason-dialog';
import { useCaseAct } from '@/parts/form/use-case-act';
import { TimeLeft } from '@/parts/task/time-left';
import { useNames } from '@/words/names';
import { useDeskWords } from './words';

/** What has been requested and is not decided: with whom it lies, until when, and a way to give it up. */
export function OpenRequests({ view }: Readonly<{ view: CaseView }>) {
  const say = useDeskWords();
  const [asked, setAsked] = useState<LinkRequest | null>(null);
  const open = view.requests.filter(({ status }) => status === 'in-review' || status === 'returned');
  return (
    <>
      {open.length === 0 && <p className={page['muted']}>{say('nothingRequested')}</p>}
      <ul className={page['list']}>
        {open.map((request) => (
          <li key={request.id}>
            <One view={view} request={request} onWithdraw={() => setAsked(request)} />
          </li>
        ))}
      </ul>
      {asked && <Withdrawing view={view} request={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

type OneProps = Readonly<{ view: CaseView; request: LinkRequest; onWithdraw: () => void }>;

function One({ view, request, onWithdraw }: OneProps) {
  const say = useDeskWords();
  const part = useCaseWords();
  const name = useNames();
  const { post } = useWho();
  const party = useParty(view.parties);
  const waiting = view.tasks.find((task) => task.request === request.id && task.status === 'open');
  return (
    <p className={page['rowLine']}>
      <span className={page['grow']}>
        <strong>{name(request.name)}</strong>{' '}
        <span className={page['small']}>
          {request.subject !== null && `${party(request.subject)} · `}
          {waiting ? part('awaits', { who: post(waiting.post) }) : part(request.status)}
        </span>
      </span>
      {waiting && <TimeLeft dueAt={waiting.dueAt} />}
      <Btn size="small" kind="quiet" onClick={onWithdraw}>
        {say('withdraw')}
      </Btn>
    </p>
  );
}

type WithdrawingProps = Readonly<{ view: CaseView; request: LinkRequest; onClose: () => void }>;

function Withdrawing({ view, request, onClose }: WithdrawingProps) {
  const say = useDeskWords();
  const name = useNames();
  const act = useCaseAct((reason: string, key) => withdrawRequest(request.id, reason, key), {
    about: view.id,
    then: onClose,
  });
  return (
    <ReasonDialog
      title={say('withdrawTitle', { link: name(request.name) })}
      word={say('withdraw')}
      why={say('withdrawWhy')}
      act={act}
      onClose={onClose}
    >
      <p className={page['small']}>{say('withdrawHelp')}</p>
    </ReasonDialog>
  );
}
