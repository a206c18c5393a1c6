import { Command } from 'commander';
import { caseCommands } from './commands/case.js';
import { clockCommands } from './commands/clock.js';
import { directoryCommands } from './commands/directory.js';
import { keyCommands } from './commands/key.js';
import { maintenanceCommands } from './commands/maintenance.js';
import { procedureCommands } from './commands/procedures.js';
import { simulationCommands } from './commands/simulation.js';
import { taskCommands } from './commands/task.js';
import { tokenCommand } from './commands/token.js';
import { failure } from './outcome.js';

const program = new Command('countersign')
  .description('Case approval chains on record · 案件审批责任链')
  .addCommand(caseCommands())
  .addCommand(taskCommands())
  .addCommand(clockCommands())
  .addCommand(tokenCommand())
  .addCommand(keyCommands())
  .addCommand(directoryCommands())
  .addCommand(simulationCommands())
  .addCommand(procedureCommands());
for (const command of maintenanceCommands()) program.addCommand(command);

/** Every (sub)command throws instead of exiting, so that the exit code is decided in one place. */
function throwing(command: Command): void {
  command.exitOverride();
  command.commands.forEach(throwing);
}
throwing(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = failure(error, process.argv.includes('--json'));
}
