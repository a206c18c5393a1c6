/**
 * Alters every rule of the criminal definition, one at a time, and runs the behavioural specs under each until one of
 * them fails. Exits with 1 when a mutant is noticed by none and is not one of those that change nothing.
 *
 *   node dist/test/definition/run.js [--list] [RULE…]      such as `clocks/custody`
 */
import { register } from 'node:module';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

register('./mutation/stand-in-hooks.js', import.meta.url);
const { criminal } = await import('../../libs/case-file/spec/support/definition-under-test.js');
const { changesNothing } = await import('./mutation/changes-nothing.js');
const { mutantsOf } = await import('./mutation/mutants.js');
const { choicesDeclared } = await import('./mutation/stand-in.js');
const { known, Trial } = await import('./mutation/trial.js');

/** Specs that play cases under the shipped definition; random ones would cost much and notice by luck. */
const folders = [join(import.meta.dirname, '../../libs/case-file/spec'), import.meta.dirname];
const apart = ['properties.spec.js', 'limit-properties.spec.js', 'mutants.spec.js'];
for (const folder of folders)
  for (const name of readdirSync(folder).sort())
    if (name.endsWith('.spec.js') && !apart.includes(name))
      await import(pathToFileURL(join(folder, name)).href);

const given = process.argv.slice(2);
const chosen = given.filter((word) => !word.startsWith('--'));
const said = (line: string) => process.stdout.write(`${line}\n`);
const shipped = criminal;
const from = performance.now();
const tests = await known(choicesDeclared(), shipped);
const trial = new Trial(tests);
const counts = { mutants: 0, noticed: 0, equivalent: 0 };
const unnoticed: string[] = [];
for (const mutant of mutantsOf(shipped)) {
  const { rule, change } = mutant;
  if (chosen.length > 0 && !chosen.some((wanted) => rule.startsWith(wanted))) continue;
  counts.mutants += 1;
  const reason = changesNothing(mutant);
  const by = reason === null ? await trial.noticedBy(mutant) : null;
  if (reason !== null) counts.equivalent += 1;
  else if (by !== null) counts.noticed += 1;
  else unnoticed.push(`${rule}  ${change}`);
  if (given.includes('--list')) said(`${rule}  ${change}  ${reason ?? by ?? 'NOT NOTICED'}`);
}
for (const line of unnoticed) said(`not noticed: ${line}`);
const seconds = Math.round((performance.now() - from) / 1000);
said(
  `${counts.mutants} mutants: ${counts.noticed} noticed, ${counts.equivalent} change nothing, ${unnoticed.length} not noticed; ${tests.length} tests, ${seconds} s`,
);
if (unnoticed.length > 0) process.exitCode = 1;
