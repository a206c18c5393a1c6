import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { streamOf, type CaseId, type OfficerId, type StreamName } from '#libs/kernel';
import { assembleRecord, type RecordAnswer } from '#libs/signatures';
import { signRecord } from '#libs/signatures/node';
import { ApiUnderTest } from '../../apps/api/test/support/api-under-test.js';
import { Bureau } from '../../apps/api/test/support/bureau.js';

const races = 500;
const signer = 'legal-officer';

/** Small, repeatable, and uneven enough that either side comes first about as often. */
function delays(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state / 2 ** 32) * 4;
  };
}

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A suspension and a signature of the same officer, sent at the same moment. Whichever commits first is true for ever:
 * a signature either names the officer's stream as it was before the suspension, or is refused.
 */
describe('an officer suspended while signing', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ simulated: false });
    bureau = await Bureau.open(api);
  }, 120_000);
  afterAll(() => api.end());

  it(`never signs after the suspension, in ${races} races of ${races}`, async () => {
    const seed = Date.now() >>> 0;
    const delay = delays(seed);
    const { directory } = await bureau.as('admin');
    const handler = await bureau.as('handler');
    let signedFirst = 0;
    for (let race = 1; race <= races; race += 1) {
      const { id, task, request } = await bureau.requestFiling();
      const send = await readyToSign(task);
      const [signDelay, suspendDelay] = [delay(), delay()];
      const from = new Date(Date.now() - 1_000).toISOString();
      const [signed, suspended] = await Promise.all([
        after(signDelay).then(send),
        after(suspendDelay).then(() =>
          must('suspend', directory.suspend({ officer: signer, from, reason: '三次末位' })),
        ),
      ]);
      const seen = await officerVersionSeen(id as CaseId);
      const context = { seed, race, seen, suspendedAt: suspended.version };
      if (signed.ok) {
        signedFirst += 1;
        expect({ ...context, precedes: seen !== null && seen < suspended.version }).toMatchObject({
          precedes: true,
        });
      } else {
        expect({ ...context, code: signed.problem.code }).toMatchObject({ seen: null, code: 'suspended' });
      }
      // What nobody signs any more would be reviewed with every later suspension.
      await must('withdraw', handler.withdraw(request));
      await must('lift', directory.liftSuspension(signer, '恢复'));
    }
    // A race that one side always wins shows nothing.
    expect(signedFirst).toBeGreaterThan(races / 50);
    expect(signedFirst).toBeLessThan(races - races / 50);
  }, 600_000);

  /** Everything done but the sending: what is raced is one request against one request. */
  async function readyToSign(task: string) {
    const client = await bureau.as(signer);
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

  /** The version of the signer's stream that his signature relied on; null when he has not signed. */
  async function officerVersionSeen(caseId: CaseId): Promise<number | null> {
    const events = await api.engine.open.log.read(streamOf.case(caseId));
    const signature = events.find(({ event }) => event.type === 'SignedOff');
    const stream: StreamName = streamOf.officer(signer as OfficerId);
    return signature?.event.commit?.readSet.find((entry) => entry.stream === stream)?.version ?? null;
  }
});
