import { closedBy, due } from '../../play/assertions.js';
import { at, type Act } from '../../play/script.js';
import { told } from '../../play/sentences.js';
import {
  alarmsAre,
  dutyStands,
  filed,
  inOneCommit,
  signedBy,
  stands,
  under,
  warnedAt,
} from '../../play/standing.js';
import { lurbApproved } from '../signers.js';

const approved = lurbApproved('criminal-investigation');
const detentionDuties = ['deliver-to-detention-house', 'first-interrogation', 'detention-notice'];

/** What the page states of case 2, looked at when it is to be so. */
export const told02: readonly Act[] = [
  at(
    '04-13 09:00',
    told(
      '¥72,000, sham investment; chats not yet tied to 丁',
      stands('amount', 7_200_000, ({ facts }) => (facts as Readonly<Record<string, unknown>>)['amountFen']),
    ),
    due('filing', '04-17'),
  ),
  at(
    '04-15 16:00',
    told(
      '04-13 09:00 受案; filing due 04-17T00; 04-15 立案 (LURB)',
      due('filing', '04-17'),
      approved('filing', ['04-15 09:40', '04-15 10:30', '04-15 14:10', '04-15 16:00']),
    ),
  ),
  at(
    '04-20 10:05',
    told(
      '04-20 10:05 rec detained; duties due 04-21T11:00; request due 04-24T00 (~04-23T10:05)',
      under('p1', 'detention'),
      ...detentionDuties.map((duty) => due(duty, '04-21 11:00')),
      due('arrest-request', '04-24', { exact: '04-23 10:05' }),
    ),
  ),
  at(
    '04-22 15:05',
    told(
      '04-22 +4 days, LURB; due 04-28T00 (~04-27T10:05)',
      approved(
        'arrest-request-extension',
        ['04-22 09:30', '04-22 10:10', '04-22 11:00', '04-22 15:00'],
        'p1',
      ),
      due('arrest-request', '04-28', { exact: '04-27 10:05' }),
    ),
  ),
  // Reading 2's earlier instant passes, between the tiers before the limit itself.
  at('04-27 10:05', warnedAt('arrest-request', ['04-21', '04-25', '04-27', '04-27 10:05'])),
  at(
    '04-27 16:20',
    told(
      '04-27 16:20 rec 提请批准逮捕书 delivered; decision due 05-05T00 (五一 moves nothing)',
      filed('arrest-request-opinion'),
      due('arrest-decision', '05-05'),
    ),
  ),
  at(
    '04-30 17:35',
    told(
      '04-30 17:35 rec 不批准逮捕决定书, 补充侦查提纲 → duty *release now*, same commit',
      filed('supplement-outline'),
      due('release', '04-30 17:35'),
      inOneCommit('arrest-decision', 'release'),
    ),
    told(
      '执行回执 and 复议 both due 05-07T00 (05-03, 05-05 are holidays)',
      due('refusal-receipt', '05-07'),
      due('arrest-reconsideration', '05-07'),
    ),
  ),
  at(
    '04-30 18:20',
    told(
      '18:20 duty 释放证明书',
      dutyStands('release', 'discharged', '04-30 18:20'),
      filed('release-certificate'),
      under('p1', null),
    ),
  ),
  at(
    '04-30 18:30',
    told(
      '17:45 req bail, deposit ¥3,000; LURB 17:55/18:00/18:05/18:15; 18:30 announced; bail due 2027-05-01T00',
      approved('bail', ['04-30 17:55', '04-30 18:00', '04-30 18:05', '04-30 18:15'], 'p1'),
      stands(
        'guarantee',
        { depositFen: 300_000 },
        ({ requests }) => requests.find(({ link }) => link === 'bail')?.rounds.at(-1)?.proposal.particulars,
      ),
      under('p1', 'bail'),
      due('bail', '2027-05-01'),
    ),
  ),
  at(
    '05-06 16:40',
    told(
      '05-06 receipt sent, B refuses 复议: supplement instead',
      dutyStands('refusal-receipt', 'discharged', '05-06 10:00'),
      signedBy('reconsideration', 'refused', [
        ['legal-officer', 'approve', '05-06 11:30'],
        ['unit-leader', 'approve', '05-06 14:10'],
        ['legal-reviewer', 'approve', '05-06 15:20'],
        ['bureau-leader', 'refuse', '05-06 16:40'],
      ]),
    ),
  ),
  at(
    '08-18 10:00',
    told(
      '08-17 conclusion, 起诉意见书 LURB; 08-18 10:00 delivered; review due 09-19T00',
      filed('conclusion-report'),
      approved('transfer', ['08-17 10:00', '08-17 11:00', '08-17 15:00', '08-17 17:00']),
      due('prosecution-review', '09-19'),
    ),
  ),
  at(
    '09-20 16:00',
    told(
      '09-16 起诉书; 09-20 (working Sunday) closure',
      stands('disposed of', ['prosecuted'], ({ subjects }) => subjects.map(({ disposed }) => disposed?.as)),
      approved('closure', ['09-20 09:40', '09-20 10:20', '09-20 14:00', '09-20 16:00']),
    ),
    told('End: closed; B whole case', closedBy('bureau-leader'), alarmsAre()),
  ),
];
