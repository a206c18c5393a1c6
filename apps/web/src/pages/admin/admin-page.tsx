import { getRouteApi } from '@tanstack/react-router';
import { useSession } from '@/api/session';
import page from '@/design/page.module.css';
import { Tabs } from '@/design/tabs';
import { DelegationsTable } from './delegations-table';
import { DirectoryTree } from './directory-tree';
import { Health } from './health';
import { KeysTable } from './keys-table';
import { OfficersTable } from './officers-table';
import { Procedures } from './procedures';
import { adminTabs } from './search';
import { useAdminWords } from './words';

const route = getRouteApi('/shell/admin');

/** Who is where and may do what, by which procedures, and whether everything runs. */
export function AdminPage() {
  const say = useAdminWords();
  const { rights } = useSession();
  const { tab, procedure } = route.useSearch();
  const chosen = adminTabs.find((each) => each === tab) ?? 'directory';
  return (
    <div className={page['page']}>
      <header className={page['head']}>
        <h1>{say('title')}</h1>
        <p className={page['note']}>{say(rights.administers ? 'mayChange' : 'readOnly')}</p>
      </header>
      <Tabs label={say('views')} tabs={adminTabs.map((id) => ({ id, label: say(id) }))} chosen={chosen} />
      {chosen === 'directory' && <DirectoryTree />}
      {chosen === 'officers' && <OfficersTable />}
      {chosen === 'delegations' && <DelegationsTable />}
      {chosen === 'keys' && <KeysTable />}
      {chosen === 'procedures' && <Procedures chosen={procedure ?? 'criminal'} />}
      {chosen === 'health' && <Health />}
    </div>
  );
}
