import { Option, type Command } from 'commander';
import { languageOf, languages, sayIn, type Language, type Say } from './language.js';
import { Session, type CommonOptions } from './session.js';
import { styleFor, type Style } from './terminal/style.js';

/** Everything a command needs beside its own arguments. */
export type Context = Readonly<{
  session: Session;
  language: Language;
  say: Say;
  style: Style;
  /** Columns of the terminal. */
  columns: number;
  /** Prints the value as JSON with `--json`, else the text for people. */
  print: (value: unknown, text: () => string) => void;
}>;

/** Adds the options that every command shares, so that they may stand at the end of the line. */
export function withCommonOptions(command: Command): Command {
  return command
    .option('--as <officer>', 'act as this officer · 以该民警身份')
    .option('--json', 'machine-readable output · 机器可读输出')
    .addOption(new Option('--lang <language>', 'language of the output · 输出语言').choices(languages))
    .option('--server <url>', 'origin of the server · 服务地址');
}

export function contextOf(command: Command): Context {
  const options = command.optsWithGlobals<CommonOptions>();
  const language = options.lang ?? languageOf(process.env);
  const coloured = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  return {
    session: new Session(options, process.env),
    language,
    say: sayIn(language),
    style: styleFor(coloured || process.env['FORCE_COLOR'] === '1'),
    columns: process.stdout.columns ?? (Number(process.env['COLUMNS']) || 110),
    print: (value, text) =>
      process.stdout.write(`${options.json ? JSON.stringify(value, null, 2) : text()}\n`),
  };
}
