import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { caseQuery } from '@/api/cases';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { Tabs } from '@/design/tabs';
import { Recusals } from '@/parts/recusal/recusals';
import { Repairs } from '@/parts/repair/repairs';
import { Answers, AnswersGraph } from './answers';
import { CaseHead } from './head';
import { Links } from './links';
import { Papers } from './papers';
import { caseTabs } from './search';
import { Story } from './story';
import { useCasePageWords } from './words';

const route = getRouteApi('/shell/cases/$caseId');

/** One case: its story over time, its links with every signature, its documents, and who answers. */
export function CasePage() {
  const say = useCasePageWords();
  const { caseId } = route.useParams();
  const search = route.useSearch();
  const { data: view, error, refetch } = useQuery(caseQuery(caseId));
  if (error && !view) return <Failed error={error} retry={() => void refetch()} />;
  if (!view) return <Loading />;
  const chosen = caseTabs.find((tab) => tab === search.tab) ?? 'story';
  const counts = {
    story: undefined,
    links: view.requests.length,
    papers: view.materials.length,
    answers: undefined,
    graph: undefined,
    recusals: view.recusals.length,
    repairs: view.repairs.length,
  };
  const tabs = caseTabs.map((id) => {
    const count = counts[id];
    return { id, label: say(id), ...(count !== undefined && { count }) };
  });
  // What is not shown is hidden by style, so that a print has it all.
  const shown = (tab: (typeof caseTabs)[number]) => (tab === chosen ? '' : page['off']);
  return (
    <div className={page['page']}>
      <CaseHead view={view} />
      <Tabs label={say('views')} tabs={tabs} chosen={chosen} />
      <div className={shown('story')}>
        <Story view={view} by={search.by === 'link' ? 'link' : 'person'} />
      </div>
      <div className={shown('links')}>
        <Links view={view} />
      </div>
      <div className={shown('papers')}>
        <Papers view={view} opened={search.material} />
      </div>
      <div className={shown('answers')}>
        <Answers view={view} />
      </div>
      {chosen === 'graph' && <AnswersGraph view={view} of={search.of} />}
      <div className={shown('recusals')}>
        <Recusals view={view} />
      </div>
      <div className={shown('repairs')}>
        <Repairs view={view} />
      </div>
    </div>
  );
}
