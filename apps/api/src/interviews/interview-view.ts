import { mustBeRecorded, recordingGaps, type CaseFile } from '#libs/case-file';
import type { ProcedureDefinition } from '#libs/procedures';
import { findInterviewKind } from '#libs/procedures/interpreter';
import type { OpenText } from '../texts/open-texts.js';

/** Everybody heard in a case, with what of it is recorded and where the recording has gaps. */
export const interviewViews = (file: CaseFile, definition: ProcedureDefinition, open: OpenText) =>
  Object.values(file.interviews).map((interview) => {
    const { segments: recordings, adult, ...rest } = interview;
    const name = findInterviewKind(definition, interview.kind)?.name ?? {
      zh: interview.kind,
      en: interview.kind,
    };
    const mandatory = mustBeRecorded(interview, file, definition);
    const gaps = recordings.length > 0 || mandatory ? recordingGaps(interview) : [];
    return { ...rest, name, adult: open(adult), recordings, mandatory, gaps };
  });
