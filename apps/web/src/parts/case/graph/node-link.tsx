import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { procedureQuery } from '@/api/procedures';
import { useSession } from '@/api/session';
import { useNames } from '@/words/names';
import type { Standing } from '../standing';
import { useParty, useWho } from '../use-who';
import { useCaseWords } from '../words';
import type { Answered, Node } from './layout';
import { useGraphWords } from './words';
import styles from './graph.module.css';

type Props = Answered & Readonly<{ node: Node }>;

/** What a node stands for, in words, and the way there. */
export function NodeLink({ node, responsibility, standing }: Props) {
  const { kind, about } = node;
  const { id: caseId } = standing;
  switch (kind) {
    case 'person':
      return <Person officer={about} responsibility={responsibility} />;
    case 'link':
      return <OfLink request={about} standing={standing} />;
    case 'material':
      return <Material digest={about} standing={standing} />;
    case 'finding':
      return <Finding finding={about} caseId={caseId} standing={standing} />;
  }
}

function Person({
  officer,
  responsibility: { links },
}: Readonly<{ officer: string; responsibility: Answered['responsibility'] }>) {
  const say = useGraphWords();
  const { officer: nameOf } = useWho();
  const { rights } = useSession();
  const answers = links.filter((link) => link.answers === officer).length;
  const signed = links
    .flatMap(({ signers }) => signers)
    .filter((signer) => signer.officer === officer).length;
  const proposed = links.filter((link) => link.proposer === officer).length;
  const told = [
    ...(answers > 0 ? [say('answersFor', { count: answers })] : []),
    ...(proposed > 0 ? [say('proposedFor', { count: proposed })] : []),
    ...(signed > 0 ? [say('signedFor', { count: signed })] : []),
  ].join(' · ');
  const inside = (
    <>
      <strong>{nameOf(officer)}</strong>
      <small>{told}</small>
    </>
  );
  if (!rights.investigates)
    return (
      <span className={styles['node']} data-kind="person">
        {inside}
      </span>
    );
  return (
    <Link
      className={styles['node'] ?? ''}
      data-kind="person"
      to="/investigate/$officer"
      params={{ officer }}
      search={{}}
      preload={false}
    >
      {inside}
    </Link>
  );
}

function OfLink({ request, standing }: Readonly<{ request: string; standing: Standing }>) {
  const name = useNames();
  const part = useCaseWords();
  const party = useParty(standing.parties);
  const found = standing.requests.find(({ id }) => id === request);
  return (
    <Link
      className={styles['node'] ?? ''}
      data-kind="link"
      to="/cases/$caseId"
      params={{ caseId: standing.id }}
      search={{ tab: 'links' }}
      preload={false}
      title={name(found?.name)}
    >
      <strong>{name(found?.name) || request}</strong>
      <small>
        {found && part(found.status)}
        {found && found.subject !== null && ` · ${party(found.subject)}`}
      </small>
    </Link>
  );
}

function Material({ digest, standing }: Readonly<{ digest: string; standing: Standing }>) {
  const name = useNames();
  const { data: definition } = useQuery(procedureQuery(standing.procedure));
  const filed = standing.materials.find((material) => material.digest === digest);
  const told = name(definition?.documents.find(({ id }) => id === filed?.document)?.name) || digest;
  return (
    <Link
      className={styles['node'] ?? ''}
      data-kind="material"
      to="/cases/$caseId"
      params={{ caseId: standing.id }}
      search={{ tab: 'papers', material: digest }}
      preload={false}
      title={filed?.title ?? told}
    >
      <span>{told}</span>
    </Link>
  );
}

function Finding({
  finding,
  caseId,
  standing,
}: Readonly<{ finding: string; caseId: string; standing: Standing }>) {
  const say = useGraphWords();
  const found = standing.findings.find(({ id }) => id === finding);
  return (
    <Link
      className={styles['node'] ?? ''}
      data-kind="finding"
      to="/cases/$caseId"
      params={{ caseId }}
      search={{ tab: 'links' }}
      preload={false}
      title={found?.requirement ?? found?.problem ?? ''}
    >
      <span>{found?.requirement ?? found?.problem ?? finding}</span>
      <small>
        {found?.item} {found && say(`finding-${found.status}`)}
      </small>
    </Link>
  );
}
