import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { allItems, must, type CaseView, type NewParty, type StartCase } from '#libs/client';
import { contextOf, withCommonOptions, type Context } from '../command-context.js';
import { nameIn } from '../language.js';
import { localTime } from '../local-time.js';
import { WrongUsage } from '../outcome.js';
import { table } from '../terminal/table.js';
import { entriesOf } from '../timeline/entries.js';
import { quotesOf } from '../timeline/quotes.js';
import { renderTimeline } from '../timeline/render.js';
import { vocabularyFor } from '../timeline/vocabulary.js';

/** `case start`, `case list`, `case show`, `case replay`. */
export function caseCommands(): Command {
  const command = new Command('case').description('cases and their history · 案件');
  command.addCommand(start());
  command.addCommand(list());
  command.addCommand(show());
  command.addCommand(replay());
  return command;
}

type StartOptions = Readonly<{
  file?: string;
  procedure: string;
  number?: string;
  title?: string;
  unit?: string;
  handler?: readonly string[];
  party?: readonly string[];
  facts: string;
}>;

function start(): Command {
  return withCommonOptions(new Command('start'))
    .description('start a case · 录入案件')
    .option('--file <json>', 'the whole body as a JSON file')
    .option('--procedure <id>', 'procedure', 'criminal')
    .option('--number <text>', 'case number · 案号')
    .option('--title <text>', 'title · 案名')
    .option('--unit <id>', 'unit · 办案单位')
    .option('--handler <officer...>', 'handlers, the lead first · 办案人')
    .option('--party <role:name...>', 'parties, e.g. suspect:甲 · 当事人')
    .option('--facts <json>', "the procedure's facts", '{}')
    .action(async (options: StartOptions, command: Command) => {
      const { session, print, say } = contextOf(command);
      const body = bodyFrom(options);
      const done = await must('POST /v1/cases', (await session.client()).startCase(body));
      print(done, () => `${say('案件已录入', 'Case started')}: ${done.id}`);
    });
}

