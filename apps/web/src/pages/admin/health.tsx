import { useQuery } from '@tanstack/react-query';
import { healthQuery } from '@/api/admin';
import { logClockQuery } from '@/api/log-clock';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { useAdminWords } from './words';

const looks = { up: 'chipGood', down: 'chipBad', 'not-configured': 'chip' } as const;

/** Whether every part runs, and which log this is. */
export function Health() {
  const say = useAdminWords();
  const { data, error, refetch } = useQuery(healthQuery);
  const { data: clock } = useQuery(logClockQuery);
  if (error && !data) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <section className={page['card']}>
      <h2>
        <span className={`${page['chip']} ${page[data.status === 'ready' ? 'chipGood' : 'chipWarn']}`}>
          {say(data.status)}
        </span>
      </h2>
      <p className={page['small']}>{say(data.status === 'ready' ? 'readyHelp' : 'degradedHelp')}</p>
      <table className={page['table']}>
        <tbody>
          {(['postgres', 'temporal'] as const).map((part) => (
            <tr key={part}>
              <th scope="row">{say(part)}</th>
              <td>
                <span className={`${page['chip']} ${page[looks[data.parts[part]]]}`}>
                  {say(data.parts[part])}
                </span>
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say('logOrigin')}</th>
            <td>
              {say(data.simulated ? 'simulated' : 'real')} {clock?.origin && <code>{clock.origin}</code>}
            </td>
          </tr>
        </tbody>
      </table>
      <p className={page['acts']}>
        <a href="/metrics">{say('metrics')}</a>
        <a href="/docs">{say('api')}</a>
      </p>
    </section>
  );
}
