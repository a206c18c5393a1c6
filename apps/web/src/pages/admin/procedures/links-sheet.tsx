import type { LinkRule, ProcedureDefinition } from '@/api/types';
import page from '@/design/page.module.css';
import { useDurations } from '@/words/duration-words';
import { useNames } from '@/words/names';
import { usePlace } from './use-place';
import { useAdminWords } from '../words';
import styles from '../admin.module.css';

/** Every link: what it needs, who signs in which order, and by which article. */
export function LinksSheet({ definition }: Readonly<{ definition: ProcedureDefinition }>) {
  const say = useAdminWords();
  return (
    <section className={page['card']}>
      <h2>{say('links')}</h2>
      {definition.links.map((link) => (
        <OneLink key={link.id} link={link} definition={definition} />
      ))}
    </section>
  );
}

function OneLink({ link, definition }: Readonly<{ link: LinkRule; definition: ProcedureDefinition }>) {
  const say = useAdminWords();
  const name = useNames();
  const span = useDurations();
  const place = usePlace();
  const document = (id: string) => name(definition.documents.find((each) => each.id === id)?.name) || id;
  return (
    <article id={link.id} className={styles['link']}>
      <p className={page['rowLine']}>
        <strong>{name(link.name)}</strong>
        <span className={page['chip']}>{say(link.per === 'subject' ? 'perSubject' : 'perCase')}</span>
        <span className={page['small']}>{link.source}</span>
      </p>
      <ol className={styles['steps']} aria-label={say('steps')}>
        {link.steps.map((step) => (
          <li key={step.id} data-kind={step.kind}>
            <strong>{name(step.name)}</strong>
            <span className={page['small']}>
              {place(step.post)} · {span(step.limit)}
            </span>
          </li>
        ))}
      </ol>
      <dl className={styles['told']}>
        {link.documents.length > 0 && (
          <>
            <dt>{say('needs')}</dt>
            <dd>{link.documents.map(document).join(' · ')}</dd>
          </>
        )}
        {link.issues !== undefined && (
          <>
            <dt>{say('issues')}</dt>
            <dd>{document(link.issues)}</dd>
          </>
        )}
        {link.requires.length > 0 && (
          <>
            <dt>{say('requires')}</dt>
            <dd>
              <ul>
                {link.requires.map(({ because, source }) => (
                  <li key={because.zh}>
                    {name(because)} <span className={page['small']}>{source}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      {link.disposes && <p className={page['small']}>{say('disposes')}</p>}
    </article>
  );
}
