import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must, type Answer } from '#libs/client';
import { ApiUnderTest } from './support/api-under-test.js';
import { Bureau } from './support/bureau.js';

const codeOf = (answer: Answer<unknown>) => answer.ok || answer.problem.code;

/** An inquiry is opened once, closed with a reason, opened again with another, and none of it goes away. */
describe('inquiries', () => {
  let bureau: Bureau;
  beforeAll(async () => {
    bureau = await Bureau.open(await ApiUnderTest.start());
  }, 120_000);
  afterAll(() => bureau.api.end());

  const asInvestigator = async () => (await bureau.as('investigator')).questions;
  const opened = async (number: string) =>
    (await must('open', (await asInvestigator()).openInquiry({ number, subject: `事由 ${number}` }))).id;

  it('closes with a reason, stays to be read, and takes no more questions', async () => {
    const questions = await asInvestigator();
    const id = await opened('督〔2026〕1号');
    const kept = { kind: 'pairs', parameters: { atLeast: 2 } } as const;
    const saved = await must('save', questions.saveQuestion(id, kept));
    await must('close', questions.closeInquiry(id, '核查完毕，无过错', 'close-1'));

    const view = await must('view', questions.inquiry(id));
    expect(view).toMatchObject({ closedAt: view.turns[0]?.at, questions: [{ id: saved.id }] });
    expect(view.turns).toEqual([
      { act: 'closed', by: 'investigator', at: expect.any(String), reason: '核查完毕，无过错' },
    ]);
    expect(await must('changes', questions.changes(id, saved.id))).toMatchObject({ items: [] });
    expect([
      codeOf(await questions.saveQuestion(id, kept)),
      codeOf(await questions.pairs({ inquiry: id })),
      codeOf(await questions.pairsCsv({ inquiry: id })),
      codeOf(await questions.closeInquiry(id, '再结一次')),
    ]).toEqual(['inquiry-closed', 'inquiry-closed', 'inquiry-closed', 'inquiry-closed']);
  });

  it('answers the same key with the same receipt, and closes once', async () => {
    const questions = await asInvestigator();
    const id = await opened('督〔2026〕2号');
    const first = await must('close', questions.closeInquiry(id, '结', 'close-2'));
    const again = await must('again', questions.closeInquiry(id, '结', 'close-2'));
    expect(again.receipt).toEqual(first.receipt);
    expect((await must('view', questions.inquiry(id))).turns).toHaveLength(1);
  });

  it('opens again with a reason, takes questions, and keeps that it had been closed', async () => {
    const questions = await asInvestigator();
    const id = await opened('督〔2026〕3号');
    expect(codeOf(await questions.reopenInquiry(id, '没有结'))).toBe('inquiry-open');
    await must('close', questions.closeInquiry(id, '结案'));
    await must('reopen', questions.reopenInquiry(id, '有新线索'));
    await must('save', questions.saveQuestion(id, { kind: 'pairs', parameters: {} }));
    const view = await must('view', questions.inquiry(id));
    expect([view.closedAt, view.turns.map(({ act, reason }) => `${act} ${reason}`)]).toEqual([
      null,
      ['closed 结案', 'reopened 有新线索'],
    ]);
    const { items } = await must('ledger', (await bureau.as('investigator')).ledger('investigator'));
    expect(items.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['InquiryOpened', 'InquiryClosed', 'InquiryReopened']),
    );
  });

  it('lists open and closed ones apart, newest first, page by page', async () => {
    const questions = await asInvestigator();
    const made: string[] = [];
    for (const nth of [4, 5, 6, 7, 8]) made.push(await opened(`督〔2026〕${nth}号`));
    const known = await Promise.all(made.map((id) => must('view', questions.inquiry(id))));
    // The log's clock may stand for a moment, but never goes back: of one instant, by their ids.
    const ids = known
      .toSorted((a, b) => (`${a.openedAt} ${a.id}` < `${b.openedAt} ${b.id}` ? 1 : -1))
      .map(({ id }) => id);
    const shut = [ids[1], ids[3]];
    for (const id of shut) await must('close', questions.closeInquiry(id ?? '', '结'));

    const listed = async (query: { status?: 'open' | 'closed'; limit: number }) => {
      const found: string[] = [];
      let cursor: string | null = null;
      do {
        const page: { items: readonly { id: string }[]; nextCursor: string | null } = await must(
          'list',
          questions.inquiries({ ...query, ...(cursor !== null && { cursor }) }),
        );
        expect(page.items.length).toBeLessThanOrEqual(query.limit);
        found.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      return found;
    };
    expect((await listed({ limit: 2 })).slice(0, 5)).toEqual(ids);
    const open = await listed({ status: 'open', limit: 1 });
    const closed = await listed({ status: 'closed', limit: 1 });
    expect(open.slice(0, 3)).toEqual([ids[0], ids[2], ids[4]]);
    expect(closed.slice(0, 2)).toEqual(shut);
    expect([...open, ...closed].toSorted()).toEqual((await listed({ limit: 200 })).toSorted());
    expect(codeOf(await questions.inquiries({ cursor: 'made-up' }))).toBe('invalid-cursor');
  });

  it('is closed by nobody but an investigator, and not without a reason', async () => {
    const id = await opened('督〔2026〕9号');
    const leader = (await bureau.as('bureau-leader')).questions;
    expect([
      codeOf(await leader.closeInquiry(id, '不查了')),
      codeOf(await (await asInvestigator()).closeInquiry(id, ' ')),
      codeOf(await (await asInvestigator()).closeInquiry('none', '无此案')),
    ]).toEqual(['forbidden', 'malformed-request', 'unknown-inquiry']);
  });
});
