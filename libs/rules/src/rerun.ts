import { createContext, Script } from 'node:vm';
import type { RulesInput, RulesOutput } from './input.js';

/** Far beyond any decision; a script that loops must not hold its caller for ever. */
const RERUN_MAX_MS = 10_000;

/** Takes from the context what differs between machines or moments, should a script have been made to use it. */
const withoutWorld = new Script(
  `for (const name of ['Date', 'Intl', 'WebAssembly', 'Atomics', 'SharedArrayBuffer', 'console']) delete globalThis[name];
   delete Math.random;`,
);

/**
 * Decides again by any version of the rules, in a context that holds the language and nothing else: no clock, locale,
 * randomness, files, network or code made from text. The context keeps a mistaken script from the world; it is no
 * defence against a hostile one, so only scripts whose digest the log names are run.
 *
 * @param script the text of a rules bundle
 * @throws when the script is none, or the input lacks something the decision looks at
 */
export function rerun(script: string, input: RulesInput): RulesOutput {
  const context = createContext(Object.create(null) as object, {
    codeGeneration: { strings: false, wasm: false },
  });
  withoutWorld.runInContext(context);
  const options = { timeout: RERUN_MAX_MS };
  new Script(script, { filename: 'rules.js' }).runInContext(context, options);
  // The input crosses as text, so that no object of this process is within the script's reach.
  const call = new Script(`decide(${JSON.stringify(JSON.stringify(input))})`, { filename: 'call.js' });
  return JSON.parse(String(call.runInContext(context, options))) as RulesOutput;
}
