/** Keeps `docs/reference/access.md` as the policy says. With `--check` says whether it is. */
import { policy, standings, type Grants, type Standing } from '../../apps/api/src/access/policy.js';
import { keep } from '../kept-file.js';

const yes = (granted: boolean): string => (granted ? 'yes' : 'no');

const row = (
  standing: Standing,
  { cases, sealed, texts, parties, acts, manages, ledgers, looks }: Grants,
): string =>
  `| ${[
    `\`${standing}\``,
    `${standings[standing].en} · ${standings[standing].zh}`,
    cases,
    sealed,
    yes(texts),
    parties,
    yes(acts),
    yes(manages),
    ledgers,
    looks,
  ].join(' | ')} |`;

const page = `# Who sees what

Made from \`apps/api/src/access/policy.ts\`, which is the whole policy.

| standing | who | cases | sealed | texts | parties | acts | manages | ledgers | looks are recorded |
| -------- | --- | ----- | ------ | ----- | ------- | ---- | ------- | ------- | ------------------ |
${(Object.keys(policy) as Standing[]).map((standing) => row(standing, policy[standing])).join('\n')}

- Standings add up: who holds an overseeing post and handles a case of his unit sees by both.
- **cases**: \`started\`, those that this system started; \`involved\`, those of his own unit and of his posts' units, those he
  handles, those he has or had a task in; \`all\`. A case that does not exist for a caller answers 404, never 403.
- **sealed**: which of the sealed cases exist for him. \`named\`, those whose seal names him, whatever he holds and wherever he
  is: nobody else is eligible for their tasks, and a step whose post has no holder who is named escalates. A case sealed from
  a caller is in no list, count, stream or ledger of his, and its tasks answer him 404 even when he asks to sign.
- **texts**: without them a text is \`null\`, and its digest stays.
- **parties**: of which cases he reads what is written in them: personal data (names, identity numbers, what was handed in),
  materials and their titles, grounds, opinions and every other text but the title of the case. \`needed\`, of those that he
  handles, proposes or signs in, has an open task or duty in, has taken part in a finding or a discussion of, decides on a
  recusal in, is named in the seal of, or whose unit he leads. A case, task or party of which something is kept from him
  says \`withheld\`; what is \`null\` and does not was erased.
- **acts**: may ask something of a case. Whether it is done, the case decides by its own rules at the instant of recording:
  nobody signs because he sees.
- **looks**: every look at a case is an event of \`reads/{caller}\`, with the case and the instant; of everybody but an
  investigator those of one second are one event. A look at a sealed case says that it was sealed. \`GET /v1/officers/{id}/reads\` lists them.
`;

await keep('docs/reference/access.md', page, 'markdown');
