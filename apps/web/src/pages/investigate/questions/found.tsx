import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { OfficerFound, PairFound, QuestionKind, RowFound, SignatureFound } from '@/api/questions';
import { linksOf, useDefinitions } from '@/api/procedures';
import { At } from '@/design/instant';
import page from '@/design/page.module.css';
import { Table } from '@/design/table';
import { useWho } from '@/parts/case/use-who';
import { useNames } from '@/words/names';
import { searchOf } from './parameters';
import { useReadingTime } from './reading-words';
import { useQuestionWords } from './words';
import styles from './questions.module.css';

/** Below this, nobody has read a file. */
const quickMs = 60_000;

type Props = Readonly<{ kind: QuestionKind; items: readonly RowFound[] }>;

/** What a question found, one row each, every row leading to the act or to what it is counted from. */
export function Found({ kind, items }: Props) {
  const say = useQuestionWords();
  switch (kind) {
    case 'reading-time':
    case 'outside-authority':
      return (
        <Table
          heads={[
            say('read'),
            say('signed'),
            say('case'),
            say('officer'),
            say('handler'),
            say('pages'),
            say(kind === 'reading-time' ? 'again' : 'ground'),
            say('act'),
          ]}
        >
          {(items as readonly SignatureFound[]).map((row) => (
            <Signature key={row.key} row={row} kind={kind} />
          ))}
        </Table>
      );
    case 'pairs':
      return (
        <Table
          heads={(
            [
              'handler',
              'officer',
              'count',
              'ofOfficer',
              'ofHandler',
              'turnedBack',
              'median',
              'span',
              'theirs',
            ] as const
          ).map((word) => say(word))}
        >
          {(items as readonly PairFound[]).map((row) => (
            <Pair key={row.key} row={row} />
          ))}
        </Table>
      );
    case 'never-returned':
      return (
        <Table
          heads={(['officer', 'count', 'median', 'shortest', 'span', 'theirs'] as const).map((word) =>
            say(word),
          )}
        >
          {(items as readonly OfficerFound[]).map((row) => (
            <Never key={row.key} row={row} />
          ))}
        </Table>
      );
  }
}

function Read({ ms }: Readonly<{ ms: number | null }>) {
  const told = useReadingTime();
  return <span className={ms === null || ms < quickMs ? styles['quick'] : styles['calm']}>{told(ms)}</span>;
}

function Ledger({ officer }: Readonly<{ officer: string }>) {
  const { officer: nameOf } = useWho();
  return (
    <Link to="/investigate/$officer" params={{ officer }} search={{}} preload={false}>
      {nameOf(officer)}
    </Link>
  );
}

function Signature({ row, kind }: Readonly<{ row: SignatureFound; kind: QuestionKind }>) {
  const say = useQuestionWords();
  const name = useNames();
  const { post, officer } = useWho();
  const links = linksOf(useDefinitions());
  const looks = { approve: 'chipGood', return: 'chipWarn', refuse: 'chipBad', abstain: 'chip' } as const;
  return (
    <tr>
      <td>
        <Read ms={row.readingMs} />
        <div className={page['small']}>{say('materials', { count: row.materials })}</div>
      </td>
      <td className={page['nowrap']}>
        <At iso={row.signedAt} grain="second" />
      </td>
      <th scope="row">
        <Link
          className={page['nowrap'] ?? ''}
          to="/cases/$caseId"
          params={{ caseId: row.case }}
          search={{}}
          preload={false}
        >
          {row.caseNumber ?? row.case}
        </Link>
        <div className={page['small']}>{name(links.find(({ id }) => id === row.link)?.name) || row.link}</div>
      </th>
      <td>
        <Ledger officer={row.officer} />
        <div className={page['small']}>
          {post(row.post)}
          {row.capacity !== 'own' &&
            ` · ${say(row.capacity)}${row.principal ? ` (${officer(row.principal)})` : ''}`}
        </div>
      </td>
      <td>
        <Ledger officer={row.handler} />
      </td>
      <td>
        <Pages row={row} />
      </td>
      <td>
        {kind === 'outside-authority' ? (
          row.grounds?.map((ground) => (
            <Chip key={ground} look={ground === 'differs' || ground === 'void' ? 'chipBad' : 'chipWarn'}>
              {say(ground)}
            </Chip>
          ))
        ) : (
          <Chip look={row.again === 'different' ? 'chipBad' : row.again === 'same' ? 'chipGood' : 'chip'}>
            {say(`again-${row.again}`)}
          </Chip>
        )}
      </td>
      <td className={page['nowrap']}>
        <Chip look={looks[row.decision]}>{say(row.decision)}</Chip>{' '}
        {row.ended && <Chip look="chipWarn">{say(row.ended)}</Chip>}{' '}
        <Link
          to="/replay/$caseId"
          params={{ caseId: row.case }}
          search={{ at: row.version, as: row.officer }}
          preload={false}
        >
          {say('act')} {row.version}
        </Link>
      </td>
    </tr>
  );
}

