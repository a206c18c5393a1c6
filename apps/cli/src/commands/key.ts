import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { must } from '#libs/client';
import { newSigningKey } from '#libs/signatures/node';
import { contextOf, withCommonOptions } from '../command-context.js';
import { WrongUsage } from '../outcome.js';

/** `key new`, `key confirm`, `key list`: signing keys, each enrolled by two officers. */
export function keyCommands(): Command {
  const key = new Command('key').description('signing keys · 签名密钥');
  key.addCommand(newKey());
  key.addCommand(confirmKey());
  key.addCommand(listKeys());
  return key;
}

function newKey(): Command {
  return withCommonOptions(new Command('new'))
    .description('make an Ed25519 key for an officer and propose it · 生成并登记密钥')
    .requiredOption('--officer <id>', 'whose key · 民警')
    .action(async ({ officer }: { officer: string }, command: Command) => {
      const { session, print, say } = contextOf(command);
      const file = join(session.keysFolder, 'officers', `${officer}.pem`);
      if (existsSync(file))
        throw new WrongUsage(say(`密钥已存在：${file}`, `There is a key already: ${file}`));
      const client = await session.client(officer);
      const { privateKeyPem, publicKey } = newSigningKey();
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      // Kept before it is proposed: a key on record whose private half is lost would be of no use to anybody.
      writeFileSync(file, privateKeyPem, { mode: 0o600, flag: 'wx' });
      const { keyId } = await must('POST /v1/keys', client.directory.proposeKey(publicKey));
      const confirm = `countersign key confirm ${keyId} --officer ${officer} --as ${say('第二位民警', 'SECOND-OFFICER')}`;
      print({ keyId, officer, file, confirm }, () =>
        [
          `${say('密钥', 'Key')}      ${keyId}`,
          `${say('私钥文件', 'File')}  ${file}`,
          say('须由第二位民警核对后确认：', 'A second officer compares the key id and confirms it:'),
          `  ${confirm}`,
        ].join('\n'),
      );
    });
}

function confirmKey(): Command {
  return withCommonOptions(new Command('confirm'))
    .description("confirm a colleague's key · 确认同事的密钥")
    .argument('<keyId>')
    .requiredOption('--officer <id>', 'whose key · 民警')
    .action(async (keyId: string, { officer }: { officer: string }, command: Command) => {
      const { session, print, say } = contextOf(command);
      const client = await session.client(session.officer);
      const done = await must('POST /v1/keys/{keyId}/confirm', client.directory.confirmKey(officer, keyId));
      print(done, () =>
        say(
          `${officer} 的密钥已由 ${session.officer} 确认`,
          `${session.officer} confirmed the key of ${officer}`,
        ),
      );
    });
}

function listKeys(): Command {
  return withCommonOptions(new Command('list'))
    .requiredOption('--officer <id>', 'whose keys · 民警')
    .action(async ({ officer }: { officer: string }, command: Command) => {
      const { session, print } = contextOf(command);
      const client = await session.client(session.options.as ?? officer);
      const keys = await must('GET /v1/keys', client.directory.keys(officer));
      print(keys, () =>
        keys.items.map(({ keyId, alg, status }) => [keyId, alg, status ?? ''].join('  ')).join('\n'),
      );
    });
}
