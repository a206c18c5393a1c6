import type { InterviewKind, ProcedureDefinition, SubmissionRule } from '../../src/definition.js';

export const findInterviewKind = (
  { interviews }: ProcedureDefinition,
  id: string,
): InterviewKind | undefined => interviews?.kinds.find((kind) => kind.id === id);

export const findSubmission = (
  { submissions }: ProcedureDefinition,
  id: string,
): SubmissionRule | undefined => submissions?.find((submission) => submission.id === id);
