import { useState } from 'react';
import { useMe } from '@/api/session';
import type { Schemas, TaskView } from '@/api/types';
import { Btn } from '@/design/button';
import { Empty } from '@/design/page-state';
import { Scroll } from '@/design/scroll';
import { FindingCard } from '@/parts/findings/finding-card';
import { RaiseDialog } from '@/parts/findings/raise-dialog';
import { useFindingWords } from '@/parts/findings/words';
import { useNames } from '@/words/names';
import { materialTitle } from './materials/material-title';
import { useSigningWords } from './words';
import room from './signing-room.module.css';
import styles from '@/parts/findings/findings.module.css';

type Finding = Schemas['CaseFinding'];
type Props = Readonly<{
  task: TaskView;
  /** The material that lies open. */
  shown: string | undefined;
  onShow: (material: string) => void;
  /** Demands an item again in the return being written; null where no return may be written. */
  onDemand: ((finding: Finding) => void) | null;
}>;

/** What has been pointed out on this request, and on the case as a whole: open ones first. */
export function FindingsPanel({ task, shown: open, onShow, onDemand }: Props) {
  const say = useFindingWords();
  const ofSigning = useSigningWords();
  const name = useNames();
  const me = useMe();
  const [raising, setRaising] = useState(false);
  const titles = new Map(
    task.dossier.materials.map(({ digest, title }) => [digest, name(materialTitle(title))]),
  );
  const order = { open: 0, answered: 1, closed: 2 } as const;
  const shown = [...task.findings].sort((a, b) => order[a.status] - order[b.status]);
  const whereOf = ({ material, page, line }: Finding) =>
    [
      material && (titles.get(material) ?? material.slice(0, 19)),
      page !== null && ofSigning('page', { page }),
      line !== null && say('line', { line }),
    ]
      .filter(Boolean)
      .join(' · ') || null;
  return (
    <Scroll label={ofSigning('findings')} className={room['scroll']}>
      {!task.handlers.includes(me.id) && (
        <p>
          <Btn size="small" onClick={() => setRaising(true)}>
            {say('raise')}
          </Btn>
        </p>
      )}
      {raising && <RaiseDialog task={task} titles={titles} shown={open} onClose={() => setRaising(false)} />}
      {shown.length === 0 && <Empty title={say('none')} />}
      <ul className={styles['cards']}>
        {shown.map((finding) => {
          const { material } = finding;
          return (
            <FindingCard
              key={finding.id}
              finding={finding}
              caseId={task.case}
              handlers={task.handlers}
              where={whereOf(finding)}
              materials={[...titles].map(([digest, title]) => ({ digest, title }))}
              onShow={material !== null && titles.has(material) ? () => onShow(material) : undefined}
              onDemand={onDemand ? () => onDemand(finding) : undefined}
            />
          );
        })}
      </ul>
    </Scroll>
  );
}
