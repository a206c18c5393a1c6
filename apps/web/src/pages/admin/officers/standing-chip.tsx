import type { Officer } from '@/api/staff';
import page from '@/design/page.module.css';
import { bureauTime } from '@/words/instants';
import { useOfficerWords } from './words';

/** Whether somebody serves and may approve. */
export function StandingChip({ officer: { retiredAt, suspension } }: Readonly<{ officer: Officer }>) {
  const say = useOfficerWords();
  if (retiredAt !== null) return <span className={page['chip']}>{say('retired')}</span>;
  if (suspension === null)
    return <span className={`${page['chip']} ${page['chipGood']}`}>{say('active')}</span>;
  const { from, reason } = suspension;
  return (
    <span className={`${page['chip']} ${page['chipBad']}`} title={reason}>
      {say('suspendedBecause', { from: bureauTime(from, 'day'), reason })}
    </span>
  );
}
