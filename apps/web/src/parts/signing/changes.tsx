import { useOfficerNames } from '@/api/directory';
import type { TaskView } from '@/api/types';
import { Btn } from '@/design/button';
import { At } from '@/design/instant';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { useChangeWords } from './change-words';
import { materialTitle } from './materials/material-title';
import { useSigningWords } from './words';
import styles from './signing-room.module.css';

/** What is other than in the round before, in one line, where the opinion is written. */
export function ChangesInBrief({ task, onCompare }: Readonly<{ task: TaskView; onCompare: () => void }>) {
  const say = useChangeWords();
  const { changes } = task;
  if (!changes) return null;
  const { materials, legalBasis } = changes;
  const said = [
    changes.answered.length > 0 && say('answered', { count: changes.answered.length }),
    materials.added.length > 0 && say('materialsAdded', { count: materials.added.length }),
    materials.removed.length > 0 && say('materialsRemoved', { count: materials.removed.length }),
    changes.grounds && say('grounds'),
    changes.proposal && say('proposal'),
    legalBasis.added.length + legalBasis.removed.length > 0 && say('basis'),
  ].filter((each) => typeof each === 'string');
  return (
    <p className={styles['brief']}>
      <strong>{say('since', { round: changes.fromRound })}</strong>{' '}
      {said.length > 0 ? said.join(' · ') : say('nothing')}{' '}
      <Btn size="small" kind="quiet" onClick={onCompare}>
        {say('compare')}
      </Btn>
    </p>
  );
}

/** This round and the one before it, side by side. */
export function ChangesSideBySide({ task }: Readonly<{ task: TaskView }>) {
  const say = useSigningWords();
  const ofChange = useChangeWords();
  const name = useNames();
  const { changes, rounds } = task;
  if (!changes) return <p className={styles['help']}>{say('firstRound')}</p>;
  const roundAt = (nth: number) => rounds.find(({ round }) => round === nth);
  const head = [changes.fromRound, task.round].map((nth) => ({ nth, at: roundAt(nth)?.requestedAt }));
  const titles = new Map(
    task.dossier.materials.map(({ digest, title }) => [digest, name(materialTitle(title))]),
  );
  const titled = (digests: readonly string[]) =>
    digests.map((digest) => titles.get(digest) ?? digest.slice(0, 19));
  const { materials, legalBasis } = changes;
  return (
    <section className={styles['group']}>
      <h2 className={styles['legend']}>{ofChange('since', { round: changes.fromRound })}</h2>
      <table className={styles['diff']}>
        <thead>
          <tr>
            <th aria-label={say('changes')} />
            {head.map(({ nth, at }) => (
              <th key={nth} scope="col">
                {say('before', { round: nth })} {at && <At iso={at} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Text label={say('proposal')} change={changes.proposal} />
          <Text label={say('grounds')} change={changes.grounds} />
          <List label={say('legalBasis')} removed={legalBasis.removed} added={legalBasis.added} />
          <List
            label={say('materials')}
            removed={titled(materials.removed)}
            added={titled(materials.added)}
          />
        </tbody>
      </table>
    </section>
  );
}

type TextProps = Readonly<{
  label: string;
  change: Readonly<{ before: string | null; after: string | null }> | null;
}>;

function Text({ label, change }: TextProps) {
  const shared = useSharedWords();
  return (
    <Row label={label} same={change === null}>
      <td>
        <del>{change?.before ?? shared('hidden')}</del>
      </td>
      <td>
        <ins>{change?.after ?? shared('hidden')}</ins>
      </td>
    </Row>
  );
}

type ListProps = Readonly<{ label: string; removed: readonly string[]; added: readonly string[] }>;

function List({ label, removed, added }: ListProps) {
  return (
    <Row label={label} same={removed.length + added.length === 0}>
      <td>
        {removed.map((each) => (
          <del key={each}>{each}</del>
        ))}
      </td>
      <td>
        {added.map((each) => (
          <ins key={each}>{each}</ins>
        ))}
      </td>
    </Row>
  );
}

function Row({
  label,
  same,
  children,
}: Readonly<{ label: string; same: boolean; children: React.ReactNode }>) {
  const say = useSigningWords();
  return (
    <tr>
      <th scope="row">{label}</th>
      {same ? (
        <td colSpan={2} className={styles['same']}>
          {say('unchanged')}
        </td>
      ) : (
        children
      )}
    </tr>
  );
}

/** What was demanded, each with what was answered to it. */
export function DemandsAnswered({ task }: Readonly<{ task: TaskView }>) {
  const say = useSigningWords();
  const shared = useSharedWords();
  const name = useNames();
  const officer = useOfficerNames();
  const { rectification, dossier } = task;
  if (!rectification) return null;
  return (
    <section className={styles['group']}>
      <h2 className={styles['legend']}>
        {say('wasReturned', { round: rectification.round, name: name(officer(rectification.by)) })}
      </h2>
      <p className={styles['said']}>{rectification.reasons ?? shared('hidden')}</p>
      <ol className={styles['answers']}>
        {rectification.items.map(({ id, requirement, page }) => (
          <li key={id}>
            <p>
              <strong>{id}</strong> {requirement ?? shared('hidden')} {page !== null && say('page', { page })}
            </p>
            <p className={styles['answer']}>{dossier.answers.find(({ item }) => item === id)?.answer}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
