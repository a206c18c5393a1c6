import type { OfficerId } from '#libs/kernel';
import type { Play } from '../../../libs/case-file/spec/support/play.js';
import { p1, sealed } from '../../../libs/case-file/spec/support/words.js';
import { after, approved, situations } from './situations.js';

const submitted = (kind: string) => (play: Play) =>
  play.do(
    {
      type: 'ReceiveSubmission',
      data: {
        kind,
        by: p1,
        subject: p1,
        authority: null,
        material: null,
        about: [],
        officer: null,
        text: sealed('asked for'),
      },
    },
    'records-system',
  );

/** A phone taken from the suspect. */
export const seized = (play: Play) =>
  play.do(
    {
      type: 'TakeProperty',
      data: {
        taking: 'seizure',
        list: play.material('seizure-list'),
        from: p1,
        at: play.now,
        approval: null,
        commander: 'unit-leader' as OfficerId,
        officers: ['handler', 'handler-2'] as OfficerId[],
        witness: sealed('witness'),
        keeper: null,
        items: [{ description: sealed('phone'), quantity: 1 }],
      },
    },
    'handler',
  );

const ordered = () =>
  after(
    'refusal served',
    undefined,
    '03-05 10:00',
    (play) => play.fact('refusal-reconsideration-requested'),
    '03-20 10:00',
    (play) => approved(play, 'refusal-reconsideration', { decides: 'changed' }),
  );
const approvedArrest = () =>
  after('arrest requested', undefined, '03-10 16:00', (play) =>
    play.fact('arrest-decision', { result: 'approved' }),
  );

/** A case in which a duty of this kind is owed, of every kind. */
export const owed: Readonly<Record<string, () => Play>> = {
  'send-blood': () => after('filed', undefined, '03-06 22:50', (play) => play.fact('blood-drawn')),
  'tell-test-report': () => after('filed', undefined, '03-06 10:00', (play) => play.fact('test-report')),
  'acceptance-receipt': () =>
    after('started', undefined, '03-02 09:00', (play) =>
      play.do(play.recordCommand('acceptance'), 'records-system'),
    ),
  'refusal-notice': situations['refused to file'],
  'file-after-reconsideration': ordered,
  'deliver-to-detention-house': situations.detained,
  'first-interrogation': situations.detained,
  'detention-notice': situations.detained,
  'report-to-congress': () =>
    after(
      'filed',
      { party: { deputy: true }, facts: { caughtInTheAct: true } },
      '03-05 10:00',
      (play) => approved(play, 'detention'),
      '03-05 11:00',
      (play) => play.fact('detention-executed'),
    ),
  'surveillance-notice': situations['under surveillance'],
  release: situations['arrest refused'],
  'refusal-receipt': situations['released after refusal'],
  'execute-arrest': approvedArrest,
  'arrest-interrogation': situations.arrested,
  'arrest-notice': situations.arrested,
  'arrest-receipt': situations.arrested,
  'recalculation-notice': () =>
    after(
      'arrested',
      undefined,
      '03-20 10:00',
      (play) => play.fact('major-offence-discovered'),
      '03-23 10:00',
      (play) => approved(play, 'custody-recalculation'),
    ),
  'lift-measure': () =>
    after('on bail', undefined, '03-06 10:00', (play) =>
      approved(play, 'measure-change', { change: 'lift' }),
    ),
  'tell-transfer': situations.transferred,
  'tell-parties': situations.revoked,
  'answer-change-of-measure': () =>
    after('detained', undefined, '03-06 10:00', submitted('change-of-measure')),
  'answer-complaint': () => after('filed', undefined, '03-06 10:00', submitted('complaint')),
  'return-property': () =>
    after('filed', undefined, '03-06 10:00', seized, '03-09 10:00', (play) => approved(play, 'revocation')),
  'end-technical-investigation': () =>
    after(
      'filed',
      undefined,
      '03-05 09:00',
      (play) => approved(play, 'technical-investigation'),
      '03-05 10:00',
      (play) => play.fact('technical-investigation-started'),
      '06-06T00',
      () => undefined,
    ),
};
