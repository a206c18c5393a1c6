import { answersFor, closedBy, due } from '../../play/assertions.js';
import { at, type Act } from '../../play/script.js';
import { told } from '../../play/sentences.js';
import {
  alarmsAre,
  dutyStands,
  filed,
  signersAre,
  signedBy,
  stands,
  under,
  warnedAt,
} from '../../play/standing.js';
import { instant } from '../../play/instants.js';
import { lurbApproved } from '../signers.js';

const approved = lurbApproved('criminal-investigation');
const all = ['p1', 'p2', 'p3'];
const gang = ['p1', 'p2'];
const detentionDuties = ['deliver-to-detention-house', 'first-interrogation', 'detention-notice'];
const dayMs = 86_400_000;

/** What the page states of case 1, looked at when it is to be so. */
export const told01: readonly Act[] = [
  at(
    '03-02 08:50',
    told(
      '03-02 08:50 cg-handler rec 受案登记表, 受案回执; filing due 03-06T00',
      filed('acceptance-form'),
      filed('acceptance-receipt'),
      due('filing', '03-06'),
    ),
    told(
      '11 cable thefts, ¥46,300; 丙 only drove, twice (¥2,100), repaid',
      stands('facts', [4_630_000, true, true, true], ({ facts }) => {
        const { amountFen, gang: together, repeated, major } = facts as Readonly<Record<string, unknown>>;
        return [amountFen, together, repeated, major];
      }),
    ),
  ),
  at(
    '03-03 10:30',
    told(
      '10:00 handler req filing 呈请立案报告书; LURB 11:00/14:20/16:00/03-03 10:30 立案决定书',
      filed('filing-report'),
      approved('filing', ['03-02 11:00', '03-02 14:20', '03-02 16:00', '03-03 10:30']),
    ),
  ),
  at(
    '03-05 14:20',
    told(
      '03-05 14:20 rec three arrive, oral 传唤; 12h due 03-06T02:20',
      ...all.map((subject) => due('summons', '03-06 02:20', { subject })),
    ),
  ),
  at(
    '03-05 21:50',
    told(
      '20:10 req detention ×3 呈请拘留报告书; LURB 20:25/20:40/21:05/21:30 拘留证; 21:50 rec executed',
      ...all.flatMap((subject) => [
        approved('detention', ['03-05 20:25', '03-05 20:40', '03-05 21:05', '03-05 21:30'], subject),
        under(subject, 'detention'),
      ]),
    ),
    told(
      'Arrest request due 03-09T00 (~03-08T21:50)',
      ...all.map((subject) => due('arrest-request', '03-09', { subject, exact: '03-08 21:50' })),
    ),
  ),
  at(
    '03-06 10:00',
    told(
      'Duties 送看守所, 首次讯问, 拘留通知书 each due 03-06T22:00; done by 10:00',
      ...all.flatMap((subject) =>
        detentionDuties.flatMap((duty, nth) => [
          due(duty, '03-06 22:00', { subject }),
          dutyStands(duty, 'discharged', ['03-06 08:30', '03-06 09:20', '03-06 10:00'][nth], { subject }),
        ]),
      ),
    ),
  ),
  at(
    '03-08 17:05',
    told(
      '03-08 (Sun) 15:00 req extension to 30 days, grounds 结伙, 多次; LURB by 17:00; due 04-05T00 (~04-04T21:50): 清明 moves nothing in custody',
      ...all.flatMap((subject) => [
        approved(
          'arrest-request-extension',
          ['03-08 15:20', '03-08 15:45', '03-08 16:30', '03-08 17:00'],
          subject,
        ),
        due('arrest-request', '04-05', { subject, exact: '04-04 21:50' }),
      ]),
      stands('extended to', ['P30D', ['gang', 'repeated']], ({ clocks }) => {
        const [granted] = clocks.find(({ clock }) => clock === 'arrest-request')?.extensions ?? [];
        return granted && [granted.limit, granted.grounds];
      }),
    ),
  ),
  at(
    '03-20 16:20',
    told(
      'Guarantor only: LURB 11:00/11:40/14:30/15:20; 16:00 rec announced, 16:20 释放证明书. Bail due 2027-03-21T00',
      approved('bail', ['03-20 11:00', '03-20 11:40', '03-20 14:30', '03-20 15:20'], 'p3'),
      under('p3', 'bail'),
      filed('release-certificate'),
      due('bail', '2027-03-21', { subject: 'p3' }),
    ),
  ),
  at(
    '04-04 10:00',
    ...gang.map((subject) => warnedAt('arrest-request', ['03-06', '03-08', '04-02', '04-04'], { subject })),
    told(
      '04-02 req arrest 甲, 乙 提请批准逮捕书; LURB 16:00/17:10/04-03 10:00/15:40; 04-04 10:00 rec delivered; decision due 04-12T00, the end of day 37',
      filed('arrest-request-opinion'),
      ...gang.flatMap((subject) => [
        approved('arrest-request', ['04-02 16:00', '04-02 17:10', '04-03 10:00', '04-03 15:40'], subject),
        due('arrest-decision', '04-12', { subject }),
      ]),
      stands('full days from detention to the last decision', 37, ({ clocks }) => {
        const due04 = clocks.find(({ clock }) => clock === 'arrest-decision')?.dueAt ?? '';
        // The day of the detention is left out.
        return (Date.parse(due04) - Date.parse(instant('03-06'))) / dayMs;
      }),
    ),
  ),
  at(
    '04-10 17:20',
    told(
      '04-10 16:10 rec 批准逮捕决定书; 16:40 bureau-leader sign 逮捕证; 17:20 rec executed',
      ...gang.flatMap((subject) => [
        signedBy('arrest-warrant', 'approved', [['bureau-leader', 'approve', '04-10 16:40']], { subject }),
        dutyStands('execute-arrest', 'discharged', '04-10 17:20', { subject }),
        under(subject, 'arrest'),
      ]),
    ),
    told(
      '讯问, 逮捕通知书 due 04-11T18:00; 执行回执 due 04-14T00; custody due 06-11T00; extension filing due 06-04T00',
      ...gang.flatMap((subject) => [
        due('arrest-interrogation', '04-11 18:00', { subject }),
        due('arrest-notice', '04-11 18:00', { subject }),
        due('arrest-receipt', '04-14', { subject }),
        due('custody', '06-11', { subject }),
        due('custody-extension-filing', '06-04', { subject }),
      ]),
    ),
  ),
  at(
    '05-27 15:00',
    told(
      '05-27 15:00 collective 结案报告, 5 for',
      filed('conclusion-report'),
      stands('votes', ['approved', 'for', 'for', 'for', 'for', 'for'], ({ requests }) => {
        const conclusion = requests.find(({ link }) => link === 'conclusion');
        return [conclusion?.status, ...(conclusion?.rounds.at(-1)?.signatures ?? []).map(({ vote }) => vote)];
      }),
    ),
  ),
  at(
    '05-29 16:00',
    told(
      '05-28 req transfer 起诉意见书, roles separate (PR4), lawyers’ opinions filed',
      filed('indictment-opinion'),
      filed('lawyer-opinion'),
      stands('PR4 as the legal department answered it', 'yes', ({ requests }) => {
        const transfer = requests.find(({ link }) => link === 'transfer');
        const review = transfer?.rounds
          .at(-1)
          ?.signatures.find(({ officer }) => officer === 'legal-reviewer');
        return review?.checklist.find(({ id }) => id === 'PR4')?.result;
      }),
    ),
  ),
  at(
    '06-02 09:30',
    told(
      'LURB 11:00/05-29 09:30/16:00/06-01 11:00; 06-02 09:30 rec delivered, suspects and lawyers told; review due 07-03T00',
      approved('transfer', ['05-28 11:00', '05-29 09:30', '05-29 16:00', '06-01 11:00']),
      stands(
        'told of the transfer',
        all,
        ({ records }) => records.at(-1)?.record === 'transfer-told' && records.at(-1)?.subjects,
      ),
      ...all.map((subject) => due('prosecution-review', '07-03', { subject })),
    ),
  ),
  at(
    '07-06 16:40',
    told(
      '07-01 rec 起诉书 ×3; 07-03 cable returned; 07-06 closure, LURB',
      stands('disposed of', ['prosecuted', 'prosecuted', 'prosecuted'], ({ subjects }) =>
        subjects.map(({ disposed }) => disposed?.as),
      ),
      stands('the cable', ['returned'], ({ property }) => property.items.map(({ disposed }) => disposed?.as)),
      approved('closure', ['07-06 10:00', '07-06 11:00', '07-06 15:00', '07-06 16:30']),
    ),
    told(
      'End: closed. B: whole case; L, U, R: their links',
      closedBy('bureau-leader'),
      alarmsAre(),
      ...[
        'filing',
        'detention',
        'arrest-request-extension',
        'bail',
        'arrest-request',
        'transfer',
        'closure',
      ].flatMap((link) => [
        signersAre(link, ['legal-officer', 'unit-leader', 'legal-reviewer', 'bureau-leader']),
        answersFor(link, 'bureau-leader'),
      ]),
    ),
  ),
];
