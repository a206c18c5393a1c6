import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { procedureQuery } from '@/api/procedures';
import type { CaseView, ProcedureDefinition } from '@/api/types';
import { Btn } from '@/design/button';
import { At } from '@/design/instant';
import page from '@/design/page.module.css';
import { useWho } from '@/parts/case/use-who';
import { bureauTime } from '@/words/instants';
import { useNames } from '@/words/names';
import { useValues } from '@/parts/form/value-words';
import { ProposeDialog } from './propose-dialog';
import { repairActs, targetsOf } from './targets';
import { useRepairWords } from './words';

type Repair = CaseView['repairs'][number];

/** What has been put right in a case, by whom, and a way to propose what should be. */
export function Repairs({ view }: Readonly<{ view: CaseView }>) {
  const say = useRepairWords();
  const { data: definition } = useQuery(procedureQuery(view.procedure));
  const [proposing, setProposing] = useState(false);
  const [proposed, setProposed] = useState<string | null>(null);
  return (
    <section className={page['card']}>
      <div className={page['cardHead']}>
        <p className={page['small']}>{say('help')}</p>
        <Btn onClick={() => setProposing(true)}>{say('propose')}</Btn>
      </div>
      {proposed !== null && (
        <p role="status" className={page['done']}>
          {say('proposed')} ·{' '}
          <Link to="/cases/$caseId" params={{ caseId: proposed }} search={{ tab: 'links' }}>
            {say('see')}
          </Link>
        </p>
      )}
      {view.repairs.length === 0 && <p className={page['muted']}>{say('none')}</p>}
      <ul className={page['list']}>
        {view.repairs.map((repair) => (
          <li key={repair.id}>
            <One view={view} repair={repair} definition={definition} />
          </li>
        ))}
      </ul>
      {proposing && (
        <ProposeDialog
          view={view}
          definition={definition}
          onClose={() => setProposing(false)}
          onProposed={(id) => {
            setProposed(id);
            setProposing(false);
          }}
        />
      )}
    </section>
  );
}

type OneProps = Readonly<{ view: CaseView; repair: Repair; definition: ProcedureDefinition | undefined }>;

function One({ view, repair, definition }: OneProps) {
  const say = useRepairWords();
  const name = useNames();
  const tell = useValues();
  const { officer } = useWho();
  const target = repairActs
    .flatMap((act) => targetsOf(view, act, definition))
    .find(({ id }) => id === repair.target);
  const details = (of: Repair['was']) =>
    of === null
      ? ''
      : [bureauTime(of.at, 'second'), of.number, of.result && tell(of.result)].filter(Boolean).join(' · ');
  return (
    <article>
      <p className={page['rowLine']}>
        <strong>{say(repair.act)}</strong>
        <span>{target ? name(target.name) : repair.target}</span>
        <span className={`${page['chip']} ${page['chipGood']}`}>{say('done')}</span>
        <At iso={repair.at} />
        <Link to="/cases/$caseId" params={{ caseId: repair.repair }} search={{ tab: 'links' }}>
          {say('see')}
        </Link>
      </p>
      <p className={page['small']}>
        {say('proposedBy', { who: officer(repair.proposedBy) })} ·{' '}
        {say('signedBy', { who: repair.signedBy.map(officer).join(' · ') })}
      </p>
      {repair.was !== null && (
        <p className={page['small']}>
          {say('was', { was: details(repair.was) })} · {say('is', { is: details(repair.is) })}
        </p>
      )}
      {repair.acts && <p className={page['small']}>{say('acts', { acts: repair.acts.join(' · ') })}</p>}
    </article>
  );
}
