import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { taskQuery } from '@/api/tasks';
import type { RecordFrame, TaskView } from '@/api/types';
import { Btn } from '@/design/button';
import { Dialog } from '@/design/dialog';
import { Loading } from '@/design/page-state';
import { useVoteWords } from '../collective/words';
import { answerOf, type Draft } from '../draft';
import { useSigningWords } from '../words';
import { Outcome } from './outcome';
import { RecordInWords } from './record-in-words';
import { toSign } from './record';
import { useSigners } from './use-signer';
import { useSignOff } from './use-sign-off';
import styles from './sign.module.css';

type Props = Readonly<{ task: TaskView; draft: Draft; onClose: () => void; onSigned: () => void }>;

/** The last look: in words, to the letter, and by its digest. What is shown here is what is signed. */
export function SignDialog({ task, draft, onClose, onSigned }: Props) {
  const say = useSigningWords();
  // Held while the dialog is open: news that arrives meanwhile must not change what is being looked at.
  const [frame, setFrame] = useState<RecordFrame | null>(task.record);
  if (!frame) return null;
  return (
    <Dialog title={say('signTitle')} onClose={onClose} wide>
      <Look
        key={frame.nonce}
        task={task}
        frame={frame}
        draft={draft}
        onClose={onClose}
        onSigned={onSigned}
        onFrame={setFrame}
      />
    </Dialog>
  );
}

type LookProps = Props & Readonly<{ frame: RecordFrame; onFrame: (frame: RecordFrame | null) => void }>;

const agrees = (answer: ReturnType<typeof answerOf>): boolean =>
  'vote' in answer ? answer.vote === 'for' : answer.decision === 'approve';

function Look({ task, frame, draft, onClose, onSigned, onFrame }: LookProps) {
  const say = useSigningWords();
  const ofVote = useVoteWords();
  const client = useQueryClient();
  const signers = useSigners();
  const { attempt, send } = useSignOff(task.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const answer = useMemo(() => answerOf(draft, task), [draft, task]);
  const signed = useMemo(() => toSign(frame, answer), [frame, answer]);
  const signer = signers?.find(({ id }) => id === chosen) ?? signers?.[0];
  const done = attempt.state === 'signed';

  useEffect(() => {
    if (done) onSigned();
  }, [done, onSigned]);

  const sign = () => {
    if (!signer) return;
    void send(async () => ({ ...answer, record: frame, signature: await signer.sign(signed.bytes) }));
  };
  const lookAgain = async () =>
    onFrame((await client.fetchQuery({ ...taskQuery(task.id), staleTime: 0 })).record);
  const said = 'vote' in answer ? ofVote(answer.vote) : say(answer.decision);
  const busy = attempt.state === 'signing' || attempt.state === 'retrying';
  return (
    <div className={styles['look']}>
      <RecordInWords task={task} frame={frame} answer={answer} />
      <dl className={styles['exact']}>
        <dt>{say('recordDigest')}</dt>
        <dd>
          <code className={styles['digest']}>{signed.digest}</code>
        </dd>
      </dl>
      <details>
        <summary>{say('recordText')}</summary>
        <pre className={styles['letter']}>{signed.text}</pre>
      </details>
      <Outcome
        attempt={attempt}
        hasKey={signers === undefined || signers.length > 0}
        onLookAgain={() => void lookAgain()}
      />
      <div className={styles['foot']}>
        {!signers && <Loading />}
        {signers && signers.length > 1 && (
          <select
            className="field"
            aria-label={say('withKey')}
            value={signer?.id}
            onChange={({ target }) => setChosen(target.value)}
          >
            {signers.map(({ id, kind }) => (
              <option key={id} value={id}>
                {say(kind)} {kind === 'softwareKey' && id.slice(0, 6)}
              </option>
            ))}
          </select>
        )}
        {signers?.length === 1 && signer && <span className={styles['key']}>{say(signer.kind)}</span>}
        <Btn onClick={onClose}>{say('goBack')}</Btn>
        <Btn
          kind={agrees(answer) ? 'primary' : 'danger'}
          busy={busy}
          disabled={!signer || done}
          onClick={sign}
        >
          {busy ? say('signing') : `${say('signNow')} · ${said}`}
        </Btn>
      </div>
    </div>
  );
}
