import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must, type Answer, type CountersignClient } from '#libs/client';
import { streamOf, type CaseId, type PostId, type StreamName } from '#libs/kernel';
import { assembleRecord, type RecordAnswer } from '#libs/signatures';
import { newSigningKey, signRecord } from '#libs/signatures/node';
import { ApiUnderTest } from '../../apps/api/test/support/api-under-test.js';
import { Bureau } from '../../apps/api/test/support/bureau.js';

const races = 200;
const post = 'criminal-investigation/legal-officer';
const named = (id: string) => ({ zh: id, en: id });

/** Small, repeatable, and uneven enough that either side comes first about as often. */
function delays(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state / 2 ** 32) * 6;
  };
}

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

type Signed = Awaited<ReturnType<CountersignClient['signOff']>>;

/** How one race ended: what was sent on both sides, and what the log says of the signature. */
type Ended = Readonly<{
  signed: Signed;
  change: Readonly<{ version: number }>;
  /** Version of the stream that the change was written to, as the signature saw it; null when there is none. */
  seen: number | null;
}>;

/**
 * What takes an officer's authority from him and his signature, sent at the same moment. Whichever commits first is true
 * for ever: the signature names the stream as it was before the change, or is refused for the change's reason.
 */
describe('authority taken away while signing', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  let admin: CountersignClient;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ simulated: false });
    bureau = await Bureau.open(api);
    admin = await bureau.as('admin');
    await standIn();
  }, 120_000);
  afterAll(() => api.end(), 60_000);

  it(`a delegation revoked: never signs after it, in ${races} races of ${races}`, async () => {
    const principal = await bureau.as('legal-officer');
    await race('stand-in', 'not-your-post', async () => {
      const to = new Date(Date.now() + 3_600_000).toISOString();
      const given = await must(
        'delegate',
        principal.directory.delegate({ post, delegate: 'stand-in', scope: {}, to, reason: '出差' }),
      );
      return {
        change: () => principal.directory.revokeDelegation(given.id, '返岗'),
        stream: streamOf.post(post as PostId),
      };
    });
  }, 600_000);

  it(`a holder removed from the post: never signs after it, in ${races} races of ${races}`, async () => {
    await race('legal-officer-2', 'not-your-post', async () => {
      await admin.directory.appoint(post, { officer: 'legal-officer-2' });
      return {
        change: () => admin.directory.removeHolder(post, 'legal-officer-2', '调离'),
        stream: streamOf.post(post as PostId),
      };
    });
  }, 600_000);

  it(`recused: never signs after the decision, in ${races} races of ${races}`, async () => {
    const leader = await bureau.as('bureau-leader');
    const handler = await bureau.as('handler');
    await race('legal-officer', 'recused', async (caseId) => {
      const raised = {
        case: caseId,
        officer: 'legal-officer',
        raisedBy: 'complainant',
        grounds: '近亲属',
      } as const;
      const { id } = await must('raise', handler.raiseRecusal(raised));
      return { change: () => leader.decideRecusal(id, { decision: 'recused' }), stream: null };
    });
  }, 600_000);

  /**
   * @param prepare gives the change to be raced, and the stream it is written to; null: the case itself, where the order
   * of versions is the proof
   */
  async function race(
    signer: string,
    code: string,
    prepare: (
      caseId: string,
    ) => Promise<Readonly<{ change: () => Promise<Answer<{ version: number }>>; stream: StreamName | null }>>,
  ): Promise<void> {
    const seed = Date.now() >>> 0;
    const delay = delays(seed);
    const handler = await bureau.as('handler');
    let signedFirst = 0;
    for (let nth = 1; nth <= races; nth += 1) {
      const { id, task, request } = await bureau.requestFiling();
      const { change, stream } = await prepare(id);
      const send = await readyToSign(signer, task);
      const [signDelay, changeDelay] = [delay(), delay()];
      const [signed, changed] = await Promise.all([
        after(signDelay).then(send),
        after(changeDelay).then(async () => must('change', change())),
      ]);
      const seen = await versionSeen(id as CaseId, stream);
      holds({ signed, change: changed, seen }, { code, context: { seed, race: nth } });
      if (signed.ok) signedFirst += 1;
      // What nobody signs any more would be reviewed with every later change of the post.
      await must('withdraw', handler.withdraw(request));
    }
    // A race that one side always wins shows nothing.
    expect(signedFirst).toBeGreaterThan(races / 50);
    expect(signedFirst).toBeLessThan(races - races / 50);
  }

  function holds(
    { signed, change, seen }: Ended,
    { code, context }: Readonly<{ code: string; context: object }>,
  ): void {
    if (signed.ok) {
      expect({ ...context, seen, precedes: seen !== null && seen < change.version }).toMatchObject({
        precedes: true,
      });
    } else {
      expect({ ...context, seen, code: signed.problem.code }).toEqual({ ...context, seen: null, code });
    }
  }

  /** Everything done but the sending: what is raced is one request against one request. */
  async function readyToSign(signer: string, task: string): Promise<() => Promise<Signed>> {
    const client = await bureau.as(signer as 'legal-officer');
    const { case: caseId, dossier } = await must('task', client.task(task));
    for (const { digest } of dossier.materials) await must('open', client.openMaterial(caseId, digest, task));
    const { record, checklist } = await must('task', client.task(task));
    if (!record) throw new Error('the record could not be framed');
    const answer: RecordAnswer = {
      decision: 'approve',
      opinion: { procedure: '合法', facts: '清楚', evidence: '充分', discretion: '适当' },
      checklist: checklist.map(({ id }) => ({ id, result: 'yes' })),
    };
    const signature = signRecord(assembleRecord(record, answer), bureau.keyOf(signer));
    return () => client.signOff(task, { ...answer, record, signature }, `race/${task}`);
  }

  /** What the signature relied on; null when nobody has signed. */
  async function versionSeen(caseId: CaseId, stream: StreamName | null): Promise<number | null> {
    const events = await api.engine.open.log.read(streamOf.case(caseId));
    const signature = events.find(({ event }) => event.type === 'SignedOff')?.event;
    if (!signature) return null;
    if (stream === null) return signature.version;
    const commit = signature.commit ?? events[signature.version - 1]?.event.commit;
    return commit?.readSet.find((entry) => entry.stream === stream)?.version ?? null;
  }

  /** An officer without a post, who signs by delegation alone. */
  async function standIn(): Promise<void> {
    const { directory } = admin;
    await must(
      'officer',
      directory.registerOfficer({ id: 'stand-in', name: named('stand-in'), unit: 'legal' }),
    );
    const key = newSigningKey();
    bureau.keys.set('stand-in', key);
    await must('key', (await bureau.as('stand-in' as 'stranger')).directory.proposeKey(key.publicKey));
    await must('key', directory.confirmKey('stand-in', key.keyId));
  }
});
