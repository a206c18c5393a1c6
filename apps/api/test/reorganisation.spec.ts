import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allItems, must, type CountersignClient } from '#libs/client';
import { newSigningKey } from '#libs/signatures/node';
import { ApiUnderTest } from './support/api-under-test.js';
import { Bureau, filing, filingReport, theft } from './support/bureau.js';

const named = (id: string) => ({ zh: id, en: id });
const waitingAtLeader = 40;
/** What the leader has signed before he leaves. */
const signedByLeader = 3;

/**
 * A whole bureau reorganised while work waits: the squad whose leader has forty open tasks is merged into another, its
 * posts move, and the leader retires. No task is left without somebody who may sign it, nothing that was signed is lost.
 */
describe('a bureau reorganised', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  let admin: CountersignClient;
  let investigator: CountersignClient;
  const cases: string[] = [];

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
    [admin, investigator] = [await bureau.as('admin'), await bureau.as('investigator')];
    const { directory } = admin;
    await must('unit', directory.createUnit({ id: 'major-crimes', name: named('major-crimes') }));
    for (const role of ['legal-officer', 'unit-leader', 'handler']) {
      await must('post', directory.createPost({ unit: 'major-crimes', role, name: named(role) }));
    }
    const unit = 'criminal-investigation';
    const leader = `${unit}/unit-leader`;
    await must(
      'post',
      directory.createPost({ unit, role: 'unit-deputy', name: named('unit-deputy'), deputyOf: leader }),
    );
    await appoint('squad-deputy', `${unit}/unit-deputy`);
    await appoint('new-leader', 'major-crimes/unit-leader');
    await appoint('new-legal', 'major-crimes/legal-officer');
    for (let nth = 0; nth < signedByLeader; nth += 1) {
      const id = await waitsForLeader();
      await must('audit', bureau.sign('unit-leader', await bureau.openTask(id)));
    }
    for (let nth = 0; nth < waitingAtLeader; nth += 1) cases.push(await waitsForLeader());
  }, 300_000);
  afterAll(() => api.end());

  it('starts with forty tasks at one leader', async () => {
    const tasks = await openTasks();
    expect(tasks.map(({ post }) => post)).toEqual(cases.map(() => 'criminal-investigation/unit-leader'));
    expect(new Set(tasks.flatMap(({ eligibility }) => eligibility.eligible))).toEqual(
      new Set(['unit-leader']),
    );
  });

  it('gives a whole inbox away and back again, task by task, by an administrator who signs nothing', async () => {
    await appoint('stand-in', 'criminal-investigation/unit-leader');
    const given = await must(
      'reassign',
      admin.reassignInbox({ from: 'unit-leader', to: 'stand-in', reason: '借调' }),
    );
    // He is one of two holders now: only what was his alone is his inbox.
    expect(given.tasks).toEqual([]);
    const [first] = await openTasks();
    if (!first) throw new Error('no task');
    await must('claim', (await bureau.as('unit-leader')).claim(first.id));
    const giving = () => admin.reassignInbox({ from: 'unit-leader', to: 'stand-in' }, 'leave-1');
    const claimed = await must('reassign', giving());
    expect(claimed.tasks).toEqual([{ task: first.id, done: true, refused: null }]);
    // Asked again under its key it is answered the same, and under that key nothing else is given away.
    expect(await must('reassign again', giving())).toEqual(claimed);
    const other = { from: 'stand-in', to: 'unit-leader' };
    expect(await admin.reassignInbox(other, 'leave-1')).toMatchObject({
      problem: { status: 422, code: 'idempotency-key-reused' },
    });
    const back = await must('reverse', admin.reverseReassignments([first.id], '误派'));
    expect(back.tasks).toEqual([{ task: first.id, done: true, refused: null }]);
    const [restored] = await openTasks();
    expect(restored).toMatchObject({ id: first.id, assignedTo: null });
    const again = await must('reverse', admin.reverseReassignments([first.id]));
    expect(again.tasks).toEqual([{ task: first.id, done: false, refused: 'nothing-to-reverse' }]);
    await must('remove', admin.directory.removeHolder('criminal-investigation/unit-leader', 'stand-in'));
  });

  it('takes the whole inbox of the only holder', async () => {
    const refusing = await must('reassign', admin.reassignInbox({ from: 'unit-leader', to: 'new-leader' }));
    // Nobody is given what he may not sign.
    expect(new Set(refusing.tasks.map(({ refused }) => refused))).toEqual(new Set(['not-your-post']));
    expect(refusing.tasks).toHaveLength(waitingAtLeader);
  });

  it('retires the leader and merges the squad: every task has an eligible holder at each moment', async () => {
    const { directory } = admin;
    await must('retire', directory.retireOfficer('unit-leader'));
    for (const { offeredTo, eligibility } of await openTasks()) {
      expect({ offeredTo, ...eligibility }).toEqual({
        offeredTo: ['criminal-investigation/unit-deputy'],
        eligible: ['squad-deputy'],
        passedOver: [{ officer: 'unit-leader', because: 'not-in-service' }],
        until: null,
      });
    }

    const merging = () =>
      directory.mergeUnit('criminal-investigation', { into: 'major-crimes', reason: '机构改革' }, 'reform-1');
    const merged = await must('merge', merging());
    expect(await must('merge again', merging())).toEqual(merged);
    expect(await directory.closeUnit('major-crimes', '误', 'reform-1')).toMatchObject({
      problem: { status: 422, code: 'idempotency-key-reused' },
    });
    const tasks = await openTasks();
    expect(tasks).toHaveLength(waitingAtLeader);
    for (const { post, eligibility } of tasks) {
      expect({ post, eligible: eligibility.eligible }).toEqual({
        post: 'major-crimes/unit-leader',
        eligible: ['new-leader'],
      });
    }
  }, 120_000);

  it('is signed on by the new leader, and what the old unit signed stands', async () => {
    const [first] = cases;
    const [task] = await openTasks();
    if (!first || !task) throw new Error('no task');
    expect((await bureau.sign('new-leader' as 'stranger', task.id)).ok).toBe(true);
    const { requests } = await must('case', investigator.case(first));
    expect(
      requests[0]?.rounds[0]?.signatures.map(({ officer, capacity }) => [officer, capacity.post]),
    ).toEqual([
      ['legal-officer', 'criminal-investigation/legal-officer'],
      ['new-leader', 'major-crimes/unit-leader'],
    ]);
  });

  it('keeps the ledger of those who left their posts complete', async () => {
    const signed = async (officer: string) => {
      const acts: object[] = [];
      const pages = allItems('ledger', (cursor) => investigator.ledger(officer, { limit: 200, cursor }));
      for await (const act of pages) if (act.type === 'SignedOff') acts.push(act);
      return acts;
    };
    expect(await signed('legal-officer')).toHaveLength(waitingAtLeader + signedByLeader);
    // The retired leader: his unit and his post are gone, his acts are not.
    const acts = await signed('unit-leader');
    expect(acts).toHaveLength(signedByLeader);
    for (const act of acts)
      expect(act).toMatchObject({
        capacity: { post: 'criminal-investigation/unit-leader', as: 'own' },
        type: 'SignedOff',
      });
  });

  it('answers a year later, in one call, who could have signed, who did and on what', async () => {
    const [first = ''] = cases;
    const { requests, materials } = await must('case', investigator.case(first));
    const signature = requests[0]?.rounds[0]?.signatures[0];
    if (!signature) throw new Error('no signature');
    await must('advance', admin.advance('2027-03-02T00:50:00.000Z', true));
    const told = await must('signatories', investigator.signatories(signature.id));
    expect(await must('signatories', investigator.signatories(signature.task))).toEqual(told);
    expect(told).toMatchObject({
      signature: signature.id,
      case: first,
      at: signature.at,
      officer: 'legal-officer',
      capacity: { post: 'criminal-investigation/legal-officer', as: 'own' },
      delegation: null,
      qualification: { needed: 'basic', held: null },
      opened: [{ material: materials[0]?.digest, at: expect.any(String) as unknown }],
      couldHaveSigned: { eligible: ['legal-officer', 'legal-officer-2'], passedOver: [], until: null },
    });
    expect(told.directory.map(({ stream }) => stream)).toEqual(
      expect.arrayContaining(['officer/legal-officer', 'post/criminal-investigation/legal-officer']),
    );
    const unknown = await investigator.signatories(`${first}.1`);
    expect(unknown).toMatchObject({ ok: false, problem: { code: 'unknown-signature' } });
  });

  it('starts no case in a unit that is gone, and shows its cases to the unit it went into', async () => {
    const system = await bureau.system();
    const refused = await system.startCase(theft);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'unknown-unit' } });
    const seen = await must('cases', (await bureau.as('new-legal' as 'stranger')).case(cases[1] ?? ''));
    expect(seen.unit).toBe('criminal-investigation');
  });

  async function waitsForLeader(): Promise<string> {
    const system = await bureau.system();
    const { id } = await must('start', system.startCase(theft));
    const { digest } = await must('report', system.fileMaterial(id, filingReport));
    await must('request', (await bureau.as('handler')).requestLink(id, filing(digest)));
    const signed = await bureau.sign('legal-officer', await bureau.openTask(id));
    if (!signed.ok) throw new Error(signed.problem.code);
    return id;
  }

  async function appoint(officer: string, post: string): Promise<void> {
    const { directory } = admin;
    const [unit = ''] = post.split('/');
    await must(officer, directory.registerOfficer({ id: officer, name: named(officer), unit }));
    await must(officer, directory.appoint(post, { officer }));
    const key = newSigningKey();
    bureau.keys.set(officer, key);
    await must('key', (await bureau.as(officer as 'stranger')).directory.proposeKey(key.publicKey));
    await must('key', directory.confirmKey(officer, key.keyId));
  }

  async function openTasks() {
    const views = [];
    for (const id of cases) views.push(await must('case', investigator.case(id)));
    return views.flatMap(({ tasks }) => tasks.filter(({ status }) => status === 'open'));
  }
});
