import type { Particulars } from '#libs/case-file';
import { Play } from '../../../libs/case-file/spec/support/play.js';

type Given = Parameters<Play['start']>[1];

/** A link asked for and signed by everyone in his turn. */
export function approved(play: Play, link: string, particulars?: Particulars): Play {
  const request = play.request(link, particulars && { particulars });
  return signed(play, request);
}

export function signed(play: Play, request: ReturnType<Play['request']>): Play {
  for (let step = 0; step < 8 && play.case.requests[request]?.status === 'in-review'; step += 1)
    play.sign(request, play.openTask(request).eligibility.eligible[0] ?? 'nobody');
  return play;
}

export function extended(play: Play, link: string, extendTo: string, ground: string): Play {
  return signed(play, play.request(link, { proposal: { extendTo, extensionGrounds: [ground] } }));
}

export const situationNames = [
  'started',
  'accepted',
  'filed',
  'refused to file',
  'refusal served',
  'summoned',
  'detained',
  'arrest requested',
  'arrest refused',
  'released after refusal',
  'arrested',
  'on bail',
  'under surveillance',
  'transferred',
  'returned',
  'not prosecuted',
  'prosecuted',
  'revoked',
] as const;
export type Situation = (typeof situationNames)[number];
type Reached = (given?: Given) => Play;

/** Situations of one suspect's case, each reached from another, from Monday 2 March 2026 on. */
export const situations: Readonly<Record<Situation, Reached>> = {
  started: (given?: Given) => new Play().at('03-02 08:50').start(1, given),
  accepted: (given?: Given) => after('started', given, '03-02 09:00', (play) => play.fact('acceptance')),
  filed: (given?: Given) => after('accepted', given, '03-03 09:00', (play) => approved(play, 'filing')),
  'refused to file': (given?: Given) =>
    after('accepted', given, '03-03 09:00', (play) => approved(play, 'refusal-to-file')),
  'refusal served': (given?: Given) =>
    after('refused to file', given, '03-04 09:00', (play) => play.duty('refusal-notice')),
  summoned: (given?: Given) => after('filed', given, '03-05 09:20', (play) => play.fact('summons-arrival')),
  detained: (given?: Given) =>
    after(
      'filed',
      given,
      '03-05 09:00',
      (play) => approved(play, 'detention'),
      '03-05 21:50',
      (play) => play.fact('detention-executed'),
    ),
  'arrest requested': (given?: Given) =>
    after(
      'detained',
      given,
      '03-07 09:00',
      (play) => approved(play, 'arrest-request'),
      '03-07 15:00',
      (play) => play.fact('arrest-request-delivered'),
    ),
  'arrest refused': (given?: Given) =>
    after('arrest requested', given, '03-10 16:00', (play) =>
      play.fact('arrest-decision', { result: 'refused' }),
    ),
  'released after refusal': (given?: Given) =>
    after('arrest refused', given, '03-10 16:30', (play) => play.duty('release')),
  arrested: (given?: Given) =>
    after(
      'arrest requested',
      given,
      '03-10 16:00',
      (play) => play.fact('arrest-decision', { result: 'approved' }),
      '03-10 17:00',
      (play) => approved(play, 'arrest-warrant'),
      '03-10 17:20',
      (play) => play.fact('arrest-executed'),
    ),
  'on bail': (given?: Given) =>
    after(
      'filed',
      given,
      '03-05 19:00',
      (play) => approved(play, 'bail', { guarantor: true }),
      '03-05 20:00',
      (play) => play.fact('bail-announced'),
    ),
  'under surveillance': (given?: Given) =>
    after(
      'filed',
      given,
      '03-05 19:00',
      (play) => approved(play, 'residential-surveillance', { place: 'designated' }),
      '03-05 20:00',
      (play) => play.fact('surveillance-announced'),
    ),
  transferred: (given?: Given) =>
    after(
      'arrested',
      given,
      '04-21 09:00',
      (play) => approved(play.proved(), 'transfer'),
      '04-22 10:00',
      (play) => play.fact('transfer-delivered'),
    ),
  returned: (given?: Given) =>
    after('transferred', given, '05-15 15:00', (play) =>
      play.fact('prosecution-decision', { result: 'returned' }),
    ),
  'not prosecuted': (given?: Given) =>
    after('transferred', given, '05-15 16:00', (play) =>
      play.fact('prosecution-decision', { result: 'not-prosecuted' }),
    ),
  prosecuted: (given?: Given) =>
    after('transferred', given, '05-15 16:00', (play) =>
      play.fact('prosecution-decision', { result: 'prosecuted' }),
    ),
  revoked: (given?: Given) => after('filed', given, '03-09 09:00', (play) => approved(play, 'revocation')),
};

type Act = (play: Play) => unknown;

/** A situation, and what then happened, each at its time and after all that time alone brought. */
export function after(from: Situation, given: Given | undefined, ...acts: readonly (string | Act)[]): Play {
  const play = situations[from](given);
  for (let nth = 0; nth < acts.length; nth += 2) {
    const [at, act] = [acts[nth], acts[nth + 1]];
    if (typeof at !== 'string' || typeof act !== 'function') throw new Error('an instant, then an act');
    act(play.until(at));
  }
  return play;
}
