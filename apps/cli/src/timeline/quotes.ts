import { must, type CaseView, type CountersignClient, type RecordedEvent } from '#libs/client';
import type { Line } from './entry.js';

/** What was said at an event, by its id `{case}.{version}`: shown below the act. */
export type Quotes = ReadonlyMap<string, readonly Line[]>;

const quote = (text: string): Line => ({ tone: 'quote', text });

/**
 * The words that matter for who answers: what those said who did not agree, what a return demanded, and what was
 * answered to it. As far as the reader may see texts.
 */
export async function quotesOf(
  client: CountersignClient,
  view: CaseView,
  events: readonly RecordedEvent[],
): Promise<Quotes> {
  const returns = events.filter(({ type }) => type === 'RequestReturned');
  const demanded = await Promise.all(
    returns.map(async ({ version, data }) => {
      // Only the case as it stood then still has the list: the next round replaces it.
      const then = await must('GET /v1/cases/{id}', client.case(view.id, version));
      const items = then.requests.find(({ id }) => id === data['request'])?.rectification?.items ?? [];
      return [
        `${view.id}.${version}`,
        items.map(({ id, requirement }) => quote(`${id}. ${requirement ?? '—'}`)),
      ] as const;
    }),
  );
  return new Map([...dissentIn(view.requests), ...answersIn(view, events), ...demanded]);
}

/** Opinions on facts, evidence and discretion of everyone who did not simply agree. */
function dissentIn(requests: CaseView['requests']): [string, Line[]][] {
  return requests
    .flatMap(({ rounds }) => rounds.flatMap(({ signatures }) => signatures))
    .filter(({ decision, overrules }) => decision !== 'approve' || overrules.length > 0)
    .map(({ id, reason, opinion: { facts, evidence, discretion } }) => {
      const said = [reason, facts, evidence, discretion].filter((part): part is string => !!part);
      return [id, said.map((part) => quote(`“${part}”`))];
    });
}

/** What a new round answers to each item. */
function answersIn({ id, requests }: CaseView, events: readonly RecordedEvent[]): [string, Line[]][] {
  return events
    .filter(({ type }) => type === 'RoundSubmitted')
    .map(({ version, data }) => {
      const rounds = requests.find((request) => request.id === data['request'])?.rounds ?? [];
      const answers = rounds.find(({ round }) => round === data['round'])?.answers ?? [];
      return [`${id}.${version}`, answers.map(({ item, answer }) => quote(`${item}. ${answer ?? '—'}`))];
    });
}
