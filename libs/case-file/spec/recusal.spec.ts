import { describe, expect, it } from '@jest/globals';
import type { Digest, OfficerId, OpenedId, PartyId } from '#libs/kernel';
import type { CaseCommand } from '../src/index.js';
import { Play } from './support/play.js';
import { specFor } from './support/spec-for.js';
import { digest, on, sealed } from './support/words.js';

const given = specFor(() => new Play().at('03-02 09:00').start(1));
const grounds = sealed('the suspect’s cousin');

type Raised = Readonly<{
  raisedBy?: 'self' | 'party' | 'complainant' | 'superior';
  party?: PartyId | null;
  complex?: boolean;
}>;
const raising = (
  officer: string,
  { raisedBy = 'complainant', party = null, complex = false }: Raised = {},
): CaseCommand => ({
  type: 'RaiseRecusal',
  data: { officer: officer as OfficerId, raisedBy, party, grounds, complex },
});
const raised = (officer: string, how?: Raised) => (play: Play) =>
  void play.do(raising(officer, how), 'handler');
const idOf = (play: Play) => Object.keys(play.case.recusals)[0] as OpenedId;
const deciding =
  (
    decision: 'recused' | 'not-recused',
    {
      voided = [],
      document = null,
    }: Readonly<{ voided?: readonly OpenedId[]; document?: Digest | null }> = {},
  ) =>
  (play: Play): CaseCommand => ({
    type: 'DecideRecusal',
    data: { recusal: idOf(play), decision, voided, document, reasons: sealed('reasons') },
  });
const decided =
  (decision: 'recused' | 'not-recused', by = 'bureau-leader', how = {}) =>
  (play: Play) =>
    void play.do(deciding(decision, how)(play), by);
const wake: CaseCommand = { type: 'Wake', data: {} };
const filing = (play: Play) => Object.keys(play.case.requests)[0] as OpenedId;
const requested = (play: Play) => void play.request('filing');
const signedBy =
  (...officers: readonly string[]) =>
  (play: Play) =>
    officers.forEach((officer) => play.sign(filing(play), officer));
const signing = (officer: string) => (play: Play) => play.signCommand(play.openTask(filing(play)), officer);
const signatureOf = (play: Play, officer: string) =>
  play.case.requests[filing(play)]!.rounds[0]!.signatures.find((one) => one.officer === officer)!;

