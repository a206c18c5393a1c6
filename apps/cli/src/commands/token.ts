import { Command } from 'commander';
import { contextOf, withCommonOptions } from '../command-context.js';

/** `token --as OFFICER`: a bearer for other programs. */
export function tokenCommand(): Command {
  return withCommonOptions(new Command('token'))
    .description('a bearer token for an officer (embedded issuer) · 换取民警令牌')
    .action(async (_options: unknown, command: Command) => {
      const { session, print } = contextOf(command);
      const token = await session.token(session.officer);
      print({ access_token: token, officer: session.officer }, () => token);
    });
}
