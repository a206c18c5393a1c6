import { type Decision, type OfficerId, type Refused, refuse, streamOf } from '#libs/kernel';
import type { CaseFile } from '../case-file.js';
import type { ApplyRepair } from '../commands.js';
import { Draft } from '../draft.js';
import { actsRestingOn } from '../correctable-results.js';
import { raiseAlarm } from '../effects/alarms.js';
import { correctResult } from '../effects/correcting-results.js';
import { countAnew } from '../effects/counting-anew.js';
import { undo, type VoidBecause } from '../effects/undoing.js';
import type { CaseEvent } from '../events.js';
import type { CaseRefusal } from '../refusals.js';
import { type RepairAsked, repairAsked } from '../repair-asked.js';
import { concernedWith, corrected, repairRuling } from '../repairs.js';
import { isRefused, type OnCase } from '../started-case.js';
import { closeTasks } from '../tasks.js';
import { noteWhatIsDue } from './wake.js';

/** So many persons sign a repair. */
const SIGNERS_MIN = 2;

const voidByRepair: VoidBecause = {
  alarm: 'act-void',
  because: { zh: '已据以作出决定的审批行为被宣告无效', en: 'An approval that a decision rests on is void' },
  source: 'countersign',
};

const actsRest = {
  name: { zh: '已据以实施的行为须逐一处理', en: 'What was done upon the wrong result is to be dealt with' },
  source: 'countersign',
};

/**
 * Carries out here what a case of repair decided. It follows from recorded facts, so nobody asks for it: the case of repair
 * is looked at, and its version stands in the read set. Accepted without an event when it was carried out before.
 *
 * @refuses not-permitted, repair-not-signed (by two persons, neither of whom proposed it or is concerned), then as
 * `repairRuling`
 */
export function applyRepair(
  { data: { repair } }: ApplyRepair,
  basis: OnCase,
): Decision<CaseEvent, CaseRefusal> {
  if (basis.actor.kind !== 'system') return refuse({ code: 'not-permitted', needs: 'clock' });
  const draft = new Draft(basis);
  if (basis.file.repairs.some((made) => made.repair === repair)) return draft.accepted();
  const signed = signedRepair({ data: { repair } }, basis);
  if (isRefused(signed)) return signed;
  const { asked, proposedBy, signedBy } = signed;
  const ruling = repairRuling(asked, basis);
  if (ruling) return ruling;

  const { act, target } = asked;
  const record = basis.file.records.find(({ id }) => id === target);
  const { was, is } = record ? corrected(record, asked) : { was: null, is: null };
  const { result } = asked;
  const acts = record && act === 'correct-result' && result ? actsRestingOn(record, result, basis) : [];
  const made = { repair, act, target, proposedBy, signedBy, was, is, ...(acts.length > 0 && { acts }) };
  draft.record({ type: 'RepairMade', data: made });
  if (act === 'void-signature') undo(draft, [target], voidByRepair);
  if (act === 'unlock-request') closeTasks(draft, target, 'withdrawn');
  if (record && was && is && was.at !== is.at) countAnew(draft, record, { was: was.at, is: is.at });
  if (record && act === 'correct-result' && result) {
    const { subjects, at } = record;
    correctResult(draft, record, result);
    if (acts.length > 0) raiseAlarm(draft, 'acts-rest-on-result', { subjects, at, cause: actsRest });
    // A limit that was never extended may have passed, and whoever is held has been held too long: now, not at the next wake-up.
    noteWhatIsDue(draft);
  }
  return draft.accepted();
}

type Signed = Readonly<{
  asked: RepairAsked;
  proposedBy: OfficerId;
  signedBy: readonly OfficerId[];
}>;

function signedRepair(
  { data: { repair } }: Pick<ApplyRepair, 'data'>,
  { caseId, file, look }: OnCase,
): Signed | Refused<CaseRefusal> {
  const notSigned = refuse({ code: 'repair-not-signed', repair } as const);
  const own = look.at<CaseFile | null>(streamOf.case(repair));
  const asked = own && repairAsked(own);
  const request = own && Object.values(own.requests).find(({ status }) => status === 'approved');
  if (!asked || asked.case !== caseId || !request) return notSigned;
  const round = request.rounds.at(-1);
  const signedBy = (round?.signatures ?? [])
    .filter(({ lapsed, voided, decision }) => !lapsed && !voided && decision === 'approve')
    .map(({ officer }) => officer);
  const barred = [request.proposer, ...own.handlers, ...asked.concerned, ...concernedWith(file, asked)];
  const enough =
    new Set(signedBy).size >= SIGNERS_MIN && !signedBy.some((officer) => barred.includes(officer));
  return enough ? { asked, proposedBy: request.proposer, signedBy } : notSigned;
}
