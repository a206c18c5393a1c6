/** The JSON of the API, generated from its own document. The only door to what the server's code knows. */
export type {
  Acknowledged,
  AcknowledgedWithId,
  CaseClock,
  CaseDuty,
  CaseSummary,
  CaseTask,
  CaseView,
  Filed,
  LinkRequest,
  Names,
  Receipt,
  RecordedEvent,
  Replay,
  Responsibility,
  Schemas,
  Settled,
  SimulationView,
  TaskSummary,
  TaskView,
} from '../../../../libs/client/src/shapes';
export type { DecisionRecord, RecordAnswer, RecordFrame, VoteAnswer } from '#libs/signatures';
export type { LinkRule, ProcedureDefinition, RecordRule } from '#libs/procedures';
