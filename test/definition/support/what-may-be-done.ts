import type { Particulars } from '#libs/case-file';
import type { Play } from '../../../libs/case-file/spec/support/play.js';
import { whatFollows } from './told.js';

/** What a request must state to be asked for at all. */
export const stated: Readonly<Record<string, Particulars>> = {
  bail: { guarantor: true },
  'residential-surveillance': { place: 'home' },
  'notice-exception': { ground: 'cannot-notify' },
  'measure-change': { change: 'lift' },
  'refusal-reconsideration': { decides: 'upheld' },
};

/** What came of each link asked for and each fact recorded: `may`, or the refusal as `code [article]`. */
export type Outcomes = ReadonlyMap<string, string>;

/** Tries every link and every fact, a fact with each of its results, at one point of a case. */
export function outcomesAt(play: Play): Outcomes {
  const { links, records, clocks } = play.definition;
  const outcomes = new Map<string, string>();
  for (const { id, extends: clock } of links) {
    const { to, grounds } = clocks.find((each) => each.id === clock)?.extensions?.[0] ?? {};
    const asked = {
      ...(stated[id] && { particulars: stated[id] }),
      ...(to && grounds && { proposal: { extendTo: to, extensionGrounds: grounds } }),
    };
    outcomes.set(id, outcomeOf(whatFollows(play, (fork) => fork.request(id, asked))));
  }
  for (const { id, results = [null] } of records) {
    for (const result of results) {
      const known = { ...(result !== null && { result }), ...(stated[id] && { particulars: stated[id] }) };
      const lines = whatFollows(play, (fork) => fork.fact(id, known));
      outcomes.set(result === null ? `${id}!` : `${id}!${result}`, outcomeOf(lines));
    }
  }
  return outcomes;
}

/** Outcome by outcome, what has it; what had the same before is left out. */
export function whatMayBeDone(outcomes: Outcomes, before: Outcomes = new Map()): string {
  const changed = [...outcomes].filter(([act, outcome]) => before.get(act) !== outcome);
  const kinds = [...new Set(changed.map(([, outcome]) => outcome))].sort();
  return kinds
    .map(
      (kind) => `${kind}: ${changed.flatMap(([act, outcome]) => (outcome === kind ? [act] : [])).join(', ')}`,
    )
    .join('\n');
}

const outcomeOf = (lines: readonly string[]): string =>
  lines.find((line) => line.startsWith('refused'))?.replace(/^refused: /, 'no, ') ?? 'may';
