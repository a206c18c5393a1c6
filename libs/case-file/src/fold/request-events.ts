import { assertNever, BrokenInvariant, type OfficerId } from '#libs/kernel';
import type { GivenSignature, Request, Round, Task } from '../case-file.js';
import type {
  CollectiveDecided,
  LinkApproved,
  LinkRefused,
  LinkRequested,
  RectificationOverdue,
  RequestReturned,
  RequestWithdrawn,
  RoundSubmitted,
  SignaturesLapsed,
  SignatureWithdrawn,
  SignedOff,
} from '../events.js';
import { answeredByRound, rectificationLate } from './finding-events.js';
import type { Revision } from './revision.js';

export type OfRequest =
  | LinkRequested
  | RoundSubmitted
  | RequestWithdrawn
  | SignedOff
  | SignatureWithdrawn
  | CollectiveDecided
  | SignaturesLapsed
  | RequestReturned
  | RectificationOverdue
  | LinkApproved
  | LinkRefused;

/** Folds the life of a request: its rounds, signatures, returns and end. */
export function foldOfRequest(revision: Revision, event: OfRequest): void {
  const { recordedAt: at } = revision.place;
  const { id } = revision;
  switch (event.type) {
    case 'LinkRequested':
      return revision.put('requests', id, requested(revision, event.data));
    case 'RoundSubmitted': {
      const round = submitted(revision, event.data);
      answeredByRound(revision, event.data, round.by);
      return revision.change('requests', event.data.request, ({ rounds }) => ({
        status: 'in-review',
        rounds: [...rounds, round],
        rectification: null,
      }));
    }
    case 'RequestWithdrawn':
      return revision.change('requests', event.data.request, () => ({ status: 'withdrawn' }));
    case 'SignedOff': {
      const { request, round, task } = event.data;
      const signature = { id, at, lapsed: false, ...given(event.data) };
      revision.change('tasks', task, (kept) => afterSignature(kept, event.data));
      return revision.change('requests', request, (kept) =>
        inRound(kept, round, ({ signatures }) => [...signatures, signature]),
      );
    }
    case 'SignatureWithdrawn': {
      const { request, round, task, signature, officer, reason } = event.data;
      revision.change('tasks', task, (kept) => afterWithdrawal(kept, officer));
      return revision.change('requests', request, (kept) => ({
        ...inRound(kept, round, ({ signatures }) =>
          signatures.map((given) =>
            given.id === signature ? { ...given, lapsed: true, withdrawn: { at, reason } } : given,
          ),
        ),
        status: 'in-review',
        rectification: null,
      }));
    }
    case 'CollectiveDecided': {
      const { task, chair, outcome } = event.data;
      return revision.change('tasks', task, ({ collective }) => ({
        status: 'signed',
        signedBy: chair,
        ...(collective && { collective: { ...collective, outcome } }),
      }));
    }
    case 'SignaturesLapsed': {
      const { request, round, signatures: lapsed } = event.data;
      return revision.change('requests', request, (kept) =>
        inRound(kept, round, ({ signatures }) =>
          signatures.map((signature) =>
            lapsed.includes(signature.id) ? { ...signature, lapsed: true } : signature,
          ),
        ),
      );
    }
    case 'RequestReturned': {
      const { request, round, by, reasons, items, dueAt } = event.data;
      const rectification = { round, by, reasons, items, dueAt, overdue: false };
      return revision.change('requests', request, () => ({ status: 'returned', rectification }));
    }
    case 'RectificationOverdue':
      rectificationLate(revision, event.data);
      return revision.change('requests', event.data.request, ({ rectification }) => ({
        rectification: rectification && { ...rectification, overdue: true },
      }));
    case 'LinkApproved':
    case 'LinkRefused': {
      const status = event.type === 'LinkApproved' ? 'approved' : 'refused';
      const { request, by: decidedBy } = event.data;
      return revision.change('requests', request, () => ({ status, decidedBy, decidedAt: at }));
    }
    default:
      return assertNever(event);
  }
}

function requested({ id, place }: Revision, data: LinkRequested['data']): Request {
  const { link, subject, proposer, grounds, legalBasis, materials, proposal, dossier } = data;
  const first: Round = {
    round: 1,
    requestedAt: place.recordedAt,
    by: proposer,
    grounds,
    legalBasis,
    materials,
    proposal,
    answers: [],
    dossier,
    signatures: [],
  };
  return {
    id,
    link,
    subject,
    proposer,
    status: 'in-review',
    rounds: [first],
    rectification: null,
    decidedBy: null,
    decidedAt: null,
  };
}

function submitted({ place }: Revision, data: RoundSubmitted['data']): Round {
  const { request, round, grounds, legalBasis, materials, proposal, answers, dossier } = data;
  if (place.actor.kind !== 'officer')
    throw new BrokenInvariant(`nobody submitted round ${round} of ${request}`);
  return {
    round,
    requestedAt: place.recordedAt,
    by: place.actor.officer,
    grounds,
    legalBasis,
    materials,
    proposal,
    answers,
    dossier,
    signatures: [],
  };
}

/** A vote leaves a collective step open until its outcome is signed. */
const afterSignature = ({ collective }: Task, { officer, vote }: SignedOff['data']): Partial<Task> =>
  collective && vote
    ? { collective: { ...collective, voted: [...collective.voted, officer] } }
    : { status: 'signed', signedBy: officer };

const afterWithdrawal = ({ collective }: Task, officer: OfficerId): Partial<Task> =>
  collective
    ? { collective: { ...collective, voted: collective.voted.filter((voter) => voter !== officer) } }
    : { status: 'open', signedBy: null };

function given(
  data: SignedOff['data'],
): Omit<GivenSignature, 'id' | 'at' | 'lapsed' | 'withdrawn' | 'voided'> {
  const { task, step, kind, officer, capacity, decision, overrules, record, materialsOpened } = data;
  const { opinion, checklist, vote, reason } = data;
  return {
    task,
    step,
    kind,
    officer,
    capacity,
    decision,
    ...(vote && { vote }),
    ...(reason && { reason }),
    overrules,
    record,
    materialsOpened,
    opinion,
    checklist,
  };
}

const inRound = (
  { rounds }: Request,
  round: number,
  signatures: (round: Round) => readonly GivenSignature[],
): Partial<Request> => ({
  rounds: rounds.map((kept) => (kept.round === round ? { ...kept, signatures: signatures(kept) } : kept)),
});
