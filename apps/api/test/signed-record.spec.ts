import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { must } from '#libs/client';
import type { RecordFrame, VoteAnswer } from '#libs/signatures';
import { CaseDesk } from '../src/commands/case-desk.js';
import { alterations } from './support/alterations.js';
import { ApiUnderTest } from './support/api-under-test.js';
import { agreed, Bureau, type OfficerName } from './support/bureau.js';
import { discussed } from './support/discussed.js';

/**
 * A record is what the server gave, to the last field: what the signer alters and signs is refused, however well his
 * signature holds. Else a sealed record would state what never was.
 */
describe('a record that its signer altered', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
  });
  afterAll(() => api.end());
  afterEach(() => {
    jest.restoreAllMocks();
  });

  type Attempt = Readonly<{ officer: OfficerName; task: string; said?: VoteAnswer }>;
  const inFavour: VoteAnswer = { vote: 'for', reason: '证据确实充分' };

  /** `signed` where it was taken; what it was refused for else: the differing pointers, or the code. */
  async function outcome({ officer, task, said }: Attempt, record: object): Promise<readonly string[]> {
    const options = { record: record as RecordFrame, read: false, idempotencyKey: crypto.randomUUID() };
    const answer = await bureau.sign(officer, task, options, (said ?? agreed) as typeof agreed);
    if (answer.ok) return ['signed'];
    const { code, differences } = answer.problem as Readonly<{ code: string; differences?: string[] }>;
    return code === 'record-changed' ? (differences ?? []) : [code];
  }

  /** What may be named for an altered leaf: itself, what it is part of, or the MAC that vouches for it. */
  function namesOf(pointer: string): readonly string[] {
    // Of these the schema takes one value alone.
    if (['/type', '/schema'].includes(pointer)) return ['malformed-request'];
    if (['/seenVersion', '/issuedAt', '/nonce'].includes(pointer)) return ['/issuedMac'];
    const parts = pointer.split('/').slice(1);
    return parts.map((_, nth) => `/${parts.slice(0, nth + 1).join('/')}`);
  }

  /** Alterations that were not refused for themselves, with what came of them. */
  async function unnoticed(attempt: Attempt, record: RecordFrame): Promise<readonly object[]> {
    const found: object[] = [];
    for (const { pointer, altered } of alterations(record)) {
      const answered = await outcome(attempt, altered);
      if (!answered.some((named) => namesOf(pointer).includes(named))) found.push({ pointer, answered });
    }
    return found;
  }

  async function frameFor(officer: OfficerName, task: string): Promise<RecordFrame> {
    const client = await bureau.as(officer);
    const { case: caseId, dossier } = await must('task', client.task(task));
    for (const { digest } of dossier.materials) await must('open', client.openMaterial(caseId, digest, task));
    const { record } = await must('task', client.task(task));
    if (!record) throw new Error(`${officer} may not sign`);
    return record;
  }

  it('is refused in an ordinary step, whatever leaf it was, and whatever was added or taken away', async () => {
    const { task } = await bureau.requestFiling();
    const attempt = { officer: 'legal-officer', task } as const;
    const record = await frameFor('legal-officer', task);
    expect(await unnoticed(attempt, record)).toEqual([]);

    const vote = { signature: `${record.case}.1`, officer: 'unit-leader', vote: 'for' };
    const [material] = record.materialsOpened;
    const reshaped: readonly (readonly [string, object])[] = [
      ['/votes', { votes: [vote] }],
      ['/votes', { votes: [] }],
      ['/legalBasis/1', { legalBasis: [...record.legalBasis, '刑法'] }],
      ['/legalBasis/0', { legalBasis: [] }],
      ['/materialsOpened', { materialsOpened: [] }],
      ['/materialsOpened', { materialsOpened: [material, material] }],
      ['/capacity', { capacity: { ...record.capacity, by: 'bureau-leader' } }],
      ['/capacity', { capacity: { ...record.capacity, delegation: `${record.case}.1` } }],
    ];
    for (const [pointer, change] of reshaped) {
      expect(await outcome(attempt, { ...record, ...change })).toEqual([pointer]);
    }
    expect(await outcome(attempt, record)).toEqual(['signed']);
  });

  it('is refused of whoever signs for another, the capacity to the last word', async () => {
    const { directory } = await bureau.as('legal-officer');
    const { now } = await must('clock', (await bureau.as('admin')).simulation());
    const to = new Date(Date.parse(now) + 3_600_000).toISOString();
    const post = 'criminal-investigation/legal-officer';
    const given = { post, delegate: 'investigator', scope: {}, to, reason: '出差' };
    await must('delegate', directory.delegate(given));
    const { task } = await bureau.requestFiling();
    const record = await frameFor('investigator', task);
    expect(record.capacity).toMatchObject({ as: 'delegated', by: 'legal-officer' });
    const attempt = { officer: 'investigator', task } as const;
    expect(await unnoticed(attempt, record)).toEqual([]);
    const { post: in_, as } = record.capacity;
    expect(await outcome(attempt, { ...record, capacity: { post: in_, as } })).toEqual(['/capacity']);
    expect(await outcome(attempt, record)).toEqual(['signed']);
  });

  it('is refused where authority begins between the comparing and the commit', async () => {
    const { directory } = await bureau.as('admin');
    const post = 'criminal-investigation/legal-officer';
    const { task } = await bureau.requestFiling();
    const attempt = { officer: 'legal-officer-2', task } as const;
    const record = await frameFor('legal-officer-2', task);
    const altered = { ...record, legalBasis: ['刑法'], responsibility: '概不负责' };
    await must('remove', directory.removeHolder(post, 'legal-officer-2', '调离'));
    expect(await outcome(attempt, altered)).toEqual(['not-your-post']);

    // oxlint-disable-next-line typescript/unbound-method -- called on its own desk below
    const sign = CaseDesk.prototype.sign;
    jest.spyOn(CaseDesk.prototype, 'sign').mockImplementationOnce(async function (this: CaseDesk, ...asked) {
      await must('appoint', directory.appoint(post, { officer: 'legal-officer-2' }));
      return sign.apply(this, asked);
    });
    expect(await outcome(attempt, altered)).toEqual(['/capacity']);
    expect(await outcome(attempt, record)).toEqual(['signed']);
  });

  it('is refused of the chair, votes and all', async () => {
    const { task } = await discussed(bureau);
    const against: VoteAnswer = { vote: 'against', reason: '一名同案人尚未到案' };
    for (const [officer, said] of [
      ['unit-leader', against],
      ['legal-reviewer', inFavour],
    ] as const) {
      await must(officer, bureau.sign(officer, task, {}, said as never));
    }
    const record = await frameFor('bureau-leader', task);
    const votes = record.votes ?? [];
    expect(votes.map(({ vote }) => vote)).toEqual(['against', 'for']);
    const attempt = { officer: 'bureau-leader', task, said: inFavour } as const;
    const [first, second] = votes;
    const flipped = { ...record, votes: [{ ...first, vote: 'for' }, second] };
    expect(await outcome(attempt, flipped)).toEqual(['/votes/0/vote']);
    const renamed = { ...record, definition: { ...record.definition, procedure: 'administrative' } };
    expect(await outcome(attempt, renamed)).toEqual(['/definition/procedure']);
    expect(await unnoticed(attempt, record)).toEqual([]);

    const joined = { ...first, signature: `${first?.signature},${second?.signature}` };
    const reshaped = [
      undefined,
      [],
      [first],
      [second, first],
      [first, second, { ...second, signature: `${record.case}.999` }],
      [joined],
    ];
    for (const told of reshaped) {
      const { votes: _, ...without } = record;
      expect(await outcome(attempt, told === undefined ? without : { ...record, votes: told })).toEqual(
        expect.arrayContaining([expect.stringMatching(/^\/votes/)]),
      );
    }
    expect(await outcome(attempt, record)).toEqual(['signed']);
  });
});