function Chip({ look, children }: Readonly<{ look: string; children: ReactNode }>) {
  return <span className={`${page['chip']} ${look === 'chip' ? '' : page[look]}`}>{children}</span>;
}

function Pages({ row: { pages, pagesShown } }: Readonly<{ row: SignatureFound }>) {
  const say = useQuestionWords();
  if (pages === 0) return <span className={page['small']}>{say('noPages')}</span>;
  return (
    <span className={pagesShown < pages ? styles['quick'] : styles['calm']}>
      {pagesShown} / {pages}
      <span className={styles['bar']} aria-hidden="true">
        <i style={{ width: `${(pagesShown / pages) * 100}%` }} />
      </span>
    </span>
  );
}

function Share({ part, all }: Readonly<{ part: number; all: number }>) {
  const say = useQuestionWords();
  const share = Math.round((part / Math.max(1, all)) * 100);
  return (
    <>
      {say('share', { share, all })}
      <span className={styles['bar']} aria-hidden="true">
        <i style={{ width: `${share}%` }} />
      </span>
    </>
  );
}

function Span({ row }: Readonly<{ row: OfficerFound | PairFound }>) {
  return (
    <>
      <At iso={row.firstAt} grain="day" /> – <At iso={row.lastAt} grain="day" />
    </>
  );
}

function OneByOne({ officer, handler }: Readonly<{ officer: string; handler?: string }>) {
  const say = useQuestionWords();
  return (
    <Link
      to="/investigate/questions/$kind"
      params={{ kind: 'reading-time' }}
      search={searchOf({ officer, ...(handler !== undefined && { handler }) })}
      preload={false}
    >
      {say('theirs')}
    </Link>
  );
}

function Pair({ row }: Readonly<{ row: PairFound }>) {
  const say = useQuestionWords();
  return (
    <tr>
      <th scope="row">
        <Ledger officer={row.handler} />
      </th>
      <th scope="row">
        <Ledger officer={row.officer} />
      </th>
      <td>
        <strong>{row.signed}</strong>
        <div className={page['small']}>{say('cases', { count: row.cases })}</div>
      </td>
      <td>
        <Share part={row.signed} all={row.ofOfficer} />
      </td>
      <td>
        <Share part={row.signed} all={row.ofHandler} />
      </td>
      <td className={row.turnedBack === 0 ? styles['quick'] : undefined}>{row.turnedBack}</td>
      <td>
        <Read ms={row.medianReadingMs} />
      </td>
      <td className={page['small']}>
        <Span row={row} />
      </td>
      <td>
        <OneByOne officer={row.officer} handler={row.handler} />
      </td>
    </tr>
  );
}

function Never({ row }: Readonly<{ row: OfficerFound }>) {
  const say = useQuestionWords();
  return (
    <tr>
      <th scope="row">
        <Ledger officer={row.officer} />
      </th>
      <td>
        <strong>{row.signed}</strong>
        <div className={page['small']}>
          {say('cases', { count: row.cases })} · {say('handlers', { count: row.handlers })}
        </div>
      </td>
      <td>
        <Read ms={row.medianReadingMs} />
      </td>
      <td>
        <Read ms={row.shortestReadingMs} />
      </td>
      <td className={page['small']}>
        <Span row={row} />
      </td>
      <td>
        <OneByOne officer={row.officer} />
      </td>
    </tr>
  );
}
