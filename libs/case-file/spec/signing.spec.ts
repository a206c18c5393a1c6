import { describe, expect, it } from '@jest/globals';
import type { OfficerId, OpenedId } from '#libs/kernel';
import { streamOf } from '#libs/kernel';
import { Play, post } from './support/play.js';
import type { SigningChanges } from './support/sign-off-of.js';
import { filing, given, signing } from './support/filing-requested.js';
import { digest, on } from './support/words.js';

const signedBy =
  (...officers: readonly string[]) =>
  (play: Play) =>
    officers.forEach((officer) => play.sign(filing(play), officer));
const material = digest('material-1');
const reading = (play: Play) => play.bureau.open('c1.5' as OpenedId, 'legal-officer', 1, [material]);

describe('signing the open step', () => {
  it('records the signature with capacity, dossier and materials read, and opens the next step', () => {
    const { play, then } = given().when(signing('legal-officer'), 'legal-officer');
    const { request, dossier } = Object.values(play.case.tasks)[0]!;
    const signature = play.events('SignedOff')[0]!;
    then(
      {
        type: 'SignedOff',
        data: {
          task: 'c1.5' as OpenedId,
          request,
          round: 1,
          link: 'filing',
          subject: null,
          step: 'legal-officer',
          kind: 'review',
          officer: 'legal-officer' as OfficerId,
          capacity: { post: post('criminal-investigation/legal-officer'), as: 'own' },
          decision: 'approve',
          overrules: [],
          opinion: signature.opinion,
          checklist: signature.checklist,
          dossier,
          materialsOpened: [material],
          seenVersion: 5,
          issuedAt: on('03-02 09:00'),
          record: digest('record-c1.5-legal-officer'),
        },
      },
      {
        type: 'TaskOpened',
        data: {
          request,
          round: 1,
          link: 'filing',
          subject: null,
          step: 'unit-leader',
          kind: 'audit',
          post: post('criminal-investigation/unit-leader'),
          dossier,
          dueAt: on('03-07 09:00'),
          eligibility: { eligible: ['unit-leader' as OfficerId], passedOver: [], until: null },
        },
      },
    );
  });

  it('approves with the last step, in one commit with what the link brings about', () =>
    given(signedBy('legal-officer', 'unit-leader', 'legal-reviewer'))
      .when(signing('bureau-leader'), 'bureau-leader')
      .thenTypes('SignedOff', 'LinkApproved', 'StageEntered'));

  it('ends the request when the approver refuses', () =>
    given(signedBy('legal-officer', 'unit-leader', 'legal-reviewer'))
      .when(signing('bureau-leader', { decision: 'refuse' }), 'bureau-leader')
      .thenTypes('SignedOff', 'LinkRefused', 'DutyOpened'));
});

