import { answersFor, closedBy, due } from '../../play/assertions.js';
import { at, type Act } from '../../play/script.js';
import { told } from '../../play/sentences.js';
import {
  alarmsAre,
  dutyStands,
  inOneCommit,
  signedBy,
  stands,
  under,
  warnedAt,
} from '../../play/standing.js';
import { lurbApproved } from '../signers.js';

const approved = lurbApproved('criminal-investigation');
const detentionDuties = ['deliver-to-detention-house', 'first-interrogation', 'detention-notice'];

/** What the page states of case 8, looked at when it is to be so. */
export const told08: readonly Act[] = [
  at(
    '01-07 15:05',
    told(
      '01-04 (working Sunday) 受案; 01-05 立案; 14:40 detained; duties due 01-06T15:00; request due 01-09T00; +4: due 01-13T00 (~01-12T14:40)',
      // Three days from a working Sunday: until the end of Wednesday.
      due('filing', '01-08'),
      approved('filing', ['01-05 09:00', '01-05 09:20', '01-05 10:00', '01-05 10:30']),
      ...detentionDuties.map((duty) => due(duty, '01-06 15:00')),
      approved(
        'arrest-request-extension',
        ['01-07 09:30', '01-07 10:00', '01-07 11:00', '01-07 15:00'],
        'p1',
      ),
      due('arrest-request', '01-13', { exact: '01-12 14:40' }),
    ),
  ),
  at(
    '01-09 09:00',
    told(
      '01-08 arrest request: legal-reviewer signs *against* on evidence ("one statement"); B overrules with reasons 01-09 09:00',
      signedBy('arrest-request', 'approved', [
        ['legal-officer', 'approve', '01-08 11:00'],
        ['unit-leader', 'approve', '01-08 14:00'],
        ['legal-reviewer', 'refuse', '01-08 16:30'],
        ['bureau-leader', 'approve', '01-09 09:00'],
      ]),
      stands('overruled', ['01-08 legal-reviewer'], ({ requests }) => {
        const given = requests.find(({ link }) => link === 'arrest-request')?.rounds.at(-1)?.signatures ?? [];
        const last = given.at(-1);
        return given
          .filter(({ id }) => last?.overrules.includes(id))
          .map(({ officer }) => `01-08 ${officer}`);
      }),
    ),
  ),
  at(
    '01-14 11:20',
    told(
      '10:00 delivered; due 01-17T00; 01-14 approved, 11:20 executed; custody due 03-15T00; filing due 03-08T00',
      due('arrest-decision', '01-17'),
      under('p1', 'arrest'),
      due('custody', '03-15'),
      due('custody-extension-filing', '03-08'),
    ),
  ),
  at('03-04 10:00', told('03-04 10:00 delivered; review due 04-05T00', due('prosecution-review', '04-05'))),
  at('01-09 10:00', warnedAt('arrest-request', ['01-06'])),
  at('04-03 15:00', due('supplementary-investigation', '05-04')),
  at(
    '04-29 16:00',
    told(
      '04-03 15:00 rec 退回补充侦查 1: due 05-04T00 (custody: 五一 moves nothing); 04-29 补充侦查报告书, LURB; review anew, due 05-30T00',
      due('supplementary-investigation', '05-04'),
      approved('supplement-report', ['04-29 09:40', '04-29 10:20', '04-29 11:10', '04-29 14:00'], 'p1'),
      due('prosecution-review', '05-30'),
    ),
  ),
  at(
    '06-26 16:00',
    told(
      '05-28 15:00 rec 退回 2: due 06-29T00; 06-26 报告书, LURB; review due 07-27T00',
      due('supplementary-investigation', '06-29'),
      approved('supplement-report', ['06-26 09:40', '06-26 10:20', '06-26 11:10', '06-26 14:00'], 'p1'),
      due('prosecution-review', '07-27'),
    ),
  ),
  at('07-24 16:00', due('release', '07-24 16:00'), inOneCommit('prosecution-decision', 'release')),
  at(
    '07-27 10:00',
    told(
      '07-24 16:00 rec 不起诉决定书 (存疑) → release now; 16:50 done; property returned',
      dutyStands('release', 'discharged', '07-24 16:50'),
      under('p1', null),
      dutyStands('return-property', 'discharged', '07-27 10:00'),
      stands('things', ['returned', 'returned'], ({ property }) =>
        property.items.map(({ disposed }) => disposed?.as),
      ),
    ),
  ),
  at(
    '08-31 16:05',
    told(
      '复议 due 08-01T00; 07-30 要求复议意见书, LURB; answer due 09-01T00; 08-20 upheld; 复核 due 08-28T00, not asked; 08-31 closure',
      due('prosecution-reconsideration', '08-01'),
      approved(
        'prosecution-reconsideration',
        ['07-30 09:40', '07-30 10:30', '07-30 14:00', '07-30 16:00'],
        'p1',
      ),
      due('prosecution-reconsideration-answer', '09-01'),
      due('prosecution-review-request', '08-28'),
      stands(
        'reviews asked for',
        0,
        ({ requests }) => requests.filter(({ link }) => link === 'prosecution-review').length,
      ),
      approved('closure', ['08-31 10:00', '08-31 11:00', '08-31 14:30', '08-31 16:00']),
    ),
    told(
      'End: closed',
      closedBy('bureau-leader'),
      alarmsAre(),
      // Who overrode a right opinion answers for it; the reviewer whom he overruled does not.
      answersFor('arrest-request', 'bureau-leader', 'p1'),
    ),
  ),
];
