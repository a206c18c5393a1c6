import type { Instant, PartyId } from '#libs/kernel';
import type { CaseEvent } from '../../src/index.js';
import type { RecordInterview } from '../../src/commands/parties.js';
import type { Play } from './play.js';

const halfAnHour = 30 * 60_000;

/** An interrogation by two officers, without recording, that has lasted half an hour and ends now. */
export const hearing = (
  play: Play,
  person: PartyId,
  change: Partial<RecordInterview['data']> = {},
): RecordInterview => ({
  type: 'RecordInterview',
  data: {
    kind: 'interrogation',
    person,
    record: play.material('interrogation-record'),
    from: new Date(Date.parse(play.now) - halfAnHour).toISOString() as Instant,
    to: play.now,
    officers: ['handler', 'handler-2'] as never,
    guardian: null,
    adult: null,
    rightsTold: true,
    segments: [],
    ...change,
  },
});

export const heard = (
  play: Play,
  person: PartyId,
  change: Partial<RecordInterview['data']> = {},
): readonly CaseEvent[] => play.do(hearing(play, person, change), play.handler);

/** Sound and picture of all of it. */
export const recorded = (play: Play): Pick<RecordInterview['data'], 'segments'> => ({
  segments: [
    {
      material: play.material('recording'),
      from: new Date(Date.parse(play.now) - halfAnHour).toISOString() as Instant,
      to: play.now,
    },
  ],
});
