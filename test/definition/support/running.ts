import type { Play } from '../../../libs/case-file/spec/support/play.js';
import { after, approved, situations } from './situations.js';

const contested = () =>
  after('refusal served', undefined, '03-05 10:00', (play) => play.fact('refusal-reconsideration-requested'));
const upheld = () =>
  contested()
    .until('03-20 10:00')
    .also((play) => approved(play, 'refusal-reconsideration', { decides: 'upheld' }));
const challenged = () =>
  after('refused to file', undefined, '03-04 09:00', (play) => play.fact('non-filing-challenged'));
const asked = () =>
  after('released after refusal', undefined, '03-11 09:00', (play) => approved(play, 'reconsideration'));
const answered = () =>
  asked()
    .until('03-16 10:00')
    .also((play) => play.fact('arrest-reconsideration-decision', { result: 'upheld' }));
const notProsecuted = () => after('not prosecuted', undefined, '05-15 16:50', (play) => play.duty('release'));
const disputed = () =>
  notProsecuted()
    .until('05-18 09:00')
    .also((play) => approved(play, 'prosecution-reconsideration'));

/** A case in which a clock of this kind runs, of every kind. */
export const running: Readonly<Record<string, () => Play>> = {
  filing: situations.accepted,
  summons: situations.summoned,
  'coercive-appearance': () =>
    after(
      'filed',
      undefined,
      '03-05 09:00',
      (play) => approved(play, 'coercive-appearance'),
      '03-05 10:05',
      (play) => play.fact('coercive-appearance-executed'),
    ),
  'jurisdiction-transfer': () =>
    after('accepted', undefined, '03-02 10:00', (play) => play.fact('jurisdiction-lacking')),
  'refusal-reconsideration-request': situations['refusal served'],
  'refusal-reconsideration': contested,
  'refusal-review-request': upheld,
  'refusal-review': () =>
    upheld()
      .until('03-23 10:00')
      .also((play) => play.fact('refusal-review-requested')),
  'non-filing-explanation': challenged,
  'ordered-filing': () =>
    challenged()
      .until('03-05 09:00')
      .also((play) => play.fact('filing-ordered')),
  'arrest-request': situations.detained,
  'arrest-decision': situations['arrest requested'],
  'arrest-decision-at-large': () =>
    after(
      'filed',
      undefined,
      '03-04 09:00',
      (play) => approved(play, 'arrest-request'),
      '03-05 09:00',
      (play) => play.fact('arrest-request-delivered'),
    ),
  'arrest-reconsideration': situations['released after refusal'],
  'arrest-reconsideration-answer': asked,
  'arrest-review': answered,
  'arrest-review-answer': () =>
    answered()
      .until('03-17 09:00')
      .also((play) => approved(play, 'arrest-review')),
  custody: situations.arrested,
  'custody-extension-filing': situations.arrested,
  recalculation: () =>
    after('arrested', undefined, '03-20 10:00', (play) => play.fact('major-offence-discovered')),
  bail: situations['on bail'],
  'residential-surveillance': situations['under surveillance'],
  'measure-application': () =>
    after('detained', undefined, '03-06 10:00', (play) => play.fact('measure-change-applied')),
  'prosecution-review': situations.transferred,
  'fast-track-review': () =>
    after(
      'on bail',
      undefined,
      '04-21 09:00',
      (play) => approved(play.proved(), 'transfer', { fastTrack: true }),
      '04-22 10:00',
      (play) => play.fact('transfer-delivered'),
    ),
  'supplementary-investigation': situations.returned,
  'prosecution-reconsideration': notProsecuted,
  'prosecution-reconsideration-answer': disputed,
  'prosecution-review-request': () =>
    disputed()
      .until('05-28 09:00')
      .also((play) => play.fact('prosecution-reconsideration-decision', { result: 'upheld' })),
  probation: () =>
    after('transferred', undefined, '05-15 16:00', (play) =>
      play.fact('prosecution-decision', {
        result: 'conditionally-not-prosecuted',
        particulars: { probation: 'P8M' },
      }),
    ),
  freezing: () =>
    after(
      'filed',
      undefined,
      '03-05 09:00',
      (play) => approved(play, 'freezing'),
      '03-05 10:00',
      (play) => play.fact('freezing-executed'),
    ),
  'technical-investigation': () =>
    after(
      'filed',
      undefined,
      '03-05 09:00',
      (play) => approved(play, 'technical-investigation'),
      '03-05 10:00',
      (play) => play.fact('technical-investigation-started'),
    ),
};
