import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { ApiUnderTest, specStart } from './support/api-under-test.js';
import { Bureau } from './support/bureau.js';

let api: ApiUnderTest;
let bureau: Bureau;
beforeAll(async () => {
  api = await ApiUnderTest.start();
  bureau = await Bureau.open(api);
});
afterAll(() => api.end());

/** `api.end` fails when an answer contradicts the document; here each command is made to succeed once. */
it('answers the commands that other specs only see refused as it publishes them', async () => {
  const { id, task, request } = await bureau.requestFiling();
  const [admin, handler, officer, second] = await Promise.all(
    (['admin', 'handler', 'legal-officer', 'unit-leader'] as const).map((name) => bureau.as(name)),
  );
  const { directory } = admin!;
  await must('claim', officer!.claim(task));
  await must('release', officer!.release(task));
  await must('reassign', second!.reassign(task, 'legal-officer-2', '更换'));
  const talk = { participants: ['handler'], startedAt: specStart, endedAt: specStart, text: '讨论' };
  await must('discuss', handler!.discuss(id, talk));
  expect((await bureau.raw('handler', `/v1/cases/${id}/discussions`)).status).toBe(200);
  await must('withdraw', handler!.withdraw(request, '撤回'));
  await must('suspend', directory.suspend({ officer: 'stranger', from: specStart, reason: '核查' }));
  await must('lift', directory.liftSuspension('stranger', '查清'));
  const { keyId } = bureau.keys.get('stranger')!;
  await must('revoke', directory.revokeKey('stranger', keyId, '遗失'));
  const remove = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
  const removed = await bureau.raw('admin', '/v1/posts/traffic/handler/holders/stranger/remove', remove);
  expect(removed.status).toBe(201);
  for (const list of ['ledger', ''] as const) {
    const read = await bureau.raw('handler', `/v1/officers/handler${list && `/${list}`}`);
    expect(read.status).toBe(200);
  }
  const answered = [
    'Tasks_claim',
    'Tasks_release',
    'Tasks_reassign',
    'Discussions_record',
    'Requests_withdraw',
  ];
  const kept = ['Suspensions_suspend', 'Suspensions_lift', 'Keys_revoke', 'Posts_remove'];
  const missing = [...answered, ...kept].filter((name) => !api.published.seen.has(`${name} 201`));
  expect(missing).toEqual([]);
});
