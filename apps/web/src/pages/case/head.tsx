import { Link } from '@tanstack/react-router';
import { seg } from '@/api/http';
import type { CaseView } from '@/api/types';
import { useMe, useSession } from '@/api/session';
import { Btn } from '@/design/button';
import page from '@/design/page.module.css';
import { SealedMark, Withheld } from '@/design/withheld';
import { nextDue } from '@/parts/case/standing';
import { Stages } from '@/parts/case/stages';
import { useDisposals } from '@/parts/case/disposal-words';
import { useWho } from '@/parts/case/use-who';
import { ExportButton } from '@/parts/export/export-button';
import { CustodyMark } from '@/parts/task/time-left';
import { useSharedWords } from '@/words/shared';
import { useCasePageWords } from './words';

/** Which case this is, how it stands, and what may be done from here. */
export function CaseHead({ view }: Readonly<{ view: CaseView }>) {
  const say = useCasePageWords();
  const shared = useSharedWords();
  const { rights } = useSession();
  const me = useMe();
  const disposal = useDisposals();
  const { officer, unit } = useWho();
  const held = view.subjects.filter(({ measure }) => measure?.custody);
  const closedAs = view.closed && view.closed.as !== 'closed' ? disposal(view.closed.as) : null;
  const state = closedAs === null ? say(view.closed ? 'closed' : 'open') : say('closedAs', { as: closedAs });
  const ends = held.flatMap(({ id }) => nextDue(view.clocks, id)?.dueAt ?? []).toSorted()[0] ?? null;
  return (
    <header className={page['card']}>
      <div className={page['head']}>
        <div className={page['headText']}>
          <h1>{view.title ?? shared('hidden')}</h1>
          <p className={page['sub']}>
            <span>{view.caseNumber ?? view.id}</span>
            <span>{unit(view.unit)}</span>
            <span>{say('handlers', { names: view.handlers.map(officer).join(' · ') })}</span>
            <span className={page['small']}>{say('version', { version: view.version })}</span>
          </p>
        </div>
        <div className={page['acts']}>
          {view.seal && <SealedMark />}
          <CustodyMark inCustody={held.length > 0} custodyDueAt={ends} />
          <span className={`${page['chip']} ${view.closed ? '' : page['chipBlue']}`}>{state}</span>
          {view.handlers.includes(me.id) && !view.closed && (
            <Link to="/desk/$caseId" params={{ caseId: view.id }} search={{ work: 'request' }}>
              {say('work')}
            </Link>
          )}
          {(rights.investigates || rights.readsTexts) && (
            <Link to="/replay/$caseId" params={{ caseId: view.id }} search={{}}>
              {say('replay')}
            </Link>
          )}
          <ExportButton what="pdf" path={`/v1/cases/${seg(view.id)}/report.pdf`} />
          <ExportButton what="csv" path={`/v1/cases/${seg(view.id)}/acts.csv`} />
          <Btn size="small" kind="quiet" onClick={() => print()}>
            {say('print')}
          </Btn>
        </div>
      </div>
      <Stages standing={view} />
      {view.withheld && (
        <p className={page['rowLine']}>
          <Withheld />
          <span className={page['small']}>{say('textsWithheld')}</span>
        </p>
      )}
    </header>
  );
}
