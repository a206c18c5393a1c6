import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { must, ProblemError } from '#libs/client';
import { checkDefinition } from '#libs/procedures';
import { canonicalDigest } from '#libs/signatures';
import { sha256 } from '#libs/signatures/node';
import { shippedCommand } from './shipped.js';
import { contextOf, withCommonOptions } from '../command-context.js';
import { WrongUsage } from '../outcome.js';

/** `procedures check FILE`, which needs no server, `procedures shipped` and `procedures publish FILE`. */
export function procedureCommands(): Command {
  const procedures = new Command('procedures').description('procedure definitions · 程序定义');
  procedures.addCommand(check());
  procedures.addCommand(shippedCommand());
  procedures.addCommand(publish());
  return procedures;
}

function check(): Command {
  return withCommonOptions(new Command('check'))
    .description('list every fault of a definition with its line · 检查定义')
    .argument('<file>', 'YAML or JSON')
    .action((file: string, _options: unknown, command: Command) => {
      const { say } = contextOf(command);
      const text = read(file);
      const checked = checkDefinition(text);
      const digest = checked.ok ? canonicalDigest(checked.definition, sha256) : '';
      tellFaults(file, text, command, `${say('定义无误。', 'The definition has no fault.')} ${digest}`);
    });
}

/** The file is checked here first, so that a fault is told with the line of the file, not of what was sent. */
function publish(): Command {
  return withCommonOptions(new Command('publish'))
    .description('publish the next version of a definition · 发布下一版本')
    .argument('<file>', 'YAML or JSON')
    .option(
      '--digest <digest>',
      'only what another person has read and named by its digest · 仅发布他人核对过的内容',
    )
    .action(async (file: string, { digest }: { digest?: string }, command: Command) => {
      const { session, print, say } = contextOf(command);
      const text = read(file);
      const checked = checkDefinition(text);
      if (!checked.ok) return tellFaults(file, text, command, '');
      const its = canonicalDigest(checked.definition, sha256);
      if (digest !== undefined && digest !== its)
        throw new WrongUsage(
          say(`文件的摘要是 ${its}，不是 ${digest}`, `the digest of the file is ${its}, not ${digest}`),
        );
      const client = await session.client();
      const done = await must('POST /v1/procedures', client.publishProcedure(text));
      return print(done, () => say('已发布。', 'Published.'));
    });
}

/** @throws ProblemError when there are any, after telling them all */
function tellFaults(file: string, text: string, command: Command, none: string): void {
  const checked = checkDefinition(text);
  const faults = checked.ok ? [] : checked.faults;
  contextOf(command).print({ file, faults }, () =>
    faults.length === 0
      ? none
      : faults
          .map(({ line, pointer, message }) => `${file}:${line ?? '?'}  ${pointer}  ${message}`)
          .join('\n'),
  );
  if (faults.length === 0) return;
  throw new ProblemError(
    { status: 400, code: 'invalid-definition', faults: faults.length },
    'procedures check',
  );
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}
