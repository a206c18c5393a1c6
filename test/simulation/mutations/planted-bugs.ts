import type { CaseActivities } from '../../../workflows/src/contract.js';
import {
  AcknowledgesTooSoon,
  ForgetsIdempotency,
  IgnoresExpectedVersion,
  OverlooksOfficers,
  RemembersHeads,
  WakesAgain,
} from './log-bugs.js';
import type { Mutation } from './mutation.js';

/** Believes whatever a signal says. */
const trusting = (activities: CaseActivities): CaseActivities => ({
  ...activities,
  async plan(asked) {
    const plan = await activities.plan(asked);
    return plan && { ...plan, verdicts: asked.heard.map(() => null) };
  },
});

/** A bug, and the invariants any of which it may be found by first. */
export type PlantedBug = Mutation & Readonly<{ bug: string; breaks: readonly string[] }>;

/** Bugs that the simulation must find, by the name under which `run.js --bug` plants them. */
export const plantedBugs: Readonly<Record<string, PlantedBug>> = {
  'idempotency-dropped': {
    bug: 'no idempotency key is kept or compared',
    wrapLog: (log) => new ForgetsIdempotency(log),
    breaks: ['a retry gets the original answer', 'everything is recorded once', 'a key is for one request'],
  },
  'signal-trusted': {
    bug: 'a signal is believed without a look at the log',
    wrapActivities: trusting,
    breaks: ['forged signals move nothing'],
  },
  'read-set-incomplete': {
    bug: "the signer's own stream is missing from the read set",
    wrapLog: (log) => new OverlooksOfficers(log),
    breaks: ['no signature of a suspended officer', 'no signature by a revoked key'],
  },
  'open-transaction-skipped': {
    bug: 'the sequencer takes what is committed while an older transaction is open',
    sequencer: { waitsForOpen: false },
    breaks: ['no event is skipped', 'leaves follow the versions'],
  },
  'relay-place-first': {
    bug: 'the relay stores its place before its signals are sent',
    relayStoresPlaceFirst: true,
    breaks: ['the relay passes nothing untold'],
  },
  'wake-not-idempotent': {
    bug: 'two wake-ups at once both record what was due',
    wrapLog: (log, process) => (process === 'worker' ? new WakesAgain(log) : log),
    breaks: ['what falls due is recorded once', 'one open task a request'],
  },
  'refusal-by-cache': {
    bug: 'a refusal is answered without reading the heads again',
    wrapLog: (log, process) => (process === 'api' ? new RemembersHeads(log) : log),
    breaks: ['no refusal by an old page', 'a retry gets the original answer'],
  },
  'expected-version-ignored': {
    bug: 'an append does not compare the head it was decided on',
    wrapLog: (log) => new IgnoresExpectedVersion(log),
    breaks: [
      'one open task a request',
      'a task is signed once, while open',
      'a task ends once',
      'nobody signs two steps',
      'a request is decided once',
      'a decided request is at rest',
      'what is named was opened',
      'what falls due is recorded once',
      'no refusal by an old page',
      'nothing breaks',
    ],
  },
  'timer-lost': {
    bug: 'a run that continues another arms no first timer, and nothing sweeps',
    losesTimerOfNextRun: true,
    withoutSweep: true,
    breaks: ['what falls due is recorded'],
  },
  'sequencers-unfenced': {
    bug: 'two sequencers work at once, neither locked out nor fenced by an epoch',
    sequencer: { isFenced: false },
    breaks: ['leaves are contiguous', 'leaves follow the versions'],
  },
  'acknowledged-too-soon': {
    bug: 'an act is acknowledged before its commit',
    wrapLog: (log, process) => (process === 'api' ? new AcknowledgesTooSoon(log) : log),
    breaks: ['what is acknowledged is in the log'],
  },
};
