import { Command } from 'commander';
import { must } from '#libs/client';
import { contextOf, withCommonOptions } from '../command-context.js';
import { localTime } from '../local-time.js';

/** `simulation show`, `simulation advance TO [--hold]`: the clock of a simulated log. */
export function simulationCommands(): Command {
  const simulation = new Command('simulation').description('the clock of a simulated log · 模拟时钟');
  simulation.addCommand(
    withCommonOptions(new Command('show')).action(async (_options: unknown, command: Command) => {
      const { session, print } = contextOf(command);
      const view = await must(
        'GET /v1/simulation',
        (await session.client(session.options.as ?? 'admin')).simulation(),
      );
      print(view, () => localTime(view.now));
    }),
  );
  simulation.addCommand(
    withCommonOptions(new Command('advance'))
      .argument('<to>', 'RFC 3339 instant')
      .option('--hold', 'freeze the clock there · 停在该时刻')
      .action(async (to: string, options: { hold?: boolean }, command: Command) => {
        const { session, print, say } = contextOf(command);
        const client = await session.client(session.options.as ?? 'admin');
        const view = await must('POST /v1/simulation/advance', client.advance(to, options.hold ?? false));
        print(view, () => `${say('时钟已到', 'The clock stands at')} ${localTime(view.now ?? to)}`);
      }),
  );
  return simulation;
}
