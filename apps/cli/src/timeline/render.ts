import type { CaseView, Replay } from '#libs/client';
import type { Context } from '../command-context.js';
import { localClock, localDate, localTime, weekday } from '../local-time.js';
import type { Style } from '../terminal/style.js';
import { columnsOf, wrap } from '../terminal/width.js';
import type { Entry, Line, Tone } from './entry.js';
import { responsibilityLines } from './responsibility.js';
import type { Vocabulary } from './vocabulary.js';

type Look = Pick<Context, 'say' | 'style' | 'language' | 'columns'>;
const widest = 120;

/** The story of a case for a terminal: whose case, day by day who did what, and who answers. */
export function renderTimeline(
  replay: Replay,
  entries: readonly Entry[],
  words: Vocabulary,
  look: Look,
): string {
  const columns = Math.max(60, Math.min(look.columns, widest));
  const lines = [...heading(replay.case, replay, words, look, columns), ''];
  let day = '';
  for (const entry of entries) {
    const date = localDate(entry.at);
    if (date !== day) lines.push(dayRule(entry.at, columns, look));
    day = date;
    lines.push(...entryLines(entry, columns, look.style));
  }
  lines.push('', ...responsibilityLines(replay.responsibility, words, look, columns));
  return lines.join('\n');
}

function heading(view: CaseView, replay: Replay, words: Vocabulary, look: Look, columns: number): string[] {
  const { say, style } = look;
  const comma = say('、', ', ');
  const parties = view.parties.map(({ id, name }) => (name === null ? id : `${name} (${id})`)).join(comma);
  const state = view.closed ? say('已结案', 'closed') : words.of('stage', view.stage);
  const people = `${words.of('unit', view.unit)} · ${say('办案', 'handlers')} ${view.handlers.map(words.officer).join(comma)} · ${say('当事人', 'parties')} ${parties}`;
  const extent = `${say('回放至', 'replayed to')} ${localTime(replay.events.at(-1)?.at ?? String(replay.asOf))} · ${say('版本', 'version')} ${replay.version} · ${view.procedure} v${view.definition.version}`;
  const title = wrap([view.caseNumber, view.title, `[${state}]`].filter(Boolean).join('  '), columns);
  return [
    ...title.map(style.bold),
    ...[people, extent].flatMap((text) => wrap(text, columns).map(style.dim)),
  ];
}

function dayRule(at: string, columns: number, { style, language }: Look): string {
  const title = `${localDate(at)} ${weekday(at, language)}`;
  return `\n${style.bold(title)} ${style.dim('─'.repeat(Math.max(0, columns - columnsOf(title) - 1)))}`;
}

/** Time, mark and act on the left; who and in what capacity on the right, below when both do not fit. */
function entryLines(
  { at, line, who, capacity, consequences }: Entry,
  columns: number,
  style: Style,
): string[] {
  const indent = ' '.repeat(9);
  const person = [who, capacity].filter(Boolean).join(' · ');
  const room = columns - indent.length;
  const text = wrap(line.text, room);
  const [first = '', ...rest] = text;
  const head = ` ${style.dim(localClock(at))} ${mark(line, style)} `;
  const free = room - columnsOf(first) - columnsOf(person);
  const paint = painted(line, style);
  const lines =
    person !== '' && rest.length === 0 && free >= 2
      ? [`${head}${paint(first)}${' '.repeat(free)}${style.dim(person)}`]
      : [
          `${head}${paint(first)}`,
          ...rest.map((more) => indent + paint(more)),
          ...(person ? [indent + style.dim(person)] : []),
        ];
  consequences.forEach((consequence, index) => {
    const branch = index === consequences.length - 1 ? '└' : '├';
    const [head2 = '', ...more] = wrap(consequence.text, room - 4);
    lines.push(
      `${indent}${style.dim(branch)} ${mark(consequence, style)} ${painted(consequence, style)(head2)}`,
    );
    lines.push(...more.map((next) => `${indent}    ${painted(consequence, style)(next)}`));
  });
  return lines;
}

const marks: Record<Tone, string> = {
  act: '▸',
  good: '✓',
  bad: '✗',
  return: '↩',
  clock: '◷',
  duty: '◆',
  alarm: '!',
  note: '·',
  quote: ' ',
};

function mark(line: Line, style: Style): string {
  return painted(line, style)(marks[line.tone]);
}

function painted({ tone }: Line, style: Style): (text: string) => string {
  const paints: Record<Tone, (text: string) => string> = {
    act: (text) => text,
    good: style.green,
    bad: style.red,
    return: style.yellow,
    clock: style.blue,
    duty: style.cyan,
    alarm: style.yellow,
    note: style.dim,
    quote: style.dim,
  };
  return paints[tone];
}
