import { useState } from 'react';
import type { Finding } from '@/api/findings';
import { useOfficerNames, usePostNames } from '@/api/directory';
import { useMe } from '@/api/session';
import { Btn } from '@/design/button';
import { At } from '@/design/instant';
import stamp from '@/design/stamp.module.css';
import { TimeLeft } from '@/parts/task/time-left';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { AnswerForm, RecheckForm, UrgeForm } from './finding-forms';
import { FindingLife } from './finding-life';
import { useFindingWords } from './words';
import styles from './findings.module.css';

type Props = Readonly<{
  finding: Finding;
  caseId: string;
  /** A case's own handlers answer and never urge or re-check. */
  handlers: readonly string[];
  /** Where it shows, in words; null: the whole file. */
  where: string | null;
  /** Materials that may be named in an answer. */
  materials: readonly Readonly<{ digest: string; title: string }>[];
  onShow?: (() => void) | undefined;
  /** Demands it once more in the return being written. */
  onDemand?: (() => void) | undefined;
}>;

type Doing = 'urge' | 'answer' | 'recheck' | null;

/** A problem that was pointed out, its whole life, and what this reader can do about it. */
export function FindingCard(props: Props) {
  const { finding, caseId, handlers, where, materials, onShow, onDemand } = props;
  const say = useFindingWords();
  const shared = useSharedWords();
  const name = useNames();
  const officer = useOfficerNames();
  const post = usePostNames();
  const [doing, setDoing] = useState<Doing>(null);
  const may = useMayDo(finding, handlers);
  const menders = finding.mender.map((who) => name(who.includes('/') ? post(who) : officer(who)));
  const over = () => setDoing(null);
  return (
    <li className={`${styles['card']} ${styles[finding.status]}`}>
      <p className={styles['head']}>
        <span className={`${stamp['stamp']} ${styles[`is-${finding.status}`]}`}>{say(finding.status)}</span>
        {finding.item && <strong>{finding.item}</strong>}
        {finding.checklist && <code>{finding.checklist}</code>}
        {where && (
          <button type="button" className={styles['where']} onClick={onShow} disabled={!onShow}>
            {where}
          </button>
        )}
        {finding.status === 'open' && finding.dueAt && <TimeLeft dueAt={finding.dueAt} />}
      </p>
      {finding.problem && <p className={styles['text']}>{finding.problem}</p>}
      <p className={styles['text']}>
        <strong>{finding.requirement ?? shared('hidden')}</strong>
      </p>
      <p className={styles['meta']}>
        {say('raisedBy', { name: name(officer(finding.by)) })} <At iso={finding.raisedAt} /> ·{' '}
        {say('mender', { names: menders.join('、') })}
        {finding.rule && ` · ${say('rule', { rule: finding.rule })}`}
      </p>
      <FindingLife finding={finding} />
      {may.answersInRound && <p className={styles['meta']}>{say('answerInRound')}</p>}
      <p className={styles['acts']}>
        {may.urge && (
          <Btn size="small" aria-expanded={doing === 'urge'} onClick={() => setDoing('urge')}>
            {say('urge')}
          </Btn>
        )}
        {may.answer && (
          <Btn size="small" aria-expanded={doing === 'answer'} onClick={() => setDoing('answer')}>
            {say('answer')}
          </Btn>
        )}
        {may.recheck && (
          <Btn size="small" aria-expanded={doing === 'recheck'} onClick={() => setDoing('recheck')}>
            {say('recheck')}
          </Btn>
        )}
        {may.recheck && finding.item !== null && onDemand && (
          <Btn size="small" kind="quiet" onClick={onDemand}>
            {say('demandAgain')}
          </Btn>
        )}
      </p>
      {doing === 'urge' && <UrgeForm finding={finding.id} caseId={caseId} onClose={over} />}
      {doing === 'answer' && (
        <AnswerForm finding={finding.id} caseId={caseId} materials={materials} onClose={over} />
      )}
      {doing === 'recheck' && <RecheckForm finding={finding.id} caseId={caseId} onClose={over} />}
    </li>
  );
}

/** What is offered; what is allowed the case decides. */
function useMayDo({ status, mender, item, answers }: Finding, handlers: readonly string[]) {
  const me = useMe();
  const handles = handlers.includes(me.id);
  const mends = mender.includes(me.id) || me.posts.some(({ post }) => mender.includes(post));
  const unanswered = status === 'open' && answers.length === 0;
  return {
    urge: status === 'open' && !handles,
    answer: status === 'open' && mends && item === null,
    answersInRound: unanswered && mends && item !== null,
    recheck: status === 'answered' && !handles && !mends,
  };
}
