import { versionOfOpened, type PartyId } from '#libs/kernel';
import type { RequirementFacts } from '#libs/procedures/interpreter';
import type { CaseFile, RecordedFact, Request } from './case-file.js';
import { currentRound } from './draft.js';
import type { Asked } from './requirement-facts.js';
import { concerns } from './subjects.js';

/** What conditions ask of a case's requests: what was approved, for whom, and whether it was carried out since. */
export function ofRequests(
  file: CaseFile,
  { subject, deciding }: Asked,
): Pick<RequirementFacts, 'approved' | 'approvedAnew' | 'coveredBy' | 'anyRequestOpen'> {
  const requests = Object.values(file.requests).filter((request) => concerns(subject, request.subject));
  const approvedOf = (link: string) =>
    requests.filter((request) => request.link === link && request.status === 'approved');
  return {
    approved: (link) => approvedOf(link).length > 0,
    approvedAnew: (link, after) => {
      const carriedOut = recordsAbout(file, subject).filter(({ record }) => record === after);
      const approvals = approvedOf(link);
      if (subject === null) return approvals.length > carriedOut.length;
      const last = carriedOut.at(-1);
      return approvals.some((request) => !last || approvedAt(request) > versionOfOpened(last.id));
    },
    coveredBy: (link) => {
      const submitted = approvedOf(link).map((request) => submittedAt(file, request));
      const last = Math.max(0, ...submitted);
      const concerned = Object.values(file.subjects).filter(({ id, disposed }) =>
        subject === null ? disposed === null : id === subject,
      );
      return submitted.length > 0 && concerned.every(({ openSince }) => openSince < last);
    },
    anyRequestOpen: () =>
      requests.some(({ id, status }) => id !== deciding && (status === 'in-review' || status === 'returned')),
  };
}

/** Facts recorded about this subject, or about the case; asked for the case, all of them. */
export const recordsAbout = ({ records }: CaseFile, subject: PartyId | null): readonly RecordedFact[] =>
  records.filter(({ subjects }) => subject === null || subjects.length === 0 || subjects.includes(subject));

/** The last signature of its last round is what approved it. Zero: nobody signed. */
function approvedAt(request: Request): number {
  const last = currentRound(request).signatures.at(-1);
  return last ? versionOfOpened(last.id) : 0;
}

/** When its last round was submitted: the commit that opened the first task of it. */
function submittedAt({ tasks }: CaseFile, request: Request): number {
  const { round } = currentRound(request);
  const first = Object.values(tasks).find((task) => task.request === request.id && task.round === round);
  return first ? versionOfOpened(first.id) : versionOfOpened(request.id);
}
