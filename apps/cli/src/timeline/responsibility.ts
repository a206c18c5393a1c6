import type { Responsibility } from '#libs/client';
import type { Context } from '../command-context.js';
import { columnsOf, padEnd, wrap } from '../terminal/width.js';
import type { Vocabulary } from './vocabulary.js';

type Look = Pick<Context, 'say' | 'style'>;

/** Who answers for what, at the foot of a replay: the whole case first, then each link. */
export function responsibilityLines(
  responsibility: Responsibility,
  words: Vocabulary,
  { say, style }: Look,
  columns: number,
): string[] {
  const title = say('谁负责', 'Who answers');
  const whole = responsibility.case;
  const labels = responsibility.links.map(({ link, subject }) =>
    [words.of('link', link), words.party(subject)].filter(Boolean).join(' · '),
  );
  const label = Math.min(28, Math.max(12, ...labels.map((text) => columnsOf(text))));
  const rows = responsibility.links.flatMap(({ proposer, signers, link }, index) => {
    const people = [
      `${words.officer(proposer)} ${say('提请', 'proposed')}`,
      ...signers.map((signer) => {
        const state = signer.lapsed
          ? say('（已失效）', ' (lapsed)')
          : signer.overruledBy
            ? say('（未被采纳）', ' (overruled)')
            : '';
        return `${words.officer(signer.officer)} ${words.step(link, signer.step)} ${decisions(signer.decision, say)}${state}`;
      }),
    ];
    const [first = '', ...rest] = wrap(people.join('  →  '), Math.max(20, columns - label - 4));
    return [
      `  ${style.bold(padEnd(labels[index] ?? '', label))}  ${first}`,
      ...rest.map((line) => `  ${' '.repeat(label)}  ${line}`),
    ];
  });
  return [
    style.bold(`${title} ${'━'.repeat(Math.max(0, columns - columnsOf(title) - 1))}`),
    `  ${style.bold(padEnd(say('整案', 'Whole case'), label))}  ${
      whole.answers === null
        ? say('尚未办结', 'not disposed of yet')
        : style.green(words.officer(whole.answers))
    }${whole.link === null ? '' : ` · ${words.of('link', whole.link)}`} ${style.dim(whole.rule)}`,
    ...rows,
  ];
}

function decisions(decision: string, say: Look['say']): string {
  if (decision === 'approve') return '✓';
  return decision === 'return' ? `↩ ${say('退回', 'returned')}` : `✗ ${say('不同意', 'against')}`;
}
