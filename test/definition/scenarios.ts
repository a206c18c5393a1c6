import type { Particulars } from '#libs/case-file';
import type { Play } from '../../libs/case-file/spec/support/play.js';
import type { Scenario, Step } from './walk.js';

const step = (at: string, does: (play: Play) => unknown): Step => ({ at, does });
const approved = (link: string, particulars?: Particulars) => (play: Play) => {
  const request = play.request(link, { ...(particulars && { particulars }) });
  for (let nth = 0; nth < 12 && play.case.requests[request]?.status === 'in-review'; nth += 1)
    play.sign(request, play.openTask(request).eligibility.eligible[0] ?? 'nobody');
};

const filed = [
  step('03-02 09:00', (play) => play.fact('acceptance')),
  step('03-03 09:00', approved('filing')),
];
const detained = [
  ...filed,
  step('03-05 09:00', approved('detention')),
  step('03-05 21:50', (play) => play.fact('detention-executed')),
];
const requested = [
  ...detained,
  step('03-07 09:00', approved('arrest-request')),
  step('03-07 15:00', (play) => play.fact('arrest-request-delivered')),
];
const arrested = [
  ...requested,
  step('03-10 16:00', (play) => play.fact('arrest-decision', { result: 'approved' })),
  step('03-10 17:00', approved('arrest-warrant')),
  step('03-10 17:20', (play) => play.fact('arrest-executed')),
];

/** Courses of a case that between them bring every rule of the criminal procedure to bear. */
export const scenarios: readonly Scenario[] = [
  { name: 'accepted, not yet filed', suspects: 1, steps: filed.slice(0, 1) },
  { name: 'filed and detained', suspects: 1, steps: detained },
  {
    name: 'arrest refused',
    suspects: 1,
    steps: [
      ...requested,
      step('03-10 16:00', (play) => play.fact('arrest-decision', { result: 'refused' })),
      step('03-10 16:30', (play) => play.duty('release')),
      step('03-11 09:00', approved('reconsideration')),
    ],
  },
  { name: 'arrested', suspects: 1, steps: arrested },
  {
    name: 'on bail',
    suspects: 1,
    steps: [
      ...filed,
      step('03-05 14:20', (play) => play.fact('summons-arrival')),
      step('03-05 19:00', approved('bail', { guarantor: true })),
      step('03-05 20:00', (play) => play.fact('bail-announced')),
    ],
  },
  {
    name: 'under surveillance',
    suspects: 1,
    steps: [
      ...filed,
      step('03-05 19:00', approved('residential-surveillance', { place: 'home' })),
      step('03-05 20:00', (play) => play.fact('surveillance-announced')),
    ],
  },
  {
    name: 'transferred and returned',
    suspects: 1,
    steps: [
      ...arrested,
      step('04-20 09:00', (play) => play.fact('conclusion-report')),
      step('04-21 09:00', (play) => approved('transfer')(play.proved())),
      step('04-22 10:00', (play) => play.fact('transfer-delivered')),
      step('05-15 15:00', (play) => play.fact('prosecution-decision', { result: 'returned' })),
      step('05-29 10:00', approved('supplement-report')),
      step('05-29 11:00', (play) => play.fact('transfer-delivered')),
    ],
  },
  {
    name: 'not prosecuted',
    suspects: 1,
    steps: [
      ...arrested,
      step('04-21 09:00', (play) => approved('transfer')(play.proved())),
      step('04-22 10:00', (play) => play.fact('transfer-delivered')),
      step('05-15 16:00', (play) => play.fact('prosecution-decision', { result: 'not-prosecuted' })),
      step('05-15 16:50', (play) => play.duty('release')),
      step('05-18 09:00', approved('prosecution-reconsideration')),
      step('05-28 09:00', (play) => play.fact('prosecution-reconsideration-decision', { result: 'upheld' })),
    ],
  },
];
