import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { runSequencer, type Sequencer } from '#libs/event-log';
import { ApiUnderTest } from '../../apps/api/test/support/api-under-test.js';
import { Bureau, theft, type OfficerName } from '../../apps/api/test/support/bureau.js';

const cases = 200;
/** Everybody who would see such a case at once if it were not sealed: of its unit, and who oversees all. */
const strangers: readonly OfficerName[] = ['legal-officer', 'legal-reviewer', 'bureau-leader', 'admin'];

/**
 * Cases that are started sealed while strangers ask without a pause for everything that would show one. Were a case there
 * for an instant before its seal, one of so many questions would meet it.
 */
describe('strangers who ask while cases are started sealed', () => {
  const stopping = new AbortController();
  let api: ApiUnderTest;
  let bureau: Bureau;
  let sequencer: Sequencer;
  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
    const { databaseUrl, keysFolder: keysDir } = api.settings;
    sequencer = runSequencer({ databaseUrl, keysDir, signal: stopping.signal });
  }, 120_000);
  afterAll(async () => {
    stopping.abort();
    await sequencer.ended;
    await api.end();
  });

  it(`meet none of ${cases} of them, in lists, counts or news`, async () => {
    const done = new AbortController();
    const told = Promise.all(strangers.map((officer) => news(officer, done.signal)));
    const asked = Promise.all(strangers.map((officer) => questions(officer, done.signal)));
    const handler = await bureau.as('handler');
    const started = new Set<string>();
    for (let nth = 0; nth < cases; nth += 1) {
      const seal = { ground: 'sensitive', reason: '涉密', named: ['unit-leader'] } as const;
      const body = { ...theft, caseNumber: `race/${nth}`, seal: { ...seal, named: [...seal.named] } };
      const { id } = await must('start', handler.startCase(body));
      started.add(id);
      await must(
        'request',
        handler.raiseRecusal({ case: id, officer: 'handler', raisedBy: 'self', grounds: '无' }),
      );
    }
    const last = await bureau.startCase();
    await settled(last.id);
    done.abort();
    const [streams, answers] = [await told, await asked];
    for (const text of streams.flat()) expect(started.has(text.slice('case/'.length))).toBe(false);
    for (const { texts, counts } of answers) {
      expect(counts).toEqual([0]);
      for (const text of texts) for (const id of started) expect(text).not.toContain(id);
    }
    // Who asks nothing meets nothing.
    for (const { times } of answers) expect(times).toBeGreaterThan(cases / 10);
    expect((await must('cases', handler.cases({ limit: 1 }))).items).toHaveLength(1);
  }, 600_000);

  /** Whatever lists answer, and how many tasks of the unit are counted; only what differs is kept. */
  async function questions(officer: OfficerName, signal: AbortSignal) {
    const client = await bureau.as(officer);
    const texts = new Set<string>();
    const counts = new Set<number>();
    let times = 0;
    for (; !signal.aborted; times += 1) {
      const found = await Promise.all([client.cases(), client.tasks({ view: 'unit' })]);
      for (const answer of found) if (answer.ok) texts.add(JSON.stringify(answer.value.items));
      if (found[1].ok) counts.add(found[1].value.counts.unit);
    }
    return { texts: [...texts], counts: [...counts], times };
  }

  /** Names of the streams in an officer's news until the signal. */
  async function news(officer: OfficerName, signal: AbortSignal): Promise<readonly string[]> {
    const streams = new Set<string>();
    try {
      for await (const { data } of (await bureau.as(officer)).stream({ lastEventId: '0', signal }))
        streams.add((data as Readonly<{ stream: string }>).stream);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    return [...streams];
  }

  /** The log has come to this case in the news. */
  async function settled(id: string): Promise<void> {
    const leaving = new AbortController();
    for await (const { data } of (await bureau.as('handler')).stream({
      lastEventId: '0',
      signal: leaving.signal,
    }))
      if ((data as Readonly<{ stream: string }>).stream === `case/${id}`) break;
    leaving.abort();
  }
});
