import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { taskQuery } from '@/api/tasks';
import type { TaskView } from '@/api/types';
import { Failed, Loading } from '@/design/page-state';
import { useShortcut } from '@/design/shortcuts';
import { DialoguePanel } from './dialogue-panel';
import { withItem, type Decision } from './draft';
import { FileHead } from './file-head';
import { HistoryPanel } from './history-panel';
import { MaterialRail } from './materials/material-rail';
import { MaterialViewer } from './materials/material-viewer';
import { RequestSheet } from './request-sheet';
import { SignDialog } from './sign/sign-dialog';
import { SignPanel } from './sign-panel';
import { useDraft } from './use-draft';
import { usePresence } from './use-presence';
import { useSigningWords } from './words';
import styles from './signing-room.module.css';

type Props = Readonly<{ taskId: string; onSigned: () => void }>;

/** A task: what is asked and its materials on the left, what is answered on the right. */
export function SigningRoom({ taskId, onSigned }: Props) {
  const { data: task, error, refetch } = useQuery(taskQuery(taskId));
  if (task) return <Room task={task} onSigned={onSigned} />;
  return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
}

const tabs = ['sign', 'history', 'dialogue'] as const;
type Tab = (typeof tabs)[number];

function Room({ task, onSigned }: Readonly<{ task: TaskView; onSigned: () => void }>) {
  const say = useSigningWords();
  const client = useQueryClient();
  const { draft, change, forget, overwrite, keeping } = useDraft(task.id);
  const present = usePresence(task.id, keeping === 'saving' ? 'writing' : 'reading');
  const [pointing, setPointing] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const [tab, setTab] = useState<Tab>('sign');
  const [checking, setChecking] = useState(false);
  const room = useRef<HTMLDivElement>(null);

  const { materials } = task.dossier;
  const unopened = useMemo(() => materials.filter(({ opened }) => !opened), [materials]);
  const material = materials.find(({ digest }) => digest === shown);
  const mayAnswer = task.status === 'open' && task.record !== null;

  const decide = (decision: Decision) => mayAnswer && change((before) => ({ ...before, decision }));
  useShortcut('o', say('openNext'), () => unopened[0] && setShown(unopened[0].digest));
  useShortcut('g', say('shortcutRequest'), () => setShown(null));
  useShortcut('c', say('shortcutChecklist'), () => {
    setTab('sign');
    room.current?.querySelector<HTMLElement>('fieldset input, fieldset button')?.focus();
  });
  useShortcut('p', say('shortcutPoint'), () => setPointing((on) => !on));
  useShortcut('1', say('shortcutApprove'), () => decide('approve'));
  useShortcut('2', say('shortcutReturn'), () => decide('return'));
  useShortcut('3', say('shortcutRefuse'), () => decide('refuse'));
  useShortcut('Ctrl+Enter', say('shortcutSign'), () => mayAnswer && setChecking(true), true);

  const pointOut =
    mayAnswer && (pointing || draft.decision === 'return')
      ? (place: Readonly<{ page?: number; quote?: string }>) =>
          change((before) =>
            withItem(before, {
              requirement: place.quote ? say('atQuote', { quote: place.quote }) : '',
              ...(shown !== null && { material: shown }),
              ...(place.page !== undefined && { page: place.page }),
            }),
          )
      : null;

  return (
    <div ref={room} className={styles['room']}>
      <FileHead task={task} present={present} />
      <div className={styles['columns']}>
        <section className={styles['reading']} aria-label={say('materials')}>
          <MaterialRail
            materials={materials}
            shown={shown}
            onShow={setShown}
            pointing={mayAnswer ? pointing : null}
            onPointing={setPointing}
          />
          {material ? (
            <MaterialViewer
              key={material.digest}
              caseId={task.case}
              material={material}
              task={task.status === 'open' ? task.id : undefined}
              onPoint={pointOut}
            />
          ) : (
            <RequestSheet task={task} />
          )}
        </section>
        <section className={styles['answering']}>
          <div className={styles['tabs']} role="tablist">
            {tabs.map((each) => (
              <button
                key={each}
                type="button"
                role="tab"
                id={`tab-${each}`}
                aria-selected={tab === each}
                aria-controls="tab-panel"
                className={styles['tab']}
                onClick={() => setTab(each)}
              >
                {say(each)}
              </button>
            ))}
          </div>
          <div className={styles['panel']} role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
            {tab === 'sign' && (
              <SignPanel
                task={task}
                draft={draft}
                change={change}
                keeping={keeping}
                onOverwrite={overwrite}
                onCheck={() => setChecking(true)}
              />
            )}
            {tab === 'history' && <HistoryPanel task={task} />}
            {tab === 'dialogue' && <DialoguePanel task={task} material={material} />}
          </div>
        </section>
      </div>
      {checking && (
        <SignDialog
          task={task}
          draft={draft}
          onClose={() => setChecking(false)}
          onSigned={() => {
            void forget();
            setChecking(false);
            void client.invalidateQueries({ queryKey: ['task', task.case] });
            onSigned();
          }}
        />
      )}
    </div>
  );
}
