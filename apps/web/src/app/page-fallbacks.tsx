import type { ErrorComponentProps } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import { Problem } from '@/api/problem';
import { Btn } from '@/design/button';
import { Empty, Failed } from '@/design/page-state';
import { useSharedWords } from '@/words/shared';

export function NotFound() {
  const say = useSharedWords();
  return (
    <Empty title={say('notFound')}>
      <p>{say('notFoundHelp')}</p>
      <Link to="/inbox" search={{}}>
        {say('toInbox')}
      </Link>
    </Empty>
  );
}

/** What the server refused is said as such; anything else is a fault of the page. */
export function PageCrashed({ error, reset }: ErrorComponentProps) {
  const say = useSharedWords();
  if (error instanceof Problem) return <Failed error={error} retry={reset} />;
  return (
    <Empty title={say('crashed')}>
      <p>{say('crashedHelp')}</p>
      <Btn onClick={() => location.reload()}>{say('reload')}</Btn>
    </Empty>
  );
}
