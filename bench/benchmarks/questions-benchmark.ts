import { must, type Answer } from '#libs/client';
import { ApiUnderTest } from '../../apps/api/test/support/api-under-test.js';
import { Bureau } from '../../apps/api/test/support/bureau.js';
import { Following } from '../../apps/api/test/support/following.js';
import { RunServers, runServersVariable } from '../../test/support/run-servers.js';
import { signaturesMade, signedBureau } from '../ground/signed-bureau.js';
import type { Finding } from '../report/finding.js';
import { spreadOf } from '../report/statistics.js';
import type { Benchmark } from './benchmark.js';

const atMostMs = 1_000;

/** How long an investigator waits for an answer over a hundred thousand signatures, the look recorded. */
export const questionsBenchmark: Benchmark = async ({ options, report }) => {
  const servers = new RunServers();
  process.env[runServersVariable] = await servers.listen();
  const api = await ApiUnderTest.start();
  const following = new Following(api);
  try {
    const bureau = await Bureau.open(api);
    const { task } = await bureau.requestFiling();
    await must('signed', bureau.sign('legal-officer', task));
    await following.caughtUp();
    report(`${signaturesMade} signatures`);
    await signedBureau(api);
    const { questions } = await bureau.as('investigator');
    const { id } = await must('inquiry', questions.openInquiry({ number: '1', subject: 'bench' }));
    const saved = await must('saved', questions.saveQuestion(id, { kind: 'pairs', parameters: {} }));
    const asked: readonly (readonly [string, () => Promise<Answer<unknown>>])[] = [
      ['reading time', () => questions.readingTime()],
      ['reading time below a minute', () => questions.readingTime({ withinSeconds: 60 })],
      ['pairs', () => questions.pairs()],
      ['never returned', () => questions.neverReturned()],
      ['outside authority', () => questions.outsideAuthority()],
      ['what has changed of saved pairs', () => questions.changes(id, saved.id)],
    ];
    const findings: Finding[] = [];
    for (const [name, ask] of asked) {
      const taken: number[] = [];
      for (let round = -options.warmUp; round < options.rounds; round += 1) {
        const before = performance.now();
        await must(name, ask());
        if (round >= 0) taken.push(performance.now() - before);
      }
      const target = { atMost: atMostMs };
      findings.push({ name: `question: ${name}`, unit: 'ms', value: spreadOf(taken), target });
    }
    return findings;
  } finally {
    await following.end();
    await api.end();
    await servers.stop();
  }
};
