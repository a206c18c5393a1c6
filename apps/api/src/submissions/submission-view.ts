import type { CaseFile } from '#libs/case-file';
import type { ProcedureDefinition } from '#libs/procedures';
import { findSubmission } from '#libs/procedures/interpreter';
import type { OpenText } from '../texts/open-texts.js';

/** What was handed in, when its answer is due and how it was answered: before every later signer. */
export const submissionViews = (file: CaseFile, definition: ProcedureDefinition, open: OpenText) =>
  Object.values(file.submissions).map((submission) => {
    const { text, answer, ...rest } = submission;
    const duty = submission.duty === null ? undefined : file.duties[submission.duty];
    const { name, source } = findSubmission(definition, submission.kind) ?? {
      name: { zh: submission.kind, en: submission.kind },
      source: '',
    };
    return {
      ...rest,
      name,
      source,
      text: open(text),
      withheld: open.withholds(text),
      dueAt: duty?.dueAt ?? null,
      overdue: duty?.overdue ?? false,
      answer: answer && { ...answer, reasons: open(answer.reasons) },
    };
  });
