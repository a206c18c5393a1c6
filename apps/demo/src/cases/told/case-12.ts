import { answersFor, due } from '../../play/assertions.js';
import { mayBeSignedBy, recusalIs, signedAs } from '../../play/authority.js';
import { at, type Act } from '../../play/script.js';
import { told } from '../../play/sentences.js';
import { alarmsAre, signedBy, stands, under, warnedAt } from '../../play/standing.js';
import { must } from '#libs/client';
import { instant } from '../../play/instants.js';
import { lurbApproved } from '../signers.js';

const approved = lurbApproved('criminal-investigation');
const detentionDuties = ['deliver-to-detention-house', 'first-interrogation', 'detention-notice'];

/** A delegation as its principal sees it, and when it ends. */
export const delegationGiven = (principal: string, delegate: string, to: string) =>
  stands(`${principal} delegates`, [delegate, instant(to)], async (_, run) => {
    const { directory } = await run.as(principal);
    const { items } = await must('delegations', directory.delegations({ officer: principal }));
    const given = items.filter((each) => each.delegate === delegate).at(-1);
    return given && [given.delegate, given.to];
  });

/** What the page states of case 12, looked at when it is to be so. */
export const told12: readonly Act[] = [
  at(
    '10-10 09:30',
    told(
      '10-08 10:00 受案; filing due 10-13T00 (10-11 Sunday); 10-10 (working Saturday) 立案',
      due('filing', '10-13'),
      approved('filing', ['10-09 10:00', '10-09 11:00', '10-09 15:00', '10-10 09:30']),
    ),
  ),
  at(
    '10-12 09:45',
    told(
      '10-12 09:45 detained; duties due 10-13T10:00; request due 10-16T00 (~10-15T09:45)',
      under('p1', 'detention'),
      ...detentionDuties.map((duty) => due(duty, '10-13 10:00')),
      due('arrest-request', '10-16', { exact: '10-15 09:45' }),
    ),
  ),
  at(
    '10-13 09:00',
    told(
      '10-13 09:00 申: bureau-leader is 未’s cousin → sent to 检察委员会 (P35–36)',
      recusalIs('bureau-leader', { decidedBy: 'procuratorial-committee', status: 'undecided', held: [] }),
    ),
  ),
  at(
    '10-14 09:00',
    told(
      '10-14 bureau-leader delegates to deputy-leader until 10-31',
      delegationGiven('bureau-leader', 'deputy-leader', '11-01'),
    ),
  ),
  at(
    '10-15 09:41',
    told(
      '10-15 +4 signed by B himself: allowed while undecided (P38); due 10-20T00 (~10-19T09:45)',
      approved(
        'arrest-request-extension',
        ['10-15 08:50', '10-15 09:10', '10-15 09:30', '10-15 09:40'],
        'p1',
      ),
      due('arrest-request', '10-20', { exact: '10-19 09:45' }),
    ),
  ),
  at(
    '10-16 16:00',
    told(
      '10-16 16:00 rec 回避决定: recused; filing, detention, extension held valid (P39)',
      recusalIs('bureau-leader', {
        decidedBy: 'procuratorial-committee',
        status: 'recused',
        held: ['valid', 'valid', 'valid'],
      }),
    ),
  ),
  // Reading 2's earlier instant passes, between the tiers before the limit itself.
  at('10-19 09:45', warnedAt('arrest-request', ['10-13', '10-15', '10-17', '10-19', '10-19 09:45'])),
  at(
    '10-19 15:00',
    told(
      '10-19 arrest request: L 09:30, unit-deputy for unit-leader 10:20, R 11:30, deputy-leader acting 14:00; 15:00 delivered; due 10-27T00',
      signedBy(
        'arrest-request',
        'approved',
        [
          ['legal-officer', 'approve', '10-19 09:30'],
          ['unit-deputy', 'approve', '10-19 10:20'],
          ['legal-reviewer', 'approve', '10-19 11:30'],
          ['deputy-leader', 'approve', '10-19 14:00'],
        ],
        { subject: 'p1' },
      ),
      signedAs('unit-deputy', 'arrest-request', { as: 'delegated', by: 'unit-leader' }),
      signedAs('deputy-leader', 'arrest-request', { as: 'acting' }),
      due('arrest-decision', '10-27'),
    ),
  ),
  at(
    '10-23 17:00',
    told(
      '10-23 approved; deputy-leader 逮捕证; 17:00 executed; duties due 10-24T18:00; custody due 12-24T00; filing due 12-17T00',
      signedBy('arrest-warrant', 'approved', [['deputy-leader', 'approve', '10-23 16:00']]),
      under('p1', 'arrest'),
      due('arrest-interrogation', '10-24 18:00'),
      due('arrest-notice', '10-24 18:00'),
      due('custody', '12-24'),
      due('custody-extension-filing', '12-17'),
    ),
  ),
  at(
    '10-24 10:00',
    told(
      'End: open. deputy-leader: arrest; unit-deputy his signature, unit-leader named principal; bureau-leader: his three acts, held valid',
      stands('closed', null, ({ closed }) => closed),
      alarmsAre(),
      answersFor('arrest-request', 'deputy-leader', 'p1'),
      signedAs('unit-deputy', 'arrest-request', { as: 'delegated', by: 'unit-leader' }),
      ...['filing', 'detention', 'arrest-request-extension'].map((link) =>
        signedAs('bureau-leader', link, { as: 'own', held: 'valid' }),
      ),
    ),
  ),
];

/** Of whom the acting leader's tasks are, once he is named. */
export const actingNamed = told(
  '17:00 rec 市局 names deputy-leader acting',
  mayBeSignedBy('arrest-request', ['deputy-leader'], { 'bureau-leader': 'recused' }, 'p1'),
);
