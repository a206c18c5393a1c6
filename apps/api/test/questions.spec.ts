import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import type { Instant } from '#libs/kernel';
import { ApiUnderTest } from './support/api-under-test.js';
import { Bureau, type OfficerName } from './support/bureau.js';
import { Following } from './support/following.js';

/** What an investigator asks across all cases, and keeps under an inquiry's number. */
describe('questions across cases', () => {
  let bureau: Bureau;
  let following: Following;
  const investigator = () => bureau.as('investigator');

  beforeAll(async () => {
    bureau = await Bureau.open(await ApiUnderTest.start());
    following = new Following(bureau.api);
    await bureau.approvedFiling();
    await bureau.approvedFiling();
    const returned = await bureau.requestFiling();
    await must('return', bureau.sign('legal-officer', returned.task, {}, sentBack));
    await following.caughtUp();
  }, 120_000);
  afterAll(async () => {
    await following.end();
    await bureau.api.end();
  });

  const sentBack = {
    decision: 'return' as const,
    opinion: { procedure: '程序有误', facts: '不清', evidence: '不足', discretion: '退回' },
    rectification: [{ id: '1', requirement: '补充' }],
    reasons: '缺少材料',
    rectifyBy: '2026-03-10T00:00:00.000Z' as Instant,
  };

  it('tells every signature with how long its signer had read', async () => {
    const { questions } = await investigator();
    let answer = await must('asked', questions.readingTime());
    // What was looked at is recorded within a second: until then the rows may be a few leaves behind, and say so.
    for (let tries = 0; answer.reach.upTo < answer.reach.head && tries < 20; tries += 1) {
      await following.caughtUp();
      answer = await must('asked', questions.readingTime());
    }
    expect(answer.total).toBe(9);
    expect(answer.waiting).toBe(0);
    expect(answer.reach.upTo).toBe(answer.reach.head);
    const [first] = answer.items;
    expect(first).toMatchObject({
      handler: 'handler',
      link: 'filing',
      capacity: 'own',
      again: 'same',
      ended: null,
      materials: 1,
    });
    expect(answer.items.every(({ readingMs }) => (readingMs ?? -1) >= 0)).toBe(true);
    const times = answer.items.map(({ readingMs }) => readingMs ?? -1);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it('narrows by seconds, person, decision and time', async () => {
    const { questions } = await investigator();
    const total = async (query: Parameters<typeof questions.readingTime>[0]) =>
      (await must('asked', questions.readingTime(query))).total;
    expect([
      await total({ withinSeconds: 600 }),
      await total({ officer: 'legal-officer' }),
      await total({ decision: 'return' }),
      await total({ handler: 'stranger' }),
      await total({ until: '2026-01-01T00:00:00.000Z' }),
      await total({ unit: 'traffic' }),
    ]).toEqual([9, 3, 1, 0, 0, 0]);
  });

  it('pages by a cursor that keeps to the leaf of its first page', async () => {
    const { questions } = await investigator();
    const first = await must('first', questions.readingTime({ limit: 4 }));
    await bureau.approvedFiling();
    await following.caughtUp();
    const rest = await must('rest', questions.readingTime({ limit: 50, cursor: first.nextCursor ?? '' }));
    expect(rest.reach.upTo).toBe(first.reach.upTo);
    expect([rest.total, first.items.length + rest.items.length, rest.nextCursor]).toEqual([9, 9, null]);
    const keys = [...first.items, ...rest.items].map(({ key }) => key);
    expect(new Set(keys).size).toBe(9);
    const foreign = await questions.pairs({ cursor: first.nextCursor ?? '' });
    expect(foreign.ok || foreign.problem.code).toBe('invalid-cursor');
  });

  it('counts pairs of handler and approver with their shares', async () => {
    const { questions } = await investigator();
    const { items } = await must('pairs', questions.pairs({ atLeast: 1 }));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      handler: 'handler',
      officer: 'bureau-leader',
      signed: 3,
      approved: 3,
      turnedBack: 0,
      ofOfficer: 3,
      ofHandler: 3,
    });
    const all = await must('all', questions.pairs({ atLeast: 4, steps: 'all' }));
    expect(all.items.map(({ officer, signed, turnedBack }) => [officer, signed, turnedBack])).toEqual([
      ['legal-officer', 4, 1],
    ]);
  });

  it('tells who never sent anything back, and leaves out who did', async () => {
    const { questions } = await investigator();
    const { items } = await must('never', questions.neverReturned({ atLeast: 2 }));
    expect(items.map(({ officer, signed }) => [officer, signed])).toEqual([
      ['bureau-leader', 3],
      ['legal-reviewer', 3],
      ['unit-leader', 3],
    ]);
  });

  it('finds nothing outside authority where every signature was the signer’s own', async () => {
    const { questions } = await investigator();
    expect((await must('authority', questions.outsideAuthority())).items).toEqual([]);
  });

  it('finds what comes out otherwise when decided again, and what was never decided again', async () => {
    await bureau.api.sql(
      `UPDATE work.signatures SET decided_again = CASE officer WHEN 'unit-leader' THEN 'different' ELSE 'not-re-run' END
        WHERE officer IN ('unit-leader', 'legal-reviewer')`,
    );
    const { questions } = await investigator();
    const grounds = async (ground?: 'differs' | 'not-re-run') =>
      (await must('authority', questions.outsideAuthority({ ...(ground && { ground }) }))).items.map(
        (item) => `${item.officer} ${item.grounds.join()}`,
      );
    expect(new Set(await grounds('differs'))).toEqual(new Set(['unit-leader differs']));
    expect(await grounds('not-re-run')).toHaveLength(3);
    expect(await grounds()).toHaveLength(6);
  });

  it('records every question before it is answered, with its parameters and its inquiry', async () => {
    const client = await investigator();
    const opened = await must(
      'open',
      client.questions.openInquiry({ number: '督〔2026〕7号', subject: '抽查' }),
    );
    await must('asked', client.questions.pairs({ atLeast: 3, inquiry: opened.id }));
    const { items } = await must('ledger', client.ledger('investigator', { limit: 1 }));
    expect(items[0]).toMatchObject({
      type: 'QuestionAsked',
      data: { kind: 'pairs', parameters: { atLeast: 3, steps: 'deciding' }, inquiry: opened.id },
    });
    const unknown = await client.questions.pairs({ inquiry: 'none' });
    expect(unknown.ok || unknown.problem.code).toBe('unknown-inquiry');
  });

  it('is nobody’s but an investigator’s', async () => {
    const statuses = async (officer: OfficerName) =>
      Promise.all(
        ['/v1/questions/pairs', '/v1/questions/reading-time', '/v1/inquiries'].map(
          async (path) => (await bureau.raw(officer, path)).status,
        ),
      );
    expect(await statuses('bureau-leader')).toEqual([403, 403, 403]);
    expect(await statuses('admin')).toEqual([403, 403, 403]);
    expect(await statuses('investigator')).toEqual([200, 200, 200]);
  });

  describe('saved under an inquiry', () => {
    it('opens one number once, and again under the same key', async () => {
      const { questions } = await investigator();
      const body = { number: '督〔2026〕8号', subject: '快签核查' };
      const first = await must('open', questions.openInquiry(body, 'key-8'));
      expect((await must('again', questions.openInquiry(body, 'key-8'))).receipt).toEqual(first.receipt);
      const other = await questions.openInquiry(body, 'key-9');
      expect(other.ok || other.problem.code).toBe('inquiry-exists');
      expect((await must('view', questions.inquiry(first.id))).subject).toBe('快签核查');
    });

    it('tells what has changed since it was saved', async () => {
      const { questions } = await investigator();
      const { id } = await must('open', questions.openInquiry({ number: '督〔2026〕9号', subject: '变化' }));
      const parameters = { withinSeconds: 600, officer: 'bureau-leader' };
      const saved = await must('save', questions.saveQuestion(id, { kind: 'reading-time', parameters }));
      const before = await must('before', questions.changes(id, saved.id));
      expect([before.then, before.now, before.items]).toEqual([3, 3, []]);
      const caseId = await bureau.approvedFiling();
      await following.caughtUp();
      const after = await must('after', questions.changes(id, saved.id));
      expect([after.then, after.now]).toEqual([3, 4]);
      expect(
        after.items.map(({ change, was, now }) => [change, was, now && 'case' in now && now.case]),
      ).toEqual([['added', null, caseId]]);
      const pairs = await must(
        'save',
        questions.saveQuestion(id, { kind: 'pairs', parameters: { atLeast: 1 } }),
      );
      await bureau.approvedFiling();
      await following.caughtUp();
      const grown = await must('grown', questions.changes(id, pairs.id));
      expect(grown.items.map(({ change, key }) => [change, key])).toEqual([
        ['changed', 'handler bureau-leader'],
      ]);
      const { items } = await must('list', questions.inquiries());
      expect(items.find((inquiry) => inquiry.id === id)).toMatchObject({ questions: 2 });
    });

    it('refuses parameters that are not of the question', async () => {
      const { questions } = await investigator();
      const { id } = await must('open', questions.openInquiry({ number: '督〔2026〕10号', subject: '错' }));
      const refused = await bureau.raw('investigator', `/v1/inquiries/${id}/questions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ kind: 'never-returned', parameters: { handler: 'handler' } }),
      });
      expect(refused.status).toBe(400);
      const missing = await questions.changes(id, 'none');
      expect(missing.ok || missing.problem.code).toBe('unknown-question');
    });
  });
});
