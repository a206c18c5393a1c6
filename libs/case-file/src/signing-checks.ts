import { type Capacity, type Digest, type Duration, type OfficerId, refuse, streamOf } from '#libs/kernel';
import { keyOf, type OfficerState, openedBy, type ReadingState } from '#libs/directory';
import { plus } from '#libs/statutory-clocks';
import { authorityOver } from './authority-over-task.js';
import type { CaseFile, Task } from './case-file.js';
import type { PasskeyVerdict } from './commands.js';
import { presides, votesOn } from './collective.js';
import type { Judged } from './judged.js';
import { kept, type OnCase, type Ruling } from './started-case.js';
import { recusedIn } from './recusals.js';
import { concernedIn } from './repair-asked.js';
import { handlingIn, signaturesKeptApart, signaturesOfOtherSteps } from './separation.js';

/** How old the server's `issuedAt` may be when the signature comes. */
const RECORD_LIFE_MINUTES = 15;

/** Exclusion beats every grant, so it is asked first. @refuses proposer-may-not-sign, already-signed-in-link, concerned, recused */
export function separationRuling({ officer, task, request, round }: Judged, { file }: OnCase): Ruling {
  if (handlingIn(file).includes(officer)) return refuse({ code: 'proposer-may-not-sign' });
  const his = (signature: { officer: OfficerId }) => signature.officer === officer;
  const earlier =
    signaturesOfOtherSteps(request, task.step).find(his) ??
    round.signatures.find(
      (signature) => his(signature) && signature.step === task.step && signature.withdrawn === undefined,
    );
  if (earlier) return refuse({ code: 'already-signed-in-link', step: earlier.step });
  if (concernedIn(file).includes(officer)) return refuse({ code: 'concerned', officer });
  return recusedIn(file).includes(officer) ? refuse({ code: 'recused', officer }) : null;
}

/**
 * He took another part in this case, in whatever link, and would have authority for this one.
 *
 * @refuses already-signed-in-link
 */
export function keptApartRuling({ officer, step }: Judged, { file }: OnCase): Ruling {
  const earlier = signaturesKeptApart(file, step).find((signature) => signature.officer === officer);
  return earlier ? refuse({ code: 'already-signed-in-link', step: earlier.step }) : null;
}

/** A record framed on a round or dossier that has since been replaced. @refuses record-changed */
export function lapsedRuling(judged: Judged, { file }: OnCase): Ruling {
  const { data, task, round } = judged;
  const lapsed =
    task.round !== round.round || data.signed.round !== round.round || data.signed.dossier !== round.dossier;
  return lapsed ? refuse({ code: 'record-changed', differences: differencesOf(judged, file) }) : null;
}

/**
 * In what capacity the officer may sign now. A delegation that his record names must carry the act, whatever else he holds.
 *
 * @refuses not-your-post, assigned-to-another, then administrator-may-not-sign, suspended, unqualified; of a principal
 * recused, suspended, unqualified
 */
export function authorityRuling(
  { officer, task, data }: Judged,
  basis: OnCase,
): Capacity | NonNullable<Ruling> {
  const authority = authorityOver(task, officer, basis, data.signed.capacity.delegation);
  if (!authority.ok && authority.refusal.code === 'not-your-post') return authority;
  const another = keptFor(task);
  if (another !== null && another !== officer)
    return refuse({ code: 'assigned-to-another', officer: another });
  return authority.ok ? authority.capacity : authority;
}

/** Whose task it is alone. A claim or assignment keeps others out only until the reviewer's limit has passed. */
export const keptFor = ({ overdue, assignedTo, claimedBy }: Task): OfficerId | null =>
  overdue ? null : (assignedTo ?? claimedBy);

/** Which of the round's materials the officer opened for this task, in the dossier's order. */
export function openedMaterials({ officer, task, round }: Judged, { look }: OnCase): readonly Digest[] {
  const opened = openedBy(look.at<ReadingState>(streamOf.reading(task.id)), officer, task.round);
  return round.materials.filter((material) => opened.includes(material));
}

/** @refuses materials-unopened */
export function readingRuling({ round }: Judged, opened: readonly Digest[]): Ruling {
  const unopened = round.materials.filter((material) => !opened.includes(material));
  return unopened.length > 0 ? refuse({ code: 'materials-unopened', materials: unopened }) : null;
}

/** What the decider itself found out about the signer, as the record must state it. */
export type Found = Readonly<{ capacity: Capacity; opened: readonly Digest[] }>;

