import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { procedureQuery, proceduresQuery } from '@/api/procedures';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { useNames } from '@/words/names';
import { DutiesSheet, LimitsSheet } from './limits-sheet';
import { LinksSheet } from './links-sheet';
import { useAdminWords } from './words';
import styles from './admin.module.css';

/** The procedures in force, each as a text that a lawyer can proof-read. */
export function Procedures({ chosen }: Readonly<{ chosen: string }>) {
  const say = useAdminWords();
  const name = useNames();
  const { data: procedures, error, refetch } = useQuery(proceduresQuery);
  const { data: definition } = useQuery(procedureQuery(chosen));
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!procedures || !definition) return <Loading />;
  const about = procedures.find(({ id }) => id === chosen);
  return (
    <div className={page['list']}>
      <section className={page['card']}>
        <div className={page['cardHead']}>
          <h2>{name(definition.name)}</h2>
          <nav aria-label={say('procedures')} className={page['acts']}>
            {procedures.map(({ id, name: its }) => (
              <Link
                key={id}
                to="/admin"
                search={{ tab: 'procedures', procedure: id }}
                className={`${page['chip']} ${id === chosen ? page['chipBlue'] : ''}`}
                aria-current={id === chosen ? 'true' : undefined}
              >
                {name(its)}
              </Link>
            ))}
          </nav>
        </div>
        <ul>
          {about?.versions.map(({ version, digest, effectiveFrom }) => (
            <li key={version} className={page['rowLine']}>
              {say('version', { version, from: effectiveFrom })}
              <code className={page['small']}>{digest}</code>
            </li>
          ))}
        </ul>
        <h3>{say('overview')}</h3>
        <ol className={styles['overview']}>
          {definition.stages.map((stage) => (
            <li key={stage.id}>
              <strong>{name(stage.name)}</strong>
              <ul>
                {definition.links
                  .filter((link) => link.stage === stage.id)
                  .map((link) => (
                    <li key={link.id}>
                      <a href={`#${link.id}`}>{name(link.name)}</a>
                    </li>
                  ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
      <LinksSheet definition={definition} />
      <LimitsSheet definition={definition} />
      <DutiesSheet definition={definition} />
    </div>
  );
}
