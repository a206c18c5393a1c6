import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { Finding } from '@/api/findings';
import { taskQuery } from '@/api/tasks';
import type { TaskView } from '@/api/types';
import { Failed, Loading } from '@/design/page-state';
import { useShortcut } from '@/design/shortcuts';
import { Chain } from './chain';
import { useVoteWords } from './collective/words';
import { DialoguePanel } from './dialogue-panel';
import {
  askedBy,
  demandedBefore,
  missingOf,
  stillDemanded,
  withItem,
  type Decision,
  type Vote,
} from './draft';
import { FileHead } from './file-head';
import { FindingsPanel } from './findings-panel';
import { HistoryPanel } from './history-panel';
import { MaterialRail } from './materials/material-rail';
import { MaterialViewer } from './materials/material-viewer';
import type { Place } from './materials/view-props';
import { RequestSheet } from './request-sheet';
import { SignDialog } from './sign/sign-dialog';
import { useSigners } from './sign/use-signer';
import { SignPanel } from './sign-panel';
import { useDraft } from './use-draft';
import { usePresence } from './use-presence';
import { useUnreadInLists } from './use-unread-in-lists';
import { useSigningWords } from './words';
import styles from './signing-room.module.css';

type Props = Readonly<{ taskId: string; onSigned: () => void }>;

/** A frame is good for a quarter of an hour: a file that lies open gets a new one before. */
const framedAnewMs = 10 * 60_000;

/** A task: what is asked and its materials on the left, what is answered on the right. */
export function SigningRoom({ taskId, onSigned }: Props) {
  const { data: task, error, refetch } = useQuery({ ...taskQuery(taskId), refetchInterval: framedAnewMs });
  if (task) return <Room task={task} onSigned={onSigned} />;
  return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
}

const tabs = ['sign', 'history', 'findings', 'dialogue'] as const;
type Tab = (typeof tabs)[number];

const keys: Readonly<Record<'1' | '2' | '3', Readonly<{ decision: Decision; vote: Vote }>>> = {
  '1': { decision: 'approve', vote: 'for' },
  '2': { decision: 'return', vote: 'against' },
  '3': { decision: 'refuse', vote: 'abstain' },
};

function Room({ task, onSigned }: Readonly<{ task: TaskView; onSigned: () => void }>) {
  const say = useSigningWords();
  const ofVote = useVoteWords();
  const client = useQueryClient();
  const { draft, change, forget, overwrite, ask, keeping } = useDraft(task.id);
  const present = usePresence(task.id, keeping === 'saving' ? 'writing' : 'reading');
  const [pointing, setPointing] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const [tab, setTab] = useState<Tab>('sign');
  const [checking, setChecking] = useState(false);
  const room = useRef<HTMLDivElement>(null);
  // Known before they are needed: whoever is offline by then can still sign what is before him.
  useSigners();
  useUnreadInLists(task.id, task.unread);

  const { materials } = task.dossier;
  const unopened = useMemo(() => materials.filter(({ opened }) => !opened), [materials]);
  const material = materials.find(({ digest }) => digest === shown);
  const mayAnswer = task.status === 'open' && task.record !== null;
  const votes = task.kind === 'collective';
  const mayPoint = mayAnswer && !votes;
  const mayWrite = mayAnswer && keeping !== 'coming';
  const ready = mayWrite && missingOf(draft, askedBy(task)).length === 0;

  const choose = (key: keyof typeof keys) => {
    const { decision, vote } = keys[key];
    if (mayWrite) change((before) => (votes ? { ...before, vote } : { ...before, decision }));
  };
  useShortcut('o', say('openNext'), () => unopened[0] && setShown(unopened[0].digest));
  useShortcut('g', say('shortcutRequest'), () => setShown(null));
  useShortcut('c', say('shortcutChecklist'), () => {
    setTab('sign');
    room.current?.querySelector<HTMLElement>('fieldset input, fieldset button')?.focus();
  });
  useShortcut('p', say('shortcutPoint'), () => setPointing((on) => !on));
  useShortcut('1', votes ? ofVote('shortcutFor') : say('shortcutApprove'), () => choose('1'));
  useShortcut('2', votes ? ofVote('shortcutAgainst') : say('shortcutReturn'), () => choose('2'));
  useShortcut('3', votes ? ofVote('shortcutAbstain') : say('shortcutRefuse'), () => choose('3'));
  useShortcut('Ctrl+Enter', say('shortcutSign'), () => ready && setChecking(true), true);

  const demandAgain = ({ item, requirement, material: on, page, line, checklist }: Finding) =>
    change((before) =>
      stillDemanded(
        { ...before, decision: 'return' },
        {
          id: item ?? '',
          requirement: requirement ?? '',
          ...(on !== null && { material: on }),
          ...(page !== null && { page }),
          ...(line !== null && { line }),
          ...(checklist !== null && { checklist }),
        },
      ),
    );
  const pointOut =
    mayPoint && mayWrite && (pointing || draft.decision === 'return')
      ? ({ quote, page, line }: Place) => {
          setTab('sign');
          const item = {
            requirement: quote ? say('atQuote', { quote }) : '',
            ...(shown !== null && { material: shown }),
            ...(page !== undefined && { page }),
            ...(line !== undefined && { line }),
          };
          change((before) => withItem(before, item, demandedBefore(task)));
        }
      : null;

  return (
    <div ref={room} className={styles['room']}>
      <FileHead task={task} present={present} />
      <Chain task={task} />
      <div className={styles['columns']}>
        <section className={styles['reading']} aria-label={say('materials')}>
          <MaterialRail
            materials={materials}
            standings={task.evidence.standings}
            added={task.changes?.materials.added ?? []}
            shown={shown}
            onShow={setShown}
            pointing={mayPoint ? pointing : null}
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
                <Count of={each} task={task} />
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
                onAsk={ask}
                onCheck={() => setChecking(true)}
                onCompare={() => setTab('history')}
              />
            )}
            {tab === 'history' && <HistoryPanel task={task} />}
            {tab === 'findings' && (
              <FindingsPanel
                task={task}
                shown={material?.digest}
                onShow={setShown}
                onDemand={
                  mayPoint && mayWrite
                    ? (finding) => {
                        demandAgain(finding);
                        setTab('sign');
                      }
                    : null
                }
              />
            )}
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

/** How many there are behind a tab: problems not settled, things said. */
function Count({ of, task }: Readonly<{ of: Tab; task: TaskView }>) {
  const counts = {
    sign: 0,
    history: task.rounds.length > 1 ? task.rounds.length : 0,
    findings: task.findings.filter(({ status }) => status !== 'closed').length,
    dialogue: task.dialogue.length,
  } as const;
  return counts[of] > 0 ? <span className={styles['count']}>{counts[of]}</span> : null;
}
