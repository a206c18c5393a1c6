import type { Tone } from './entry.js';

/** How events sound that are told in the server's own words. Those not named here are notes. */
const tones: Readonly<Record<string, Tone>> = {
  AlarmRaised: 'alarm',
  ChargeLaid: 'act',
  ChargeDropped: 'note',
  EvidenceCited: 'act',
  EvidenceQuestioned: 'alarm',
  EvidenceExcluded: 'bad',
  EvidenceAdmitted: 'good',
  ElementsReopened: 'bad',
  PropertyTaken: 'act',
  PropertyHandedOver: 'act',
  PropertyDisposed: 'good',
  InterviewRecorded: 'act',
  SubmissionReceived: 'act',
  SubmissionAnswered: 'good',
};

export const toneOf = (type: string): Tone => tones[type] ?? 'note';
