import type { NewFinding } from '#libs/case-file';
import type { FindingSaid } from '#libs/signatures';
import type { OfficerId, PostId } from '#libs/kernel';
import { instantOf } from '../schemas/basics.js';
import type { Sealing } from '../texts/sealing.js';

/** A problem in words, as the case takes it. */
export function composeFinding(said: FindingSaid, sealing: Sealing): NewFinding {
  const { material, page, line, checklist, rule, problem, requirement, mender = [], by } = said;
  return {
    material: material ?? null,
    page: page ?? null,
    line: line ?? null,
    checklist: checklist ?? null,
    rule: rule ?? null,
    problem: sealing.optional(problem),
    requirement: sealing.seal(requirement),
    mender: mender as readonly (PostId | OfficerId)[],
    dueAt: by === undefined ? null : instantOf(by),
  };
}
