import { useSharedWords } from '@/words/shared';
import { bureauTime, type Grain } from '@/words/instants';

/** An instant in the bureau's zone, with the exact one on hover. */
export function At({ iso, grain = 'minute' }: Readonly<{ iso: string; grain?: Grain }>) {
  const say = useSharedWords();
  return (
    <time dateTime={iso} title={say('instantTitle', { local: bureauTime(iso, 'second'), utc: iso })}>
      {bureauTime(iso, grain)}
    </time>
  );
}
