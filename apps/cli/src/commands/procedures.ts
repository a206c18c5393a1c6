import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { must, ProblemError } from '#libs/client';
import { checkDefinition } from '#libs/procedures';
import { contextOf, withCommonOptions } from '../command-context.js';
import { WrongUsage } from '../outcome.js';

/** `procedures check FILE`, which needs no server, and `procedures publish FILE`. */
export function procedureCommands(): Command {
  const procedures = new Command('procedures').description('procedure definitions · 程序定义');
  procedures.addCommand(check());
  procedures.addCommand(publish());
  return procedures;
}

function check(): Command {
  return withCommonOptions(new Command('check'))
    .description('list every fault of a definition with its line · 检查定义')
    .argument('<file>', 'YAML or JSON')
    .action((file: string, _options: unknown, command: Command) => {
      const { say } = contextOf(command);
      tellFaults(file, read(file), command, say('定义无误。', 'The definition has no fault.'));
    });
}

/** The file is checked here first, so that a fault is told with the line of the file, not of what was sent. */
function publish(): Command {
  return withCommonOptions(new Command('publish'))
    .description('publish the next version of a definition · 发布下一版本')
    .argument('<file>', 'YAML or JSON')
    .action(async (file: string, _options: unknown, command: Command) => {
      const { session, print, say } = contextOf(command);
      const text = read(file);
      if (!checkDefinition(text).ok) return tellFaults(file, text, command, '');
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