describe('signing is refused, the first reason that applies', () => {
  it('to the proposer', () =>
    given((play) => play.bureau.appoint('handler', 'criminal-investigation/legal-officer'))
      .when(signing('handler'), 'handler')
      .thenRefused({ code: 'proposer-may-not-sign' }));

  it('to whoever signed another step, also by another post', () =>
    given(
      (play) => play.bureau.appoint('legal-officer', 'criminal-investigation/unit-leader'),
      signedBy('legal-officer'),
    )
      .when(signing('legal-officer'), 'legal-officer')
      .thenRefused({ code: 'already-signed-in-link', step: 'legal-officer' }));

  it('to whoever signed this very step', () =>
    given(signedBy('legal-officer'))
      .when(
        (play) => play.signCommand(play.case.tasks['c1.5' as OpenedId]!, 'legal-officer'),
        'legal-officer',
      )
      .thenRefused({ code: 'already-signed-in-link', step: 'legal-officer' }));

  it('on a step that a colleague signed first', () =>
    given(
      (play) => play.bureau.appoint('legal-leader', 'criminal-investigation/legal-officer'),
      signedBy('legal-officer'),
    )
      .when((play) => play.signCommand(play.case.tasks['c1.5' as OpenedId]!, 'legal-leader'), 'legal-leader')
      .thenRefused({ code: 'step-not-open', status: 'signed' }));

  it('to another post', () =>
    given()
      .when(signing('unit-leader'), 'unit-leader')
      .thenRefused({
        code: 'not-your-post',
        post: post('criminal-investigation/legal-officer'),
        offeredTo: [],
      }));

  it('while it is another’s alone', () =>
    given(
      (play) => play.bureau.appoint('legal-leader', 'criminal-investigation/legal-officer'),
      (play) => play.do({ type: 'ClaimTask', data: { task: 'c1.5' as OpenedId } }, 'legal-leader'),
    )
      .when(signing('legal-officer'), 'legal-officer')
      .thenRefused({ code: 'assigned-to-another', officer: 'legal-leader' as OfficerId }));

  it('from the instant of suspension on', () => {
    const from = on('03-02 10:00');
    const suspended = given((play) => {
      play.bureau.suspend('legal-officer', from);
      play.at('03-02 10:00');
    });
    suspended.when(signing('legal-officer'), 'legal-officer').thenRefused({ code: 'suspended', since: from });
    given((play) => {
      play.bureau.suspend('legal-officer', from);
      play.at('03-02 09:59:59');
    })
      .when(signing('legal-officer'), 'legal-officer')
      .thenTypes('SignedOff', 'TaskOpened');
  });

  it('with a material unopened', () =>
    given()
      .when(signing('legal-officer', { opened: 'none' }), 'legal-officer')
      .thenRefused({ code: 'materials-unopened', materials: [material] }));

  it('on a record that the server did not frame so', () =>
    given(reading)
      .when(
        signing('legal-officer', {
          signed: { step: 'unit-leader', definition: { version: 2, digest: digest('other') } },
          verdicts: { issuedByUs: false, differences: ['/log'] },
        }),
        'legal-officer',
      )
      .thenRefused({
        code: 'record-changed',
        differences: ['/step', '/definition', '/issuedMac', '/log'],
      }));

  it.each([
    ['03-02 08:45:00', 'accepted'],
    ['03-02 08:44:59', 'refused'],
  ])('on a record older than 15 minutes: issued %s, %s', (issued, outcome) => {
    const spec = given().when(
      signing('legal-officer', { signed: { issuedAt: on(issued) } }),
      'legal-officer',
    );
    if (outcome === 'accepted') return spec.thenTypes('SignedOff', 'TaskOpened');
    return spec.thenRefused({ code: 'record-expired', issuedAt: on(issued), minutes: 15 });
  });

  it('with a key that is not the officer’s, is revoked, or did not sign', () => {
    const key = (keyId: string) => ({ data: { signature: { keyId, alg: 'Ed25519' as const, value: 'x' } } });
    given()
      .when(signing('legal-officer', key('key-of-unit-leader')), 'legal-officer')
      .thenRefused({ code: 'unknown-key', keyId: 'key-of-unit-leader' });
    given((play) =>
      play.bureau.record(streamOf.officer('legal-officer' as OfficerId), 'KeyRevoked', {
        keyId: 'key-of-legal-officer',
        at: on('03-02 09:00'),
        reason: 'lost',
      }),
    )
      .when(signing('legal-officer'), 'legal-officer')
      .thenRefused({ code: 'key-revoked', keyId: 'key-of-legal-officer', at: on('03-02 09:00') });
    given()
      .when(signing('legal-officer', { verdicts: { signatureValid: false } }), 'legal-officer')
      .thenRefused({ code: 'bad-signature' });
  });

  it('with the checklist not answered item by item', () =>
    given()
      .when(
        signing('legal-officer', {
          data: { checklist: ['AC1', 'AC1', 'XX'].map((id) => ({ id, result: 'yes' as const, note: null })) },
        }),
        'legal-officer',
      )
      .thenRefused({ code: 'checklist-incomplete', items: ['FL1', 'EV1', 'ALL2', 'AC1', 'XX'] }));

  it('when it returns without reasons or without saying what to mend', () => {
    const refusal = { code: 'reasons-required' } as const;
    given()
      .when(signing('legal-officer', { decision: 'return', data: { reasons: null } }), 'legal-officer')
      .thenRefused(refusal);
    given()
      .when(signing('legal-officer', { decision: 'return', items: [] }), 'legal-officer')
      .thenRefused(refusal);
  });

  it('on an approval that has become forbidden: nobody is held under a duty to release', () => {
    const play = new Play().at('04-13 09:00').start(1);
    play.lurb(play.request('filing'), '04-13 09:10', '04-13 09:20', '04-13 09:30', '04-13 09:40');
    play.lurb(play.request('detention'), '04-13 10:00', '04-13 10:10', '04-13 10:20', '04-13 10:30');
    play.at('04-13 11:00').fact('detention-executed');
    play.lurb(play.request('arrest-request'), '04-13 12:00', '04-13 12:10', '04-13 12:20', '04-13 12:30');
    play.fact('arrest-request-delivered');
    const second = play.request('arrest-request');
    play.lurb(second, '04-14 09:00', '04-14 09:10', '04-14 09:20');
    play.at('04-14 10:00').fact('arrest-decision', { result: 'refused' });
    const approval = play.signCommand(play.openTask(second), 'bureau-leader');
    expect(play.refused(approval, 'bureau-leader').code).toBe('must-release');
    const returned = play.signCommand(play.openTask(second), 'bureau-leader', { decision: 'refuse' });
    expect(play.do(returned, 'bureau-leader').map(({ type }) => type)).toEqual(['SignedOff', 'LinkRefused']);
  });
});

describe('the signer himself, as the record states him', () => {
  const framedAs = (signed: SigningChanges['signed']) =>
    given(reading).when(signing('legal-officer', signed ? { signed } : {}), 'legal-officer');

  it('in another capacity than the directory gives is refused', () =>
    framedAs({ capacity: { post: post('criminal-investigation/legal-officer'), as: 'acting' } }).thenRefused({
      code: 'record-changed',
      differences: ['/capacity'],
    }));

  it('having opened other materials than the log knows is refused', () =>
    framedAs({ materialsOpened: [] }).thenRefused({
      code: 'record-changed',
      differences: ['/materialsOpened'],
    }));
});
