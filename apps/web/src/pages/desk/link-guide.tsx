import type { CaseView, LinkRule } from '@/api/types';
import page from '@/design/page.module.css';
import { useWho } from '@/parts/case/use-who';
import { useDurations } from '@/words/duration-words';
import { useNames } from '@/words/names';
import { useDeskWords } from './words';

/** What the definition says of a link before it is requested: what must be so, and who will sign in which order. */
export function LinkGuide({ link, view }: Readonly<{ link: LinkRule; view: CaseView }>) {
  const say = useDeskWords();
  const name = useNames();
  const span = useDurations();
  const { post } = useWho();
  return (
    <div className={page['note']}>
      <div>
        <p>
          <strong>{say('chain')}</strong>{' '}
          {link.steps
            .map(
              ({ post: at, limit }) =>
                `${post(`${at.unit === 'case' ? view.unit : at.unit}/${at.role}`)} (${span(limit)})`,
            )
            .join(' → ')}
        </p>
        {link.requires.length > 0 && (
          <>
            <p>
              <strong>{say('requires')}</strong>
            </p>
            <ul>
              {link.requires.map(({ because, source }) => (
                <li key={because.zh}>
                  {name(because)} <span className={page['small']}>{source}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className={page['small']}>{say('source', { source: link.source })}</p>
      </div>
    </div>
  );
}
