import { answersFor, closedBy, due } from '../../play/assertions.js';
import { couldSign, mayBeSignedBy, signedAs } from '../../play/authority.js';
import { at, type Act } from '../../play/script.js';
import { told } from '../../play/sentences.js';
import { alarmsAre, clockStands, dutyStands, signedBy, stands, under } from '../../play/standing.js';
import { lurbApproved } from '../signers.js';

const approved = lurbApproved('traffic');

/** What the page states of case 3, looked at when it is to be so. */
export const told03: readonly Act[] = [
  at(
    '05-16 22:50',
    told(
      '05-16 (Sat) 22:14 stopped, breath 168; 22:50 blood, two officers',
      stands('last record', 'blood-drawn 2026-05-16T14:50:00.000Z', ({ records }) => {
        const last = records.at(-1);
        return `${last?.record} ${last?.at}`;
      }),
    ),
  ),
  at(
    '05-17 10:00',
    told(
      'Sent 05-17 (due 05-23T00, working days, T36, T81)',
      due('send-blood', '05-23'),
      dutyStands('send-blood', 'discharged', '05-17 10:00'),
      stands('source', 'T36 T81', ({ duties }) => duties.find(({ duty }) => duty === 'send-blood')?.source),
    ),
  ),
  at(
    '05-18 14:00',
    told(
      '05-18 10:00 rec 检验报告 181 mg/100 ml; telling due 05-26T00; told 14:00',
      due('tell-test-report', '05-26'),
      dutyStands('tell-test-report', 'discharged', '05-18 14:00'),
    ),
  ),
  at(
    '05-18 16:30',
    told(
      '11:00 受案; 16:30 立案, LURB',
      approved('filing', ['05-18 12:00', '05-18 13:00', '05-18 15:00', '05-18 16:30']),
    ),
  ),
  at(
    '05-19 15:40',
    told(
      '05-19 09:05 传唤 arrival; due 21:05. 15:00 bail, guarantor, LURB; 15:40 announced; due 2027-05-20T00',
      clockStands('summons', 'stopped', '05-19 21:05'),
      approved('bail', ['05-19 15:05', '05-19 15:10', '05-19 15:20', '05-19 15:30'], 'p1'),
      under('p1', 'bail'),
      due('bail', '2027-05-20'),
    ),
  ),
  at(
    '05-20 16:40',
    told(
      '05-20 16:00 jj-handler req transfer 起诉意见书, 速裁建议; 16:40 jj-legal sign. jj-leader now holds three tasks',
      signedBy('transfer', 'in-review', [['jj-legal', 'approve', '05-20 16:40']]),
      stands(
        'fast track',
        { fastTrack: true },
        ({ requests }) =>
          requests.find(({ link }) => link === 'transfer')?.rounds.at(-1)?.proposal.particulars,
      ),
      mayBeSignedBy('transfer', ['jj-leader']),
    ),
  ),
  at('05-20 23:59:59', couldSign('jj-leader', 'transfer')),
  at(
    '05-21 00:00',
    told(
      '05-21 00:00:00 all three at jj-deputy; snapshot says why',
      mayBeSignedBy('transfer', ['jj-deputy'], { 'jj-leader': 'suspended' }),
    ),
  ),
  at(
    '05-25 11:00',
    told(
      '10:10 jj-deputy sign, 05-25 11:00 R sign',
      signedBy('transfer', 'in-review', [
        ['jj-legal', 'approve', '05-20 16:40'],
        ['jj-deputy', 'approve', '05-21 10:10'],
        ['legal-reviewer', 'approve', '05-25 11:00'],
      ]),
    ),
  ),
  at(
    '05-27 10:00',
    told(
      '05-27 10:00 delivered; fast track due 06-09T00 (06-06 is Saturday)',
      clockStands('fast-track-review', 'running', '06-09'),
      stands(
        'ordinary review',
        0,
        ({ clocks }) => clocks.filter(({ clock }) => clock === 'prosecution-review').length,
      ),
    ),
  ),
  at(
    '06-09 10:01',
    told(
      '06-05 起诉书; 06-09 closure',
      stands('disposed of', ['prosecuted'], ({ subjects }) => subjects.map(({ disposed }) => disposed?.as)),
      signedBy('closure', 'approved', [
        ['jj-legal', 'approve', '06-08 16:00'],
        ['jj-deputy', 'approve', '06-08 17:00'],
        ['legal-reviewer', 'approve', '06-09 09:00'],
        ['bureau-leader', 'approve', '06-09 10:00'],
      ]),
    ),
    told(
      'End: closed. B whole case; jj-deputy the unit audit of transfer; jj-leader his bail and filing audits, for life',
      closedBy('bureau-leader'),
      alarmsAre(),
      answersFor('transfer', 'bureau-leader'),
      signedAs('jj-deputy', 'transfer', { as: 'deputy' }),
      signedAs('jj-leader', 'filing', { as: 'own' }),
      signedAs('jj-leader', 'bail', { as: 'own' }),
    ),
  ),
];
