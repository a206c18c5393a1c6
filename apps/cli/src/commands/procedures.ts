import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { checkDefinition } from '#libs/procedures';
import { contextOf, withCommonOptions } from '../command-context.js';
import { Faulty, WrongUsage } from '../outcome.js';

/** `procedures check FILE`: every fault of a definition with its line, without a server. */
export function procedureCommands(): Command {
  const procedures = new Command('procedures').description('procedure definitions · 程序定义');
  procedures.addCommand(
    withCommonOptions(new Command('check'))
      .description('list every fault of a definition with its line · 检查定义')
      .argument('<file>', 'YAML or JSON')
      .action((file: string, _options: unknown, command: Command) => {
        const { print, say } = contextOf(command);
        const checked = checkDefinition(read(file));
        const faults = checked.ok ? [] : checked.faults;
        print({ file, faults }, () =>
          faults.length === 0
            ? say('定义无误。', 'The definition has no fault.')
            : faults
                .map(({ line, pointer, message }) => `${file}:${line ?? '?'}  ${pointer}  ${message}`)
                .join('\n'),
        );
        if (faults.length > 0) throw new Faulty();
      }),
  );
  return procedures;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}
