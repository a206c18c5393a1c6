import type { SignedOff } from '#libs/case-file';
import type { StoredEvent } from '#libs/kernel';
import type { CaseNews, IgnoredBecause, SignOffNews } from '../../../../workflows/src/contract.js';

/**
 * Whether the log bears out a piece of news: every sign-off and fact that it names, and its position.
 *
 * @param head version of the case's stream
 * @param events events of the case, at least those from the lowest version named
 * @returns null when confirmed
 */
export function verdictOn(
  news: CaseNews,
  head: number,
  events: ReadonlyMap<number, StoredEvent>,
): IgnoredBecause | null {
  if (news.position > head) return 'position-not-in-log';
  if (!news.signOffs.every((named) => isRecorded(named, events.get(named.version))))
    return 'sign-off-not-in-log';
  if (!(news.facts ?? []).every(({ type, version }) => events.get(version)?.type === type))
    return 'fact-not-in-log';
  return null;
}

function isRecorded(named: SignOffNews, event: StoredEvent | undefined): boolean {
  if (event?.type !== 'SignedOff') return false;
  const { task, step, officer, decision } = event.data as SignedOff['data'];
  return (
    named.task === task && named.step === step && named.officer === officer && named.decision === decision
  );
}

/** The lowest version that the news names; what must be read to judge it. Infinity when it names none. */
export const lowestVersionNamed = (heard: readonly CaseNews[]): number =>
  Math.min(
    Infinity,
    ...heard.flatMap(({ signOffs, facts }) => [...signOffs, ...(facts ?? [])].map(({ version }) => version)),
  );
