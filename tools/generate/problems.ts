/** Keeps `docs/reference/problems.md` as the API's problems are. With `--check` says whether it is. */
import { problemTexts } from '../../apps/api/src/problems/problem-texts.js';
import { keep } from '../kept-file.js';

const rows = Object.entries(problemTexts)
  .sort(([one, { status }], [other, { status: others }]) => status - others || (one < other ? -1 : 1))
  .map(([code, { status, en, zh }]) => `| ${status} | \`${code}\` | ${en} | ${zh} |`);

const page = `# Problems

Every \`code\` that an answer of \`application/problem+json\` can carry, made from the API's own list. Over HTTP
\`/problems/{code}\` explains one.

| status | code | meaning | 含义 |
| ------ | ---- | ------- | ---- |
${rows.join('\n')}
`;

await keep('docs/reference/problems.md', page, 'markdown');
