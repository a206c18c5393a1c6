import type { TaskView } from '@/api/types';
import { Scroll } from '@/design/scroll';
import { useDurations } from '@/words/duration-words';
import { useSharedWords } from '@/words/shared';
import { AboutTheCase } from './about-the-case';
import { useGroundWords } from './ground-words';
import { useSigningWords } from './words';
import styles from './signing-room.module.css';

/** What is asked, in the proposer's words. */
export function RequestSheet({ task }: Readonly<{ task: TaskView }>) {
  const say = useSigningWords();
  const shared = useSharedWords();
  const duration = useDurations();
  const ground = useGroundWords();
  const { proposal, grounds, legalBasis, answers, digest } = task.dossier;
  return (
    <Scroll label={say('request')} className={styles['sheet']}>
      <h2>{say('proposal')}</h2>
      <p className={styles['said']}>{proposal.text ?? shared('none')}</p>
      {proposal.extendTo && (
        <p>
          {say('extendTo')} <strong>{duration(proposal.extendTo)}</strong>{' '}
          {proposal.extensionGrounds?.map(ground).join(' · ')}
        </p>
      )}
      <h2>{say('grounds')}</h2>
      <p className={styles['said']}>{grounds ?? shared('hidden')}</p>
      <h2>{say('legalBasis')}</h2>
      <ul className={styles['basis']}>
        {legalBasis.map((article) => (
          <li key={article}>{article}</li>
        ))}
      </ul>
      {answers.length > 0 && (
        <>
          <h2>{say('answers')}</h2>
          <ol className={styles['answers']}>
            {answers.map(({ item, answer }) => (
              <li key={item}>
                <strong>{item}</strong> {answer ?? shared('hidden')}
              </li>
            ))}
          </ol>
        </>
      )}
      <AboutTheCase task={task} />
      <p className={styles['digest']}>
        {say('dossierDigest')} <code>{digest}</code>
      </p>
    </Scroll>
  );
}