/** @refuses record-changed, record-expired */
export function recordRuling(judged: Judged, found: Found, { file, recordedAt }: OnCase): Ruling {
  const differences = [...new Set([...differencesOf(judged, file), ...misstated(judged, found)])];
  if (differences.length > 0) return refuse({ code: 'record-changed', differences });
  const { issuedAt } = judged.data.signed;
  const minutes = RECORD_LIFE_MINUTES;
  const expired = recordedAt > plus(issuedAt, `PT${minutes}M` as Duration);
  return expired ? refuse({ code: 'record-expired', issuedAt, minutes }) : null;
}

/** JSON pointers at which the signed record is not the one this task asks for now. */
function differencesOf({ data, task, request, round, step }: Judged, file: CaseFile): readonly string[] {
  const { signed, verdicts } = data;
  const { version, digest } = file.definition;
  const redefined = signed.definition.version !== version || signed.definition.digest !== digest;
  const otherVotes =
    presides(task, signed.capacity) &&
    votesOn(task, round)
      .map(({ id }) => id)
      .join() !== (signed.votes ?? []).join();
  const named = [
    task.round !== round.round && '/task',
    signed.request !== request.id && '/request',
    signed.step !== step.id && '/step',
    signed.round !== round.round && '/round',
    signed.dossier !== round.dossier && '/dossier',
    redefined && '/definition',
    otherVotes && '/votes',
    !verdicts.issuedByUs && '/issuedMac',
  ].filter((pointer) => pointer !== false);
  return [...new Set([...named, ...verdicts.differences])];
}

/** Capacity and reading, judged at the very versions that the commit names. */
function misstated({ data: { signed } }: Judged, { capacity, opened }: Found): readonly string[] {
  const { post, as, by, delegation } = signed.capacity;
  const otherCapacity =
    post !== capacity.post || as !== capacity.as || by !== capacity.by || delegation !== capacity.delegation;
  const otherReading =
    signed.materialsOpened.length !== opened.length ||
    signed.materialsOpened.some((material, nth) => material !== opened[nth]);
  return [otherCapacity && '/capacity', otherReading && '/materialsOpened'].filter(
    (pointer) => pointer !== false,
  );
}

/** @refuses unknown-key, key-revoked, bad-signature; of a passkey then wrong-origin, user-not-verified, counter-rolled-back */
export function keyRuling({ data, officer }: Judged, { look, recordedAt }: OnCase): Ruling {
  const { keyId } = data.signature;
  const found = keyOf(look.at<OfficerState>(streamOf.officer(officer)), keyId, recordedAt);
  if (found.status === 'revoked') return refuse({ code: 'key-revoked', keyId, at: found.at });
  if (found.status !== 'active') return refuse({ code: 'unknown-key', keyId });
  const { signatureValid, passkey } = data.verdicts;
  if (!signatureValid) return refuse({ code: 'bad-signature' });
  if (found.key.alg !== 'WebAuthn') return null;
  return passkey ? passkeyRuling(passkey) : refuse({ code: 'bad-signature' });
}

/**
 * A passkey proves the person only where its user was verified, for our own page, and while there is one of it: a counter
 * that does not grow betrays a copy.
 */
function passkeyRuling({ origin, ours, userVerified, counter, counterAdvanced }: PasskeyVerdict): Ruling {
  if (!ours) return refuse({ code: 'wrong-origin', origin });
  if (!userVerified) return refuse({ code: 'user-not-verified' });
  return counterAdvanced ? null : refuse({ code: 'counter-rolled-back', counter });
}

/** @refuses checklist-incomplete, reasons-required, unknown-material */
export function answerRuling({ data, step }: Judged, { file }: OnCase): Ruling {
  const answered = data.checklist.map(({ id }) => id);
  const missing = step.checklist.filter((id) => !answered.includes(id));
  const odd = answered.filter((id, index) => !step.checklist.includes(id) || answered.indexOf(id) !== index);
  if (missing.length + odd.length > 0)
    return refuse({ code: 'checklist-incomplete', items: [...missing, ...odd] });
  const strange = (data.findings ?? []).find(
    ({ material }) => material !== null && !kept(file.materials, material),
  );
  if (strange) return refuse({ code: 'unknown-material', material: strange.material ?? '' });
  if (data.decision !== 'return') return null;
  if (data.reasons === null || data.rectification.length === 0) return refuse({ code: 'reasons-required' });
  const stranger = data.rectification.find(
    ({ material }) => material !== null && !kept(file.materials, material),
  );
  return stranger ? refuse({ code: 'unknown-material', material: stranger.material ?? '' }) : null;
}
