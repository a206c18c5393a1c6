import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { caseQuery } from '@/api/cases';
import type { CaseView } from '@/api/types';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { CasePicker } from '@/parts/form/case-picker';
import { useSharedWords } from '@/words/shared';
import type { AdminTab } from './search';
import { useAdminWords } from './words';

type Props = Readonly<{
  caseId: string | undefined;
  tab: AdminTab;
  /** What is shown of it. */
  Shown: ComponentType<Readonly<{ view: CaseView }>>;
}>;

/** What is decided for one case: the case is chosen first, and stands in the address. */
export function AboutCase({ caseId, tab, Shown }: Props) {
  const say = useAdminWords();
  const navigate = useNavigate();
  if (caseId !== undefined) return <One caseId={caseId} tab={tab} Shown={Shown} />;
  return (
    <section className={page['card']}>
      <h2>{say('whichCase')}</h2>
      <CasePicker onPick={(id) => void navigate({ to: '/admin', search: { tab, case: id } })} />
    </section>
  );
}

function One({ caseId, tab, Shown }: Props & Readonly<{ caseId: string }>) {
  const say = useAdminWords();
  const shared = useSharedWords();
  const { data: view, error, refetch } = useQuery(caseQuery(caseId));
  if (error && !view) return <Failed error={error} retry={() => void refetch()} />;
  if (!view) return <Loading />;
  return (
    <>
      <p className={page['rowLine']}>
        <Link to="/cases/$caseId" params={{ caseId }} search={{}}>
          {view.title ?? shared('hidden')}
        </Link>
        <span className={page['small']}>{view.caseNumber}</span>
        <Link to="/admin" search={{ tab }}>
          {say('otherCase')}
        </Link>
      </p>
      <Shown view={view} />
    </>
  );
}
