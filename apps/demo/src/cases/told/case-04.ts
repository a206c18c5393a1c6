import { closedBy, due } from '../../play/assertions.js';
import { rectificationDue } from '../../play/stale-frames.js';
import { at, type Act } from '../../play/script.js';
import { told } from '../../play/sentences.js';
import { alarmsAre, findingsAre, recordedAs, signedBy, stands, under, stated } from '../../play/standing.js';
import { must } from '#libs/client';
import { lurbApproved } from '../signers.js';

const approved = lurbApproved('chengguan-station');

/** What the page states of case 4, looked at when it is to be so. */
export const told04: readonly Act[] = [
  at(
    '01-16 10:00',
    told(
      '轻伤二级; 受案 01-14, filing LURB 01-15; 己 on bail since 01-16 10:00, due 2027-01-17T00',
      stands('injury', 'minor', ({ facts }) => (facts as Readonly<Record<string, unknown>>)['injury']),
      approved('filing', ['01-15 09:30', '01-15 10:20', '01-15 14:00', '01-15 16:10']),
      under('p1', 'bail'),
      due('bail', '2027-01-17'),
    ),
  ),
  at(
    '06-16 09:10',
    told(
      '06-15 10:00 cg-handler req transfer 起诉意见书. 14:00 cg-legal sign, 06-16 09:10 cg-leader sign',
      signedBy('transfer', 'in-review', [
        ['cg-legal', 'approve', '06-15 14:00'],
        ['cg-leader', 'approve', '06-16 09:10'],
      ]),
    ),
  ),
  at(
    '06-17 16:20',
    told(
      '06-17 16:20 legal-reviewer **return**, by 06-24 18:00: ① 第二次讯问笔录 p3, time altered, no fingerprint (EV2); ② 鉴定意见通知书 not given to 庚; ③ 监控提取笔录 lacks a witness (EV3). Handler told in the commit',
      rectificationDue('transfer', '06-24 18:00'),
      findingsAre('1 open p3 EV2', '2 open', '3 open EV3'),
      // The return is the first event of its commit and names the command; what tells the handler comes with it.
      recordedAs('FindingRaised', ['cg-handler', 'cg-handler', 'cg-handler'], (event) =>
        event.command === null ? stated(event, 'mender') : 'a commit of its own',
      ),
    ),
  ),
  at(
    '06-23 15:00',
    told(
      '06-23 10:00 round 2, all answered: new digest, so L, U sign again 11:00/15:00',
      stands('dossiers of the two rounds differ', [2, true], ({ requests }) => {
        const { rounds = [] } = requests.find(({ link }) => link === 'transfer') ?? {};
        return [rounds.length, rounds[0]?.dossier !== rounds[1]?.dossier];
      }),
      findingsAre('1 answered p3 EV2', '2 answered', '3 answered EV3'),
      recordedAs('SignaturesLapsed', ['3'], ({ data }) =>
        String((data['signatures'] as readonly unknown[]).length),
      ),
      signedBy('transfer', 'in-review', [
        ['cg-legal', 'approve', '06-23 11:00'],
        ['cg-leader', 'approve', '06-23 15:00'],
      ]),
    ),
  ),
  at(
    '06-24 10:30',
    told(
      '06-24 10:30 R **return**: ①② closed; ③ witness unsigned; by 06-26 18:00',
      findingsAre('1 closed p3 EV2', '2 closed', '3 open EV3'),
      rectificationDue('transfer', '06-26 18:00'),
    ),
  ),
  at(
    '06-26 18:00',
    told(
      '06-26 18:00 exp: finding overdue, urged to cg-handler, cg-leader; the delay stays recorded',
      rectificationDue('transfer', '06-26 18:00', { overdue: true }),
      recordedAs('RectificationOverdue', ['cg-handler, chengguan-station/unit-leader'], ['notified']),
    ),
  ),
  at(
    '06-30 15:00',
    told(
      '06-29 09:00 round 3; LUR 09:40/10:20/14:00; 06-30 09:30 B sign; 15:00 delivered; review due 07-31T00',
      stands('rounds', 3, ({ requests }) => requests.find(({ link }) => link === 'transfer')?.rounds.length),
      approved('transfer', ['06-29 09:40', '06-29 10:20', '06-29 14:00', '06-30 09:30']),
      due('prosecution-review', '07-31'),
    ),
  ),
  at(
    '08-03 16:05',
    told(
      '07-28 起诉书; 08-03 closure',
      stands('disposed of', ['prosecuted'], ({ subjects }) => subjects.map(({ disposed }) => disposed?.as)),
      approved('closure', ['08-03 10:00', '08-03 11:00', '08-03 14:30', '08-03 16:00']),
    ),
    told(
      'End: closed. B whole case; ①–③ are defects of cg-handler, no fault; missed by cg-legal, cg-leader in round 1: linked to those signatures',
      closedBy('bureau-leader'),
      alarmsAre(),
      stands(
        'defects of the transfer: whose, how they ended, how often late, who had missed them',
        [1, 2, 3].map((item) => [
          String(item),
          ['cg-handler'],
          'closed',
          item === 3 ? 1 : 0,
          ['cg-legal 1', 'cg-leader 1'],
        ]),
        async (_, run) => {
          const client = await run.as('investigator');
          const { links } = await must('responsibility', client.responsibility(run.caseId));
          const { defects = [], signers = [] } = links.find(({ link }) => link === 'transfer') ?? {};
          return defects.map(({ item, of, status, delays, missedBy }) => [
            item,
            of,
            status,
            delays.length,
            signers
              .filter(({ signature }) => missedBy.includes(signature))
              .map(({ officer, round }) => `${officer} ${round}`),
          ]);
        },
      ),
    ),
  ),
];