describe('a recusal', () => {
  it('is the Leader’s to decide, in two days', () =>
    given()
      .when(raising('legal-officer'), 'handler')
      .then({
        type: 'RecusalRaised',
        data: {
          officer: 'legal-officer' as OfficerId,
          raisedBy: 'complainant',
          party: null,
          grounds,
          complex: false,
          decidedBy: 'leader',
          dueAt: on('03-05 00:00'),
        },
      }));

  it('is decided in five days when it is complex; a last day that is no working day moves', () => {
    const { play } = given().when(raising('legal-officer', { complex: true }), 'handler');
    expect(play.case.recusals[idOf(play)]!.dueAt).toBe(on('03-10 00:00'));
  });

  it('of the Leader himself goes to the procuratorial committee, which no limit binds', () => {
    const { play } = given().when(raising('bureau-leader'), 'handler');
    expect(play.case.recusals[idOf(play)]).toMatchObject({
      decidedBy: 'procuratorial-committee',
      dueAt: null,
    });
  });

  it.each<[string, boolean, string, number]>([
    ['one second before two days end', false, '03-04 23:59:59', 0],
    ['when two days end', false, '03-05 00:00:00', 1],
    ['one second after two days', false, '03-05 00:00:01', 1],
    ['one second before five days end', true, '03-09 23:59:59', 0],
    ['when five days end', true, '03-10 00:00:00', 1],
    ['one second after five days', true, '03-10 00:00:01', 1],
  ])('that nobody decided is overdue: %s', (_, complex, at, overdue) => {
    const { play } = given(raised('legal-officer', { complex }), (before) => void before.at(at)).when(
      wake,
      'clock',
    );
    const found = play.events('RecusalOverdue');
    expect(found).toHaveLength(overdue);
    if (overdue > 0)
      expect(found[0]).toEqual({
        recusal: idOf(play),
        dueAt: complex ? on('03-10 00:00') : on('03-05 00:00'),
        notified: ['bureau/bureau-leader'],
      });
  });

  it.each<[string, string, Raised, string, object]>([
    ['of nobody', 'nobody', {}, 'handler', { code: 'unknown-officer', officer: 'nobody' }],
    [
      'of oneself by another',
      'legal-officer',
      { raisedBy: 'self' },
      'handler',
      { code: 'not-permitted', needs: 'self' },
    ],
    [
      'by a superior who leads nothing',
      'legal-officer',
      { raisedBy: 'superior' },
      'handler',
      { code: 'not-permitted', needs: 'superior' },
    ],
    [
      'by a party that the case has not',
      'legal-officer',
      { raisedBy: 'party', party: 'p9' as PartyId },
      'handler',
      { code: 'unknown-party', party: 'p9' },
    ],
  ])('is refused %s', (_, officer, how, by, refusal) =>
    given()
      .when(raising(officer, how), by)
      .thenRefused(refusal as never),
  );

  it('may be raised by himself, by a party and by his superior', () => {
    given()
      .when(raising('legal-officer', { raisedBy: 'self' }), 'legal-officer')
      .thenTypes('RecusalRaised');
    given()
      .when(raising('handler', { raisedBy: 'party', party: 'p1' as PartyId }), 'handler')
      .thenTypes('RecusalRaised');
    given()
      .when(raising('legal-officer', { raisedBy: 'superior' }), 'unit-leader')
      .thenTypes('RecusalRaised');
  });

  it('stands once: neither while it is undecided nor after he is recused, but again after it was rejected', () => {
    given(raised('legal-officer'))
      .when(raising('legal-officer'), 'handler')
      .thenRefused({ code: 'recusal-raised', recusal: 'c1.3' });
    given(raised('legal-officer'), decided('recused'))
      .when(raising('legal-officer'), 'handler')
      .thenRefused({ code: 'recusal-raised', recusal: 'c1.3' });
    given(raised('legal-officer'), decided('not-recused'))
      .when(raising('legal-officer'), 'handler')
      .thenTypes('RecusalRaised');
  });
});

