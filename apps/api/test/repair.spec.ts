import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must, type CountersignClient } from '#libs/client';
import { decideAgain } from '#libs/case-commands';
import { streamOf, type CaseId } from '#libs/kernel';
import { newSigningKey } from '#libs/signatures/node';
import { ApiUnderTest, specStart } from './support/api-under-test.js';
import { Bureau, filing } from './support/bureau.js';

const named = (id: string) => ({ zh: id, en: id });
const reasons = '经核查，该审批人系案件当事人近亲属，未依法回避。';

/** Two persons put right what others did; what they did stays on record, and the replay shows both. */
describe('a repair', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  let investigator: CountersignClient;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
    investigator = await bureau.as('investigator');
    const { directory } = await bureau.as('admin');
    const post = 'legal/legal-reviewer';
    await must('officer', directory.registerOfficer({ id: 'reviewer-2', name: named('r'), unit: 'legal' }));
    await must('post', directory.appoint(post, { officer: 'reviewer-2' }));
    const key = newSigningKey();
    bureau.keys.set('reviewer-2', key);
    await must('key', (await bureau.as('reviewer-2' as 'stranger')).directory.proposeKey(key.publicKey));
    await must('key', directory.confirmKey('reviewer-2', key.keyId));
  });
  afterAll(() => api.end());

  const caseOf = (id: string) => investigator.case(id).then((answer) => must('case', answer));

  it('voids a signature: proposed by one, signed by two, none of them concerned', async () => {
    const { id, task, request } = await bureau.requestFiling();
    await must('sign', bureau.sign('legal-officer', task));
    await must('sign', bureau.sign('unit-leader', await bureau.openTask(id)));
    await must('sign', bureau.sign('legal-reviewer', await bureau.openTask(id)));
    const [first, , third] = (await caseOf(id)).requests[0]?.rounds[0]?.signatures ?? [];
    if (!first || !third) throw new Error('not signed');
    const body = { case: id, act: 'void-signature', target: third.id, grounds: reasons } as const;

    const stranger = await (await bureau.as('stranger')).proposeRepair(body);
    expect(stranger).toMatchObject({ ok: false, problem: { status: 404, code: 'unknown-case' } });
    const admin = await (await bureau.as('admin')).proposeRepair(body);
    expect(admin).toMatchObject({ ok: false, problem: { status: 403, code: 'forbidden' } });
    for (const target of [`${id}.999999`, `${id}.99999999999`, 'x']) {
      const nowhere = await investigator.proposeRepair({ ...body, target });
      expect(nowhere).toMatchObject({ ok: false, problem: { status: 404, code: 'unknown-target' } });
    }
    const direct = await investigator.startCase({
      procedure: 'repair',
      title: 'x',
      unit: 'legal',
      handlers: ['investigator'],
      parties: [],
      facts: { case: id, act: 'void-signature', target: third.id, concerned: [] },
    });
    expect(direct).toMatchObject({ ok: false, problem: { status: 403, code: 'forbidden' } });

    const { id: repair } = await must('propose', investigator.proposeRepair(body, 'repair-1'));
    expect((await must('again', investigator.proposeRepair(body, 'repair-1'))).id).toBe(repair);
    const proposed = await caseOf(repair);
    expect(proposed).toMatchObject({ procedure: 'repair', handlers: ['investigator'] });
    expect(proposed.requests).toHaveLength(1);
    expect(proposed.requests[0]?.rounds[0]?.grounds).toBe(reasons);
    const [review] = proposed.tasks;
    expect(review?.eligibility).toMatchObject({
      eligible: ['reviewer-2'],
      passedOver: [{ officer: 'legal-reviewer', because: 'concerned' }],
    });
    const concerned = await bureau.sign('legal-reviewer', review?.id ?? '');
    expect(concerned).toMatchObject({ ok: false, problem: { status: 403, code: 'concerned' } });

    await must('review', bureau.sign('reviewer-2' as 'stranger', review?.id ?? ''));
    // Half a repair is none.
    expect((await caseOf(id)).repairs).toEqual([]);
    await must('approve', bureau.sign('bureau-leader', await bureau.openTask(repair)));

    const after = await caseOf(id);
    expect(after.repairs).toMatchObject([
      {
        repair,
        act: 'void-signature',
        target: third.id,
        proposedBy: 'investigator',
        signedBy: ['reviewer-2', 'bureau-leader'],
      },
    ]);
    expect(await must('repairs', investigator.repairs(id))).toEqual({
      items: after.repairs,
      nextCursor: null,
    });
    const signatures = after.requests[0]?.rounds[0]?.signatures ?? [];
    expect(signatures.map(({ officer, lapsed, voided }) => [officer, lapsed, voided?.repair])).toEqual([
      ['legal-officer', false, undefined],
      ['unit-leader', false, undefined],
      ['legal-reviewer', true, repair],
    ]);
    const open = after.tasks.find(({ status }) => status === 'open');
    expect(open).toMatchObject({ request, step: 'legal-reviewer' });
    expect((await caseOf(repair)).closed).toMatchObject({ as: 'repaired' });

    // Asked again under its key, though there is nothing left to repair: the first answer.
    const repeated = await must('again', investigator.proposeRepair(body, 'repair-1'));
    expect(repeated.id).toBe(repair);
    const anew = await investigator.proposeRepair(body, 'repair-2');
    expect(anew).toMatchObject({ ok: false, problem: { code: 'nothing-to-repair' } });

    // The replay shows both: the case as it stood with the signature, and as it stands without.
    const version = after.repairs[0]?.id.split('.')[1];
    const before = await must('replay', investigator.replay(id, { asOf: Number(version) - 1 }));
    expect(before.case.requests[0]?.rounds[0]?.signatures[2]).toMatchObject({ lapsed: false });
    const now = await must('replay', investigator.replay(id, {}));
    const told = now.events.find(({ type }) => type === 'RepairMade')?.summary;
    expect(told?.zh).toBe(`宣告签名无效：${third.id}，见 ${repair}`);
    // Decided again from the log alone, it comes out the same.
    const again = await decideAgain(api.engine.log, streamOf.case(id as CaseId), Number(version));
    expect(again.verdict).toBe('same');
    const events = await api.engine.log.read(streamOf.case(id as CaseId), Number(version) - 1, 1);
    expect(events[0]?.event.commit?.readSet.map(({ stream }) => stream)).toContain(`case/${repair}`);
  }, 60_000);

  it('unlocks a request that nobody can bring to its end', async () => {
    const { id, request } = await bureau.requestFiling();
    const body = { case: id, act: 'unlock-request', target: request, grounds: '承办岗位已撤销' } as const;
    const { id: repair } = await must('propose', investigator.proposeRepair(body));
    await must('review', bureau.sign('legal-reviewer', await bureau.openTask(repair)));
    await must('approve', bureau.sign('bureau-leader', await bureau.openTask(repair)));
    const after = await caseOf(id);
    expect(after.requests.map(({ status }) => status)).toEqual(['withdrawn']);
    expect(after.tasks.map(({ status }) => status)).toEqual(['closed']);
    const once = await investigator.proposeRepair(body);
    expect(once).toMatchObject({ ok: false, problem: { code: 'nothing-to-repair' } });
  });

  it('corrects a record, and leaves what was recorded', async () => {
    const { id } = await bureau.startCase();
    const system = await bureau.system();
    const file = { name: 'a.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('a') };
    const paper = { document: 'acceptance-form', title: '受案登记表', file };
    const { digest } = await must('paper', system.fileMaterial(id, paper));
    await must(
      'record',
      system.record(id, { type: 'acceptance', at: '2026-03-02T00:30:00.000Z', document: digest }),
    );
    const [record] = (await caseOf(id)).records;
    const at = '2026-03-02T00:10:00.000Z';
    const body = {
      case: id,
      act: 'correct-record',
      target: record?.id ?? '',
      at,
      grounds: '录入时间有误',
    } as const;
    const { id: repair } = await must('propose', investigator.proposeRepair(body));
    await must('review', bureau.sign('legal-reviewer', await bureau.openTask(repair)));
    await must('approve', bureau.sign('bureau-leader', await bureau.openTask(repair)));
    const [corrected] = (await caseOf(id)).records;
    expect(corrected).toMatchObject({
      at,
      corrected: { repair, was: { at: '2026-03-02T00:30:00.000Z', number: null } },
    });
    const version = Number(record?.id.split('.')[1]);
    const [stored] = await api.engine.log.read(streamOf.case(id as CaseId), version - 1, 1);
    expect(stored?.event.data).toMatchObject({ at: '2026-03-02T00:30:00.000Z' });
  });

  it('corrects a result: the person whose arrest was refused is to be released at once', async () => {
    const { id } = await bureau.startCase();
    const [system, handler] = [await bureau.system(), await bureau.as('handler')];
    const subject = (await caseOf(id)).parties[0]!.id;
    const filed = async (document: string) => {
      const file = { name: 'a.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode(document) };
      return (await must(document, system.fileMaterial(id, { document, title: document, file }))).digest;
    };
    const approved = async (link: string, document: string) => {
      const of = link === 'filing' ? {} : { subject };
      await must(link, handler.requestLink(id, { ...filing(await filed(document)), ...of, link }));
      for (const officer of ['legal-officer', 'unit-leader', 'legal-reviewer', 'bureau-leader'] as const)
        await must(officer, bureau.sign(officer, await bureau.openTask(id)));
    };
    const recorded = async (type: string, more: object = {}) =>
      must(type, system.record(id, { type, at: specStart, subjects: [subject], ...more }));
    await approved('filing', 'filing-report');
    await approved('detention', 'detention-report');
    await recorded('detention-executed', { document: await filed('detention-warrant') });
    await approved('arrest-request', 'arrest-request-opinion');
    await recorded('arrest-request-delivered');
    await recorded('arrest-decision', { result: 'approved', document: await filed('arrest-decision') });
    const target = (await caseOf(id)).records.at(-1)?.id ?? '';
    const owed = async () =>
      (await caseOf(id)).duties.filter(({ status }) => status === 'open').map(({ duty }) => duty);
    expect(await owed()).toContain('execute-arrest');

    const body = { case: id, act: 'correct-result', target, grounds: '检察院实为不批准逮捕' } as const;
    for (const [result, code] of [
      ['maybe', 'result-required'],
      ['approved', 'nothing-to-repair'],
    ] as const)
      expect(await investigator.proposeRepair({ ...body, result })).toMatchObject({ problem: { code } });
    const { id: repair } = await must('propose', investigator.proposeRepair({ ...body, result: 'refused' }));
    await must('review', bureau.sign('legal-reviewer', await bureau.openTask(repair)));
    expect(await owed()).not.toContain('release');
    await must('approve', bureau.sign('bureau-leader', await bureau.openTask(repair)));

    const after = await caseOf(id);
    expect(after.records.at(-1)).toMatchObject({
      result: 'refused',
      corrected: { repair, was: { result: 'approved' } },
    });
    expect(after.repairs).toMatchObject([
      {
        act: 'correct-result',
        target,
        signedBy: ['legal-reviewer', 'bureau-leader'],
        is: { result: 'refused' },
      },
    ]);
    expect(await owed()).toEqual(expect.arrayContaining(['release', 'refusal-receipt']));
    expect(await owed()).not.toContain('execute-arrest');
    const made = Number(after.repairs[0]?.id.split('.')[1]);
    const believed = await must('past', investigator.case(id, made - 1));
    expect(believed.records.at(-1)).toMatchObject({ id: target, result: 'approved' });
    expect((await must('now', investigator.case(id, made))).records.at(-1)).toMatchObject({
      result: 'refused',
    });
  }, 60_000);

  it('is refused for what is not there, and for a body that says too much or too little', async () => {
    const { id, request } = await bureau.requestFiling();
    const attempts = [
      [{ case: id, act: 'void-signature', target: `${id}.1`, grounds: 'x' }, 404, 'unknown-target'],
      [{ case: id, act: 'correct-record', target: `${id}.999`, grounds: 'x' }, 404, 'unknown-target'],
      [{ case: 'c0', act: 'unlock-request', target: request, grounds: 'x' }, 404, 'unknown-case'],
      [{ case: id, act: 'unlock-request', target: request }, 400, 'malformed-request'],
      [{ case: id, act: 'delete', target: request, grounds: 'x' }, 400, 'malformed-request'],
      [
        { case: id, act: 'unlock-request', target: request, grounds: 'x', concerned: [] },
        400,
        'malformed-request',
      ],
    ] as const;
    for (const [body, status, code] of attempts)
      expect(await investigator.proposeRepair(body as never)).toMatchObject({
        ok: false,
        problem: { status, code },
      });
  });
});
