import { useQuery } from '@tanstack/react-query';
import { responsibilityQuery } from '@/api/cases';
import type { CaseView } from '@/api/types';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { AnswersTable } from '@/parts/case/answers-table';

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
