import { Command } from 'commander';
import { must, type DueQuestion, type Schemas } from '#libs/client';
import { contextOf, withCommonOptions, type Context } from '../command-context.js';
import { nameIn } from '../language.js';
import { localTime } from '../local-time.js';
import { WrongUsage } from '../outcome.js';
import { table } from '../terminal/table.js';

/** `clock list`, `clock due`. */
export function clockCommands(): Command {
  const clock = new Command('clock').description('statutory time limits · 法定期限');
  clock.addCommand(listClocks());
  clock.addCommand(due());
  return clock;
}

type ListOptions = Readonly<{
  case?: string;
  unit?: string;
  kind?: string;
  status: string;
  dueBefore?: string;
  limit: string;
}>;

function listClocks(): Command {
  return withCommonOptions(new Command('list'))
    .description('limits of the cases I may see, soonest due first · 期限一览')
    .option('--case <id>', 'of this case')
    .option('--unit <unit>', 'of cases of this unit')
    .option('--kind <kind>', 'of this kind, such as custody')
    .option('--status <status>', 'running, stopped or expired', 'running')
    .option('--due-before <instant>', 'due before this instant')
    .option('--limit <n>', 'at most this many', '50')
    .action(async ({ dueBefore, ...options }: ListOptions, command: Command) => {
      const context = contextOf(command);
      const { case: caseId, unit, kind, status, limit } = options;
      const query = { case: caseId, unit, kind, status, limit, dueBefore: dueBefore && instantOf(dueBefore) };
      const clocks = await must('GET /v1/clocks', (await context.session.client()).clocks(query));
      context.print(clocks, () => clockTable(clocks.items, context));
    });
}

function clockTable(clocks: Schemas['ClockPage']['items'], { say, language }: Context): string {
  if (clocks.length === 0) return say('没有这样的期限。', 'No such limit.');
  const heading = [
    say('届满', 'Due'),
    say('期限', 'Limit'),
    say('全长', 'Length'),
    say('对象', 'Person'),
    say('案件', 'Case'),
    say('依据', 'Article'),
  ];
  const rows = clocks.map((clock) => [
    `${localTime(clock.dueAt)}${clock.provisional ? ' ?' : ''}`,
    nameIn(language, clock.name),
    clock.limit,
    clock.subject ?? '—',
    clock.caseNumber ?? clock.case,
    clock.source,
  ]);
  return table(heading, rows);
}

type DueOptions = Readonly<{
  from: string;
  procedure?: string;
  ground?: readonly string[];
  to?: string;
  held?: boolean;
  atLarge?: boolean;
  excluded?: readonly string[];
  earlier?: readonly string[];
}>;

function due(): Command {
  return withCommonOptions(new Command('due'))
    .description('until when? with each step of the computation · 何时届满')
    .argument('<kind>', 'a clock or duty, such as custody or detention-notice')
    .requiredOption('--from <instant>', 'when it starts; without an offset, the time in Shanghai')
    .option('--ground <ground...>', 'extended on this ground · 延长事由')
    .option('--to <duration>', 'extended to this whole length, such as P5M')
    .option('--excluded <from/to...>', 'time that does not count')
    .option('--earlier <from/to...>', 'earlier bail or surveillance, taken off what it may last in all')
    .option('--held', 'the person is in custody')
    .option('--at-large', 'the person is not in custody')
    .option('--procedure <id>', 'by default criminal')
    .action(async (kind: string, options: DueOptions, command: Command) => {
      const context = contextOf(command);
      const client = await context.session.client();
      const answer = await must('GET /v1/clocks/{kind}/due', client.due(kind, questionFrom(options)));
      context.print(answer, () => dueText(answer, context));
    });
}

function questionFrom({ excluded, earlier, ...options }: DueOptions): DueQuestion {
  const { from, procedure, ground, to, held, atLarge } = options;
  if (held && atLarge) throw new WrongUsage('--held --at-large');
  return {
    from: instantOf(from),
    ...(procedure !== undefined && { procedure }),
    ...(ground && { ground }),
    ...(to !== undefined && { to }),
    ...((held || atLarge) && { inCustody: held ? 'true' : 'false' }),
    ...(excluded && { excluded: excluded.map(spanOf) }),
    ...(earlier && { earlier: earlier.map(spanOf) }),
  };
}

const spanOf = (given: string): string => given.split('/').map(instantOf).join('/');

/** As given, or in Shanghai when it names no offset. */
function instantOf(given: string): string {
  const local = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?$/.exec(given);
  const text = local ? `${local[1]}T${local[2] ?? '00:00'}+08:00` : given;
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) throw new WrongUsage(`${given} is no instant`);
  return new Date(ms).toISOString();
}

function dueText(answer: Schemas['DueAnswer'], { say, language, style }: Context): string {
  return [
    `${style.bold(nameIn(language, answer.name))} · ${answer.limit} · ${answer.article}`,
    `${say('届满', 'Due')} ${style.bold(localTime(answer.dueAt))}${
      answer.provisional ? ` ${style.yellow(say('（暂定）', '(provisional)'))}` : ''
    }`,
    ...(answer.exactAt ? [`${say('较早时刻', 'Earlier instant')} ${localTime(answer.exactAt)}`] : []),
    ...answer.working.map((step, nth) => `  ${nth + 1}. ${nameIn(language, step)}`),
  ].join('\n');
}