/** @throws WrongUsage naming what is missing or malformed */
function bodyFrom({ file, procedure, number, title, unit, handler, party, facts }: StartOptions): StartCase {
  try {
    if (file !== undefined) return JSON.parse(readFileSync(file, 'utf8')) as StartCase;
    if (title === undefined || unit === undefined || !handler || !party)
      throw new Error('--title --unit --handler --party');
    const parties = party.map((text) => {
      const [role = '', ...name] = text.split(':');
      return { role: role as NewParty['role'], name: name.join(':') };
    });
    const caseNumber = number === undefined ? {} : { caseNumber: number };
    return {
      procedure,
      ...caseNumber,
      title,
      unit,
      handlers: handler,
      parties,
      facts: JSON.parse(facts) as StartCase['facts'],
    };
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

function list(): Command {
  return withCommonOptions(new Command('list'))
    .description('search cases · 检索')
    .option('--unit <id>')
    .option('--stage <id>')
    .option('--status <open|closed>')
    .option('--q <text>', 'case number or title')
    .action(async ({ unit, stage, status, q }: Record<string, string | undefined>, command: Command) => {
      const { session, print, say } = contextOf(command);
      const page = await must(
        'GET /v1/cases',
        (await session.client()).cases({ unit, stage, status, q, limit: 100 }),
      );
      print(page, () =>
        table(
          [say('编号', 'Id'), say('案号', 'Number'), say('阶段', 'Stage'), say('案名', 'Title')],
          page.items.map((item) => [item.id, item.caseNumber ?? '—', item.stage ?? '—', item.title ?? '—']),
        ),
      );
    });
}

function show(): Command {
  return withCommonOptions(new Command('show'))
    .description('a case as it stands · 查看案件')
    .argument('<case>', 'id or case number')
    .option('--as-of <instant|version>', 'as it stood then')
    .action(async (reference: string, { asOf }: { asOf?: string }, command: Command) => {
      const context = contextOf(command);
      const client = await context.session.client();
      const view = await must('GET /v1/cases/{id}', client.case(await findCase(client, reference), asOf));
      context.print(view, () => caseText(view, context));
    });
}

function caseText(view: CaseView, { say, language, style }: Context): string {
  const open = view.requests.filter(({ status }) => status === 'in-review' || status === 'returned');
  const section = (title: string, rows: readonly string[]) =>
    rows.length ? [style.bold(title), ...rows.map((row) => `  ${row}`)] : [];
  return [
    style.bold([view.caseNumber, view.title].filter(Boolean).join('  ')),
    `${view.id} · ${view.unit} · ${say('阶段', 'stage')} ${view.stage ?? '—'} · ${say('版本', 'version')} ${view.version}`,
    ...section(
      say('当事人', 'Parties'),
      view.parties.map(({ id, role, name }) => {
        const measure = view.subjects.find((subject) => subject.id === id)?.measure;
        return [
          id,
          role,
          name ?? '—',
          measure ? `${nameIn(language, measure.name)} ${localTime(measure.since)}` : '',
        ].join('  ');
      }),
    ),
    ...section(
      say('进行中的环节', 'Open links'),
      open.map(
        (request) =>
          `${nameIn(language, request.name)} ${request.subject ?? ''} · ${request.status} · ${request.id}`,
      ),
    ),
    ...section(
      say('期限', 'Clocks'),
      view.clocks
        .filter(({ status }) => status === 'running')
        .map(
          (clock) =>
            `${localTime(clock.dueAt)}  ${nameIn(language, clock.name)} ${clock.subject ?? ''} [${clock.source}]`,
        ),
    ),
    ...section(
      say('待履行', 'Duties'),
      view.duties
        .filter(({ status }) => status === 'open')
        .map(
          (duty) =>
            `${localTime(duty.dueAt)}  ${nameIn(language, duty.name)} ${duty.subject ?? ''}${duty.overdue ? ' !' : ''} [${duty.source}]`,
        ),
    ),
    ...(view.closed
      ? [
          `${say('已结案', 'Closed')} ${localTime(view.closed.at)} · ${say('负责', 'answers')} ${view.closed.answers ?? '—'}`,
        ]
      : []),
  ].join('\n');
}

function replay(): Command {
  return withCommonOptions(new Command('replay'))
    .description('the whole story: who, in what capacity, decided what · 回放')
    .argument('<case>', 'id or case number')
    .option('--as-of <instant|version>', 'up to then')
    .option('--seen-by <officer>', 'what this officer could see then')
    .action(
      async (reference: string, { asOf, seenBy }: { asOf?: string; seenBy?: string }, command: Command) => {
        const context = contextOf(command);
        const client = await context.session.client();
        const id = await findCase(client, reference);
        const query = { ...(asOf !== undefined && { asOf }), ...(seenBy !== undefined && { as: seenBy }) };
        const story = await must('GET /v1/cases/{id}/replay', client.replay(id, query));
        if (context.session.options.json) return context.print(story, () => '');
        const events = [];
        for await (const event of allItems('GET /v1/cases/{id}/events', (cursor) =>
          client.events(id, { limit: 200, cursor }),
        )) {
          if (event.version <= story.version) events.push(event);
        }
        const words = await vocabularyFor(client, story.case, context.language);
        const quotes = await quotesOf(client, story.case, events);
        const told = new Map(story.events.map((event) => [event.version, event]));
        const entries = entriesOf(id, events, told, quotes, words, context.say);
        return context.print(story, () => renderTimeline(story, entries, words, context));
      },
    );
}

/** Accepts a case number where an id is expected, since that is what people have at hand. */
async function findCase(
  client: Awaited<ReturnType<Context['session']['client']>>,
  reference: string,
): Promise<string> {
  const found = await client.cases({ q: reference, limit: 2 });
  const match = found.ok ? found.value.items.find(({ caseNumber }) => caseNumber === reference) : undefined;
  return match?.id ?? reference;
}
