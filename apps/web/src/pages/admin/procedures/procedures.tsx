import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { procedureQuery, proceduresQuery, type Definition } from '@/api/procedures';
import { procedureVersionQuery } from '@/api/procedures-publishing';
import { useSession } from '@/api/session';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { useNames } from '@/words/names';
import { useAdminWords } from '../words';
import { Comparison } from './comparison';
import { Diagram } from './diagram';
import { DutiesSheet, LimitsSheet } from './limits-sheet';
import { LinksSheet } from './links-sheet';
import { TryFile } from './try-file';
import { useProcedureWords } from './words';

type Props = Readonly<{ chosen: string; comparedWith: string | undefined }>;

/** The procedures in force, each as a diagram and as a text that a lawyer can proof-read, and what versions changed. */
export function Procedures({ chosen, comparedWith }: Props) {
  const say = useAdminWords();
  const of = useProcedureWords();
  const name = useNames();
  const { rights } = useSession();
  const { data: procedures, error, refetch } = useQuery(proceduresQuery);
  const { data: definition } = useQuery(procedureQuery(chosen));
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!procedures || !definition) return <Loading />;
  const about = procedures.find(({ id }) => id === chosen);
  const earlier = about?.versions.find(({ version }) => String(version) === comparedWith);
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
          {about?.versions.toReversed().map(({ version, digest, effectiveFrom }) => (
            <li key={version} className={page['rowLine']}>
              {say('version', { version, from: effectiveFrom })}
              <code className={page['small']}>{digest}</code>
              {version !== definition.version && (
                <Link
                  to="/admin"
                  search={{ tab: 'procedures', procedure: chosen, against: String(version) }}
                  className={page['nowrap'] ?? ''}
                >
                  {of('compare', { version })}
                </Link>
              )}
            </li>
          ))}
        </ul>
        {(rights.administers || rights.seesAll) && <TryFile procedure={chosen} inForce={definition} />}
      </section>
      {earlier && <Compared chosen={chosen} version={earlier.version} newest={definition} />}
      <section className={page['card']}>
        <h2>{of('diagram')}</h2>
        <Diagram definition={definition} />
      </section>
      <LinksSheet definition={definition} />
      <LimitsSheet definition={definition} />
      <DutiesSheet definition={definition} />
    </div>
  );
}

type ComparedProps = Readonly<{ chosen: string; version: number; newest: Definition }>;

function Compared({ chosen, version, newest }: ComparedProps) {
  const of = useProcedureWords();
  const { data: earlier, error, refetch } = useQuery(procedureVersionQuery(chosen, version));
  return (
    <section className={page['card']}>
      <div className={page['cardHead']}>
        <h2>{of('comparing', { from: version, to: newest.version })}</h2>
        <Link to="/admin" search={{ tab: 'procedures', procedure: chosen }}>
          {of('closeComparison')}
        </Link>
      </div>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!earlier && !error && <Loading />}
      {earlier && <Comparison before={earlier} after={newest} />}
    </section>
  );
}
