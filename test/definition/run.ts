/** Prints for every rule of the criminal definition which scenario notices that it was deleted or altered. */
import { criminal } from '../../libs/case-file/spec/support/words.js';
import { baselineOf, noticed } from './notice.js';

const baseline = baselineOf(criminal);
const chosen = process.argv[2] ?? '';
let all = 0;
const unnoticed: string[] = [];
for (const { mutant, by } of noticed(baseline, ({ rule }) => rule.startsWith(chosen))) {
  all += 1;
  process.stdout.write(`${mutant.rule}  ${mutant.change}  ${by ?? 'NOT NOTICED'}\n`);
  if (by === null) unnoticed.push(`${mutant.rule}  ${mutant.change}`);
}
process.stdout.write(`${all} mutants, ${unnoticed.length} not noticed\n${unnoticed.join('\n')}\n`);
if (unnoticed.length > 0) process.exitCode = 1;
