import { useQuery } from '@tanstack/react-query';
import { responsibilityQuery } from '@/api/cases';
import type { CaseView } from '@/api/types';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { useNavigate } from '@tanstack/react-router';
import { AnswersTable } from '@/parts/case/answers-table';
import { ResponsibilityGraph } from '@/parts/case/graph/graph';

/** Who answers for what, and by which rule. */
export function Answers({ view }: Readonly<{ view: CaseView }>) {
  const { data, error, refetch } = useQuery(responsibilityQuery(view.id));
  return (
    <section className={page['card']}>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <AnswersTable responsibility={data} standing={view} />}
    </section>
  );
}

/** The same, drawn. */
export function AnswersGraph({ view, of }: Readonly<{ view: CaseView; of: string | undefined }>) {
  const { data, error, refetch } = useQuery(responsibilityQuery(view.id));
  const navigate = useNavigate();
  const draw = (only: string | undefined) =>
    void navigate({
      to: '/cases/$caseId',
      params: { caseId: view.id },
      search: { tab: 'graph', ...(only !== undefined && { of: only }) },
      replace: true,
    });
  return (
    <section className={page['card']}>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <ResponsibilityGraph responsibility={data} standing={view} only={of} onOnly={draw} />}
    </section>
  );
}
