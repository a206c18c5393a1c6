import { expect, it } from '@jest/globals';
import type { ClientId } from '#libs/kernel';
import { evolve } from '../src/index.js';
import { decide } from '../src/decide.js';
import { Play } from './support/play.js';
import { criminal, p1 } from './support/words.js';

it('a duty done after closing is kept, and starts no limit that nothing would wake', () => {
  const play = new Play().at('03-05 08:00').start(1);
  play.lurb(play.request('filing'), '03-05 08:10', '03-05 08:20', '03-05 08:30', '03-05 08:40');
  play.lurb(
    play.request('detention', { subject: p1 }),
    '03-05 09:10',
    '03-05 09:20',
    '03-05 09:30',
    '03-05 09:40',
  );
  play.at('03-05 10:00').fact('detention-executed', { subjects: [p1] });
  const duty = Object.values(play.case.duties).find((open) => open.duty === 'first-interrogation')!;
  const document = play.at('03-05 12:00').material('interrogation-record');
  const last = play.stored.at(-1)!;
  const closed = evolve(play.case, {
    ...last,
    version: last.version + 1,
    type: 'CaseClosed',
    data: { as: 'closed', answers: null, link: null },
  });
  const restarting = criminal.duties.map((rule) =>
    rule.id === 'first-interrogation'
      ? { ...rule, discharged: [{ startClock: 'summons' }, { openDuty: 'release' }] }
      : rule,
  );
  const data = { duty: duty.id, at: play.now, document, number: null, note: null };
  const decision = decide(
    { type: 'DischargeDuty', data },
    {
      ...play.basis({ kind: 'client', client: 'records-system' as ClientId }),
      file: closed,
      definition: { ...criminal, duties: restarting },
    },
  );
  expect(decision.ok && decision.events.map(({ type }) => type)).toEqual(['DutyDischarged']);
});
