import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { keysQuery } from '@/api/keys';
import { officerQuery, useSession } from '@/api/session';
import type { Officer } from '@/api/staff';
import { Btn } from '@/design/button';
import { Dialog } from '@/design/dialog';
import { At } from '@/design/instant';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { useWho } from '@/parts/case/use-who';
import { bureauTime } from '@/words/instants';
import { useNames } from '@/words/names';
import { useAdminWords } from '../words';
import { OfficerAct, type ActName } from './officer-act';
import { StandingChip } from './standing-chip';
import { useOfficerWords } from './words';

type Props = Readonly<{ officer: string; onClose: () => void }>;

/** One officer: posts, qualifications, exams, suspensions and keys, and what an administrator may change of them. */
export function OfficerSheet({ officer: id, onClose }: Props) {
  const name = useNames();
  const { rights } = useSession();
  const { data: officer, error, refetch } = useQuery(officerQuery(id));
  const [act, setAct] = useState<ActName | null>(null);
  return (
    <Dialog wide title={officer ? `${name(officer.name)} · ${id}` : id} onClose={onClose}>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!officer && !error && <Loading />}
      {officer && (
        <div className={page['form']}>
          <Standing officer={officer} />
          {rights.administers && officer.retiredAt === null && <Acts officer={officer} onAct={setAct} />}
          <Record officer={officer} />
          <Keys officer={id} />
          {act && <OfficerAct act={act} officer={officer} onClose={() => setAct(null)} />}
        </div>
      )}
    </Dialog>
  );
}

function Standing({ officer }: Readonly<{ officer: Officer }>) {
  const say = useOfficerWords();
  const { post, unit } = useWho();
  const posts = officer.posts.map(post).join(' · ');
  return (
    <p className={page['rowLine']}>
      <StandingChip officer={officer} />
      <span>{unit(officer.unit)}</span>
      <span className={page['grow']}>{posts || say('noPosts')}</span>
      <Link to="/investigate/$officer" params={{ officer: officer.id }} search={{}} preload={false}>
        {say('ledger')}
      </Link>
    </p>
  );
}

function Acts({ officer, onAct }: Readonly<{ officer: Officer; onAct: (act: ActName) => void }>) {
  const say = useOfficerWords();
  const acts: readonly ActName[] = [
    officer.suspension === null ? 'suspend' : 'lift',
    'qualify',
    'recordExam',
    ...(officer.qualifications.length > 0 ? (['disqualify'] as const) : []),
    'invite',
    'endLogins',
    'retire',
  ];
  const grave = new Set<ActName>(['suspend', 'disqualify', 'endLogins', 'retire']);
  return (
    <p className={page['acts']}>
      {acts.map((each) => (
        <Btn key={each} size="small" kind={grave.has(each) ? 'danger' : 'plain'} onClick={() => onAct(each)}>
          {say(each)}
        </Btn>
      ))}
    </p>
  );
}

function Record({ officer }: Readonly<{ officer: Officer }>) {
  const say = useOfficerWords();
  const span = ({ from, to }: Readonly<{ from: string; to: string | null }>) =>
    to === null
      ? say('since', { from: bureauTime(from, 'day') })
      : say('fromTo', { from: bureauTime(from, 'day'), to: bureauTime(to, 'day') });
  return (
    <div className={page['three']}>
      <Part title={say('qualification')} none={say('noQualification')}>
        {officer.qualifications.map((each) => (
          <li key={`${each.level}${each.from}`}>
            <strong>{say(each.level)}</strong>{' '}
            <span className={page['small']}>
              {span(each)} · {each.basis}
            </span>
          </li>
        ))}
      </Part>
      <Part title={say('exams')} none={say('noExams')}>
        {officer.exams.map((each) => (
          <li key={`${each.exam}${each.at}`}>
            <span className={`${page['chip']} ${page[each.result === 'pass' ? 'chipGood' : 'chipBad']}`}>
              {say(each.result)}
            </span>{' '}
            {each.exam} · {say(each.level)}{' '}
            <span className={page['small']}>
              <At iso={each.at} grain="day" />
            </span>
          </li>
        ))}
      </Part>
      <Part title={say('suspensions')} none={say('noSuspensions')}>
        {officer.suspensions.map((each) => (
          <li key={each.from}>
            {span(each)} <span className={page['small']}>{each.reason}</span>
          </li>
        ))}
      </Part>
    </div>
  );
}

function Keys({ officer }: Readonly<{ officer: string }>) {
  const say = useOfficerWords();
  const admin = useAdminWords();
  const { data: keys } = useQuery(keysQuery(officer));
  return (
    <Part title={say('keys')} none={say('noKeys')}>
      {keys?.map(({ keyId, alg, status }) => (
        <li key={keyId} className={page['rowLine']}>
          <span className={page['chip']}>{admin(`key-${status}`)}</span>
          {admin(alg === 'WebAuthn' ? 'webauthn' : 'file')} <code className={page['small']}>{keyId}</code>
        </li>
      ))}
    </Part>
  );
}

type PartProps = Readonly<{ title: string; none: string; children: readonly ReactNode[] | undefined }>;

function Part({ title, none, children }: PartProps) {
  return (
    <section>
      <h3>{title}</h3>
      {children?.length === 0 && <p className={page['muted']}>{none}</p>}
      <ul>{children}</ul>
    </section>
  );
}
