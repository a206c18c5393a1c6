import type { Schemas } from '@/api/types';
import page from '@/design/page.module.css';
import { Table } from '@/design/table';
import { useWho } from '@/parts/case/use-who';
import { useProblemTitles } from '@/parts/form/use-problem-titles';
import { useNames } from '@/words/names';
import { useImportWords } from './words';

type Told = Schemas['DirectoryImport'];
type Value = Told['changes'][number]['from'];

/** What a directory file adds, changes and leaves out, or what has been made of it. */
export function ImportTold({ told, name: file }: Readonly<{ told: Told; name: string }>) {
  const say = useImportWords();
  const { officer, post } = useWho();
  const title = useProblemTitles();
  const name = useNames();
  const { adds, changes, leavers, refused, dryRun, made, rows } = told;
  const tell = (value: Value): string => {
    if (value === null) return say('nobody');
    if (typeof value === 'string') return value;
    return 'zh' in value ? name(value) : value.map(post).join(' · ') || say('nobody');
  };
  const nothing = adds.length + changes.length + leavers.length === 0;
  return (
    <div className={page['list']} role="status">
      <p className={dryRun ? page['note'] : page['done']}>
        {dryRun ? say('tried', { file, rows }) : say('carriedOut', { made })}
      </p>
      {refused.length > 0 && (
        <div className={page['fault']}>
          <p>{say('refused', { count: refused.length })}</p>
          <ul>
            {refused.map(({ stream, code }) => (
              <li key={`${stream}${code}`}>
                {stream} · {title(code)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {nothing && <p>{say('nothing')}</p>}
      {adds.length > 0 && (
        <details open>
          <summary>{say('adds', { count: adds.length })}</summary>
          <ul>
            {adds.map(({ kind, id }) => (
              <li key={`${kind}${id}`}>
                <span className={page['chip']}>{say(kind)}</span> <code>{id}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      {changes.length > 0 && (
        <details open>
          <summary>{say('changes', { count: changes.length })}</summary>
          <Table heads={(['kind', 'id', 'what', 'from', 'to'] as const).map((word) => say(word))}>
            {changes.map(({ kind, id, what, from, to }) => (
              <tr key={`${kind}${id}${what}`}>
                <td>{say(kind)}</td>
                <th scope="row">
                  <code>{id}</code>
                </th>
                <td>{say(what === 'unit' ? 'what-unit' : what)}</td>
                <td>{tell(from)}</td>
                <td>{tell(to)}</td>
              </tr>
            ))}
          </Table>
        </details>
      )}
      {leavers.length > 0 && (
        <details open>
          <summary>{say('leavers', { count: leavers.length })}</summary>
          <p className={page['small']}>{say('leaversHelp')}</p>
          <ul>
            {leavers.map((id) => (
              <li key={id}>
                {officer(id)} <code className={page['small']}>{id}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
