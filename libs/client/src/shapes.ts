import type { RecordFrame } from '#libs/signatures';
import type { components } from './generated/api.js';

/**
 * JSON of the /v1 paths, as the server publishes it. Texts the reader may not see are null; their digests stay.
 */
export type Schemas = components['schemas'];

export type Names = Schemas['Names'];
export type Receipt = Schemas['Receipt'];

/** What every command answers: 201, after commit. */
export type Acknowledged = Schemas['Acknowledged'];
export type AcknowledgedWithId = Schemas['AcknowledgedWithId'];
export type Filed = Schemas['Filed'];
/** A directory command that asks for what is so already commits nothing, and has no receipt. */
export type Settled = Schemas['Settled'];
export type SettledWithId = Schemas['SettledWithId'];

export type CaseView = Schemas['CaseView'];
export type CaseSummary = Schemas['CaseSummary'];
export type CaseClock = Schemas['CaseClock'];
export type CaseDuty = Schemas['CaseDuty'];
export type CaseTask = Schemas['CaseTask'];
export type LinkRequest = Schemas['LinkRequest'];

/** A line of the inbox. */
export type TaskSummary = Schemas['TaskSummary'];

/** A task with what must be read and the frame of what is to be signed. */
export type TaskView = Omit<Schemas['TaskView'], 'record'> & Readonly<{ record: RecordFrame | null }>;

export type RecordedEvent = Schemas['RecordedEvent'];
export type ReplayedEvent = Schemas['ReplayedEvent'];
export type Responsibility = Schemas['Responsibility'];

/** By which rule somebody answers, in words with its source. */
export type AnswerRule = Schemas['AnswerRule'];

/** The case as it stood, what one officer could see, who answers, and how it came about. */
export type Replay = Schemas['Replay'];

export type SimulationView = Schemas['SimulationView'];
