import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { must } from '#libs/client';
import type { LocalDate } from '#libs/kernel';
import { asNextVersion, besideLog, shipped, type Shipped } from '#libs/shipped';
import { contextOf, withCommonOptions, type Context } from '../command-context.js';
import { WrongUsage } from '../outcome.js';
import type { ProcedureDefinition } from '#libs/procedures';

type Options = Readonly<{ write?: string; from?: string }>;

/** `procedures shipped [PROCEDURE]`: what this release ships beside what the log holds, and its file as the next version. */
export const shippedCommand = (): Command =>
  withCommonOptions(new Command('shipped'))
    .description('what this release ships beside what the log holds · 比对随版本提供的程序')
    .argument('[procedure]', 'only this one · 仅此程序')
    .option('--write <file>', 'write it as the next version · 写成下一版本')
    .option('--from <date>', 'the day on which that comes into force, YYYY-MM-DD · 施行日期')
    .action(async (procedure: string | undefined, { write, from }: Options, command: Command) => {
      const context = contextOf(command);
      const chosen = shipped().filter(
        ({ definition }) => procedure === undefined || definition.procedure === procedure,
      );
      const [only] = chosen;
      if (!only) throw new WrongUsage(context.say('没有这样的程序', 'no such procedure is shipped'));
      const found = await Promise.all(chosen.map((each) => beside(context, each)));
      context.print(found, () => found.map((each) => told(each, context)).join('\n'));
      if (write === undefined) return;
      if (procedure === undefined || from === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(from))
        throw new WrongUsage(
          context.say('--write 须指明程序和 --from 日期', '--write needs a procedure and --from a date'),
        );
      const [its] = found;
      if (its) writeFileSync(write, asNextVersion(only, its, from as LocalDate), { flag: 'wx' });
    });

type Beside = Awaited<ReturnType<typeof beside>>;

async function beside({ session }: Context, each: Shipped) {
  const { procedure } = each.definition;
  const client = await session.client();
  const published = await client.procedure(procedure);
  if (!published.ok && published.problem.code === 'unknown-procedure') return besideLog(each, []);
  const { definition } = await must(procedure, Promise.resolve(published));
  // What the server answers went through its own check when it was published.
  const newest = definition as unknown as ProcedureDefinition;
  return besideLog(each, [{ version: newest.version, definition: newest }]);
}

const told = ({ procedure, newest, same }: Beside, { say }: Context): string =>
  same === null
    ? say(
        `${procedure}：与随版本提供的不同，日志中最新为第 ${newest} 版`,
        `${procedure}: other than what is shipped; the newest version in the log is ${newest}`,
      )
    : say(`${procedure}：第 ${same} 版即随版本提供的`, `${procedure}: version ${same} is what is shipped`);
