import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import {
  must,
  signTask,
  type CountersignClient,
  type Said,
  type TaskSummary,
  type TaskView,
} from '#libs/client';
import type { VoteAnswer } from '#libs/signatures';
import { keyIdOfPem } from '#libs/signatures/node';
import { contextOf, withCommonOptions, type Context } from '../command-context.js';
import { nameIn } from '../language.js';
import { localTime } from '../local-time.js';
import { WrongUsage } from '../outcome.js';
import { table } from '../terminal/table.js';
import { truncate } from '../terminal/width.js';
import { checklistFrom, spokenFrom, voteFrom, type SaidOptions } from './said.js';

/** `task list`, `task show`, `task sign`. */
export function taskCommands(): Command {
  const task = new Command('task').description('what waits for a signature · 待办');
  task.addCommand(listTasks());
  task.addCommand(showTask());
  task.addCommand(sign());
  return task;
}

function listTasks(): Command {
  return withCommonOptions(new Command('list'))
    .description('the inbox, soonest due first · 收件箱')
    .option(
      '--view <view>',
      'mine (claimed by or given to me), available, unit, delegated or done',
      'available',
    )
    .option('--limit <n>', 'at most this many', '50')
    .action(async ({ view, limit }: { view: string; limit: string }, command: Command) => {
      const context = contextOf(command);
      const tasks = await must('GET /v1/tasks', (await context.session.client()).tasks({ view, limit }));
      context.print(tasks, () => inbox(tasks.items, context));
    });
}

function inbox(tasks: readonly TaskSummary[], { say, language, style }: Context): string {
  if (tasks.length === 0) return say('没有待办。', 'Nothing waits for you.');
  const heading = [
    say('任务', 'Task'),
    say('截止', 'Due'),
    say('环节', 'Link'),
    say('步骤', 'Step'),
    say('案件', 'Case'),
  ];
  const rows = tasks.map((task) => [
    task.id,
    task.overdue ? style.red(`${localTime(task.dueAt)} !`) : localTime(task.dueAt),
    nameIn(language, task.linkName),
    `${nameIn(language, task.stepName)}${task.round > 1 ? ` #${task.round}` : ''}`,
    truncate([task.caseNumber, task.title].filter(Boolean).join(' '), 44),
  ]);
  return table(heading, rows);
}

function showTask(): Command {
  return withCommonOptions(new Command('show'))
    .description('the request, its dossier, checklist and earlier opinions · 查看任务')
    .argument('<task>')
    .action(async (id: string, _options: unknown, command: Command) => {
      const context = contextOf(command);
      const task = await must('GET /v1/tasks/{id}', (await context.session.client()).task(id));
      context.print(task, () => taskText(task, context));
    });
}

function taskText(task: TaskView, { say, language, style }: Context): string {
  const section = (title: string, lines: readonly string[]) =>
    lines.length ? [style.bold(title), ...lines.map((line) => `  ${line}`)] : [];
  return [
    `${style.bold(nameIn(language, task.linkName))} · ${nameIn(language, task.stepName)} · ${say('第', 'round ')}${task.round}${say('轮', '')} · ${task.post}`,
    `${say('截止', 'Due')} ${localTime(task.dueAt)}`,
    ...section(say('理由', 'Grounds'), [task.dossier.grounds ?? '—', ...task.dossier.legalBasis]),
    ...section(
      say('材料', 'Materials'),
      task.dossier.materials.map(
        ({ opened, title, document, digest }) =>
          `${opened ? '✓' : '○'} ${title ?? document}  ${style.dim(digest)}`,
      ),
    ),
    ...section(
      say('审核清单', 'Checklist'),
      task.checklist.map(({ id, name }) => `${id} ${nameIn(language, name)}`),
    ),
    ...section(
      say('此前意见', 'Earlier opinions'),
      task.earlier.map(
        ({ officer, step, decision, opinion }) => `${officer} (${step}) ${decision}: ${opinion.facts ?? '—'}`,
      ),
    ),
    ...(task.record
      ? []
      : [style.yellow(`${say('你不能签署', 'You may not sign')}: ${task.mayNotSign?.code ?? ''}`)]),
  ].join('\n');
}

function sign(): Command {
  return withCommonOptions(new Command('sign'))
    .description('open every material, then sign · 阅卷并签署')
    .argument('<task>')
    .option('--decision <decision>', 'approve, return or refuse')
    .option('--procedure <text>', 'opinion on procedure · 程序意见')
    .option('--facts <text>', 'opinion on facts · 事实意见')
    .option('--evidence <text>', 'opinion on evidence · 证据意见')
    .option('--discretion <text>', 'opinion on discretion · 裁量意见')
    .option('--check <ID=yes|no|not-applicable...>', 'checklist answers; unnamed items are yes · 清单')
    .option('--reasons <text>', 'with return or when overruling · 理由')
    .option('--rectify <ID=requirement...>', 'with return: what must be mended · 整改项')
    .option('--rectify-by <instant>', 'with return: until when · 整改期限')
    .option('--vote <vote>', 'in a collective step: for, against or abstain · 表决')
    .option('--reason <text>', 'with a vote: why · 表决理由')
    .option('--answer <file>', 'all of the above as a JSON file')
    .option('--key <file>', 'private key (PEM)')
    .action(
      async (id: string, options: SaidOptions & { answer?: string; key?: string }, command: Command) => {
        const { session, print, say } = contextOf(command);
        const spoken =
          options.answer === undefined
            ? (voteFrom(options) ?? spokenFrom(options))
            : readAnswer(options.answer);
        const keys = session.signingKeys(session.officer, options.key);
        const client = await session.client(session.officer);
        const key = await activeKey(client, session.officer, keys);
        const { checklist } = await must('GET /v1/tasks/{id}', client.task(id));
        const said = 'vote' in spoken ? spoken : { checklist: checklistFrom(options, checklist), ...spoken };
        const done = await must('POST /v1/tasks/{id}/sign-offs', signTask(client, id, said, key));
        print(done, () =>
          say(
            `已签署，第 ${done.receipt.version} 号事件 ${done.receipt.hash}`,
            `Signed: event ${done.receipt.version}, ${done.receipt.hash}`,
          ),
        );
      },
    );
}

/** Of several keys the one that counts: a new one does not until a second officer has confirmed it. */
async function activeKey(
  client: CountersignClient,
  officer: string,
  keys: readonly [string, ...string[]],
): Promise<string> {
  if (keys.length === 1) return keys[0];
  const { items } = await must('GET /v1/keys', client.directory.keys(officer));
  const active = new Set(items.filter(({ status }) => status === 'active').map(({ keyId }) => keyId));
  return keys.find((pem) => active.has(keyIdOfPem(pem))) ?? keys[0];
}

function readAnswer(file: string): Said | VoteAnswer {
  try {
    const answer: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof answer !== 'object' || answer === null) throw new Error('is not an object');
    return answer as Said | VoteAnswer;
  } catch (error) {
    throw new WrongUsage(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
