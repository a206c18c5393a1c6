import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Command } from 'commander';
import { must, ProblemError, type Schemas } from '#libs/client';
import { contextOf, withCommonOptions, type Context } from '../command-context.js';
import { WrongUsage } from '../outcome.js';

const call = 'POST /v1/directory/imports';

type Imported = Schemas['DirectoryImport'];
type Fault = Readonly<{ line: number; code: string; messages: Readonly<{ zh: string; en: string }> }>;

/** `directory import FILE`: units, posts and officers from CSV or JSON, by the administrator. */
export function directoryCommands(): Command {
  const directory = new Command('directory').description('units, posts and officers · 机构名录');
  directory.addCommand(
    withCommonOptions(new Command('import'))
      .description('make the directory what a file says · 导入机构名录')
      .argument('<file>', 'CSV or JSON, in UTF-8')
      .option('--dry-run', 'only tell what it would do · 只试算，不更改')
      .action(async (file: string, { dryRun = false }: { dryRun?: boolean }, command: Command) => {
        const context = contextOf(command);
        const client = await context.session.client(context.session.options.as ?? 'admin');
        const format = file.toLowerCase().endsWith('.json') ? ('json' as const) : ('csv' as const);
        const upload = { name: basename(file), mediaType: mediaTypes[format], bytes: read(file) };
        const answer = await client.directory.import(upload, { dryRun, format });
        if (!answer.ok && context.session.options.json !== true) {
          const faults = faultsIn(answer.problem);
          process.stderr.write(faults.map((fault) => `${file}:${lineOf(fault, context)}\n`).join(''));
          if (faults.length > 0) throw new ProblemError({ ...answer.problem, faults: faults.length }, call);
        }
        const done = await must(call, Promise.resolve(answer));
        context.print(done, () => told(done, context));
      }),
  );
  return directory;
}

const mediaTypes = { csv: 'text/csv', json: 'application/json' } as const;

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

const faultsIn = (problem: object): readonly Fault[] =>
  'faults' in problem && Array.isArray(problem.faults) ? (problem.faults as readonly Fault[]) : [];

const lineOf = ({ line, code, messages }: Fault, { language }: Context) =>
  `${line}  ${code}  ${messages[language]}`;

function told({ dryRun, rows, adds, changes, leavers, made, refused }: Imported, { say }: Context): string {
  return [
    say(`${rows} 行`, `${rows} rows`),
    ...adds.map(({ kind, id }) => `+ ${kind} ${id}`),
    ...changes.map(
      ({ kind, id, what, from, to }) => `~ ${kind} ${id}  ${what}: ${shown(from)} → ${shown(to)}`,
    ),
    ...leavers.map((officer) => `- officer ${officer}`),
    ...refused.map(({ stream, code }) => `! ${stream}  ${code}`),
    dryRun
      ? say(
          `试算：新增 ${adds.length}，变更 ${changes.length}，离任 ${leavers.length}；未作更改`,
          `Dry run: ${adds.length} adds, ${changes.length} changes, ${leavers.length} leavers; nothing was changed`,
        )
      : say(
          `新增 ${adds.length}，变更 ${changes.length}，离任 ${leavers.length}；已记录 ${made} 项更改`,
          `${adds.length} adds, ${changes.length} changes, ${leavers.length} leavers; ${made} changes recorded`,
        ),
  ].join('\n');
}

function shown(value: Imported['changes'][number]['from']): string {
  if (value === null) return '∅';
  if (typeof value === 'string') return value;
  return 'zh' in value ? `${value.zh} / ${value.en}` : `[${value.join(' ')}]`;
}
