import type { AnswerRule, Responsibility } from '#libs/client';
import type { Context } from '../command-context.js';
import { columnsOf, padEnd, wrap } from '../terminal/width.js';
import type { Vocabulary } from './vocabulary.js';

type Look = Pick<Context, 'say' | 'style' | 'language'>;
type Signer = Responsibility['links'][number]['signers'][number];
const arrow = ' → ';
/** Links with longer names push the persons to the next line. */
const labelMax = 28;

/** Who answers for what, at the foot of a replay: the whole case first, then each link. */
export function responsibilityLines(
  { case: whole, links }: Responsibility,
  words: Vocabulary,
  look: Look,
  columns: number,
): string[] {
  const { say, style } = look;
  const title = say('谁负责', 'Who answers');
  const wholeCase = say('整案', 'Whole case');
  const labels = links.map(({ link, subject }) =>
    [words.of('link', link), words.party(subject)].filter(Boolean).join(' · '),
  );
  const label = Math.min(labelMax, Math.max(...[wholeCase, ...labels].map(columnsOf)));
  const row = (name: string, chunks: readonly Chunk[]) => rowLines(name, chunks, label, columns, style.bold);
  const answer: readonly Chunk[] =
    whole === null
      ? [plain(say('尚未办结', 'not disposed of yet'))]
      : [{ text: words.officer(whole.answers), paint: style.green }, plain(words.of('link', whole.link))];
  const rule = whole === null ? [] : wrap(ruleText(whole.rule, look), columns - label - 4);
  return [
    style.bold(`${title} ${'━'.repeat(Math.max(0, columns - columnsOf(title) - 1))}`),
    ...row(wholeCase, answer),
    ...rule.map((line) => `  ${' '.repeat(label)}  ${style.dim(line)}`),
    ...links.flatMap(({ proposer, signers }, index) =>
      row(labels[index] ?? '', [
        plain(`${words.officer(proposer)} ${say('呈请', 'proposed')}`),
        ...signers.map((signer) => signerChunk(signer, words, look)),
      ]),
    ),
  ];
}

/** Something that is not broken over two lines. */
type Chunk = Readonly<{ text: string; paint: (text: string) => string }>;
const plain = (text: string): Chunk => ({ text, paint: (same) => same });

function signerChunk(
  { officer, capacity, decision, lapsed, overruledBy }: Signer,
  words: Vocabulary,
  { say, style }: Look,
): Chunk {
  const marks: Record<string, string> = { approve: '✓', return: '↩', refuse: '✗' };
  const state = lapsed
    ? say('（已失效）', ' (lapsed)')
    : overruledBy
      ? say('（未被采纳）', ' (overruled)')
      : '';
  const text = `${marks[decision] ?? decision} ${words.officer(officer)} ${words.post(capacity.post)}${state}`;
  if (lapsed) return { text, paint: style.dim };
  return {
    text,
    paint: decision === 'approve' ? style.green : decision === 'return' ? style.yellow : style.red,
  };
}

function rowLines(
  name: string,
  chunks: readonly Chunk[],
  label: number,
  columns: number,
  bold: (text: string) => string,
): string[] {
  const room = columns - label - 4;
  const fits = columnsOf(name) <= label;
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { text, paint } of chunks.filter((chunk) => chunk.text !== '')) {
    const width = columnsOf(text);
    if (line !== '' && used + arrow.length + width > room) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += (line === '' ? 0 : arrow.length) + width;
    line += `${line === '' ? '' : arrow}${paint(text)}`;
  }
  lines.push(line);
  const first = fits ? [`  ${bold(padEnd(name, label))}  ${lines.shift() ?? ''}`] : [`  ${bold(name)}`];
  return [...first, ...lines.map((more) => `  ${' '.repeat(label)}  ${more}`)];
}

const ruleText = ({ name, source }: AnswerRule, { language }: Look) => `${name[language]} [${source}]`;