describe('the decision', () => {
  it('is nobody’s but the Leader’s, not his deputy’s, and not of the one concerned', () => {
    for (const by of ['deputy-leader', 'unit-leader', 'legal-officer', 'records-system'])
      given(raised('legal-officer'))
        .when(deciding('recused'), by)
        .thenRefused({ code: 'not-permitted', needs: 'bureau/bureau-leader' });
    given(raised('legal-officer')).when(deciding('recused'), 'bureau-leader').thenTypes('RecusalDecided');
  });

  it('on the Leader is told from outside, with its document', () => {
    const onLeader = given(raised('bureau-leader'));
    onLeader
      .when(deciding('recused'), 'bureau-leader')
      .thenRefused({ code: 'not-permitted', needs: 'procuratorate' });
    onLeader
      .when(deciding('recused'), 'records-system')
      .thenRefused({ code: 'document-required', document: 'recusal-decision' });
    const { play } = given(raised('bureau-leader')).when(
      (before) => deciding('recused', { document: before.material('other') })(before),
      'records-system',
    );
    expect(play.case.recusals[idOf(play)]!.status).toBe('recused');
  });

  it('is made once, on what was raised', () => {
    given(raised('legal-officer'), decided('not-recused'))
      .when(deciding('recused'), 'bureau-leader')
      .thenRefused({ code: 'recusal-decided', status: 'not-recused' });
    given(raised('legal-officer'))
      .when(
        {
          type: 'DecideRecusal',
          data: {
            recusal: 'c1.1' as OpenedId,
            decision: 'recused',
            voided: [],
            document: null,
            reasons: null,
          },
        },
        'bureau-leader',
      )
      .thenRefused({ code: 'unknown-recusal', recusal: 'c1.1' });
    given(raised('legal-officer'))
      .when(deciding('recused', { document: digest('nowhere') }), 'bureau-leader')
      .thenRefused({ code: 'unknown-material', material: digest('nowhere') });
  });

  it('leaves him signing until it is made, and never after', () => {
    given(requested, raised('legal-officer'))
      .when(signing('legal-officer'), 'legal-officer')
      .thenTypes('SignedOff', 'TaskOpened');
    given(requested, raised('legal-officer'), decided('recused'))
      .when(signing('legal-officer'), 'legal-officer')
      .thenRefused({ code: 'recused', officer: 'legal-officer' as OfficerId });
    given(requested, raised('legal-officer'), decided('not-recused'))
      .when(signing('legal-officer'), 'legal-officer')
      .thenTypes('SignedOff', 'TaskOpened');
  });

  it('takes his open tasks from him at once, and says so in the snapshot', () => {
    const { play } = given(requested, raised('legal-officer')).when(deciding('recused'), 'bureau-leader');
    expect(play.openTask(filing(play)).eligibility).toEqual({
      eligible: ['unit-deputy'],
      passedOver: [{ officer: 'legal-officer', because: 'recused' }],
      until: null,
    });
  });

  it('keeps a handler from asking for more', () =>
    given(raised('handler'), decided('recused'))
      .when((play) => ({ ...play.requestCommand('filing'), type: 'RequestLink' }) as CaseCommand, 'handler')
      .thenRefused({ code: 'recused', officer: 'handler' as OfficerId }));
});

describe('his acts before it', () => {
  const twoSigned = [requested, signedBy('legal-officer', 'unit-leader'), raised('legal-officer')] as const;

  it('are held valid unless they are voided, act by act', () => {
    const { play } = given(...twoSigned).when(deciding('recused'), 'bureau-leader');
    expect(play.case.recusals[idOf(play)]!.held).toEqual([
      { act: signatureOf(play, 'legal-officer').id, as: 'valid' },
    ]);
    expect(signatureOf(play, 'legal-officer').lapsed).toBe(false);
  });

  it('voided in a round under review, lapse with all that were given in the belief that they stood', () => {
    const { play, thenTypes } = given(...twoSigned).when(
      (before) => deciding('recused', { voided: [signatureOf(before, 'legal-officer').id] })(before),
      'bureau-leader',
    );
    thenTypes('RecusalDecided', 'SignaturesLapsed', 'TaskClosed', 'TaskOpened', 'TaskEscalated');
    expect(['legal-officer', 'unit-leader'].map((who) => signatureOf(play, who).lapsed)).toEqual([
      true,
      true,
    ]);
    expect(play.openTask(filing(play)).step).toBe('legal-officer');
    expect(play.case.recusals[idOf(play)]!.held.map(({ as }) => as)).toEqual(['void']);
  });

  it('voided under a decision, raise an alarm: only people undo what was carried out', () =>
    given(
      requested,
      signedBy('legal-officer', 'unit-leader', 'legal-reviewer', 'bureau-leader'),
      raised('legal-officer'),
    )
      .when(
        (before) => deciding('recused', { voided: [signatureOf(before, 'legal-officer').id] })(before),
        'bureau-leader',
      )
      .thenTypes('RecusalDecided', 'AlarmRaised'));

  it('are only his own, and only where he is recused', () => {
    given(...twoSigned)
      .when(
        (before) => deciding('recused', { voided: [signatureOf(before, 'unit-leader').id] })(before),
        'bureau-leader',
      )
      .thenRefused({ code: 'not-an-act-of-his', acts: ['c1.8'] });
    given(...twoSigned)
      .when(
        (before) => deciding('not-recused', { voided: [signatureOf(before, 'legal-officer').id] })(before),
        'bureau-leader',
      )
      .thenRefused({ code: 'not-an-act-of-his', acts: ['c1.6'] });
  });
});
