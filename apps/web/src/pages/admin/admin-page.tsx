import { getRouteApi } from '@tanstack/react-router';
import { useSession } from '@/api/session';
import page from '@/design/page.module.css';
import { Tabs } from '@/design/tabs';
import { Recusals } from '@/parts/recusal/recusals';
import { Repairs } from '@/parts/repair/repairs';
import { AboutCase } from './about-case';
import { DelegationsTable } from './delegations-table';
import { DirectoryFile } from './import/directory-file';
import { Health } from './health';
import { KeysTable } from './keys-table';
import { DirectoryTree } from './places/directory-tree';
import { OfficersTable } from './officers/officers-table';
import { Procedures } from './procedures/procedures';
import { adminTabs } from './search';
import { useAdminWords } from './words';

const route = getRouteApi('/shell/admin');

/** Who is where and may do what, by which procedures, and whether everything runs. */
export function AdminPage() {
  const say = useAdminWords();
  const { rights } = useSession();
  const search = route.useSearch();
  const chosen = adminTabs.find((each) => each === search.tab) ?? 'directory';
  return (
    <div className={page['page']}>
      <header className={page['head']}>
        <h1>{say('title')}</h1>
        <p className={page['note']}>{say(rights.administers ? 'mayChange' : 'readOnly')}</p>
      </header>
      <Tabs label={say('views')} tabs={adminTabs.map((id) => ({ id, label: say(id) }))} chosen={chosen} />
      {chosen === 'directory' && <DirectoryTree />}
      {chosen === 'officers' && <OfficersTable opened={search.officer} />}
      {chosen === 'delegations' && <DelegationsTable />}
      {chosen === 'recusals' && <AboutCase caseId={search.case} tab={chosen} Shown={Recusals} />}
      {chosen === 'keys' && <KeysTable />}
      {chosen === 'repairs' && <AboutCase caseId={search.case} tab={chosen} Shown={Repairs} />}
      {chosen === 'import' && <DirectoryFile />}
      {chosen === 'procedures' && (
        <Procedures chosen={search.procedure ?? 'criminal'} comparedWith={search.against} />
      )}
      {chosen === 'health' && <Health />}
    </div>
  );
}
