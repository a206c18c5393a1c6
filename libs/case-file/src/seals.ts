import { authorityOf, standingPost } from '#libs/directory';
import {
  type Instant,
  type OfficerId,
  type PostId,
  postOf,
  type Refused,
  refuse,
  type Sealed,
  type UnitId,
} from '#libs/kernel';
import type { CaseFile } from './case-file.js';
import type { CaseCommand } from './commands.js';
import type { SealGround } from './events/seals.js';
import { LEADER_POST, recusedIn } from './recusals.js';
import type { CaseRefusal } from './refusals.js';
import { officerActing, type OnCase, type Ruling } from './started-case.js';

/**
 * For whom a sealed case exists, and why.
 *
 * @property by null: the system that started it, sealed from its start
 * @property changes names added and removed since, in order
 */
export type CaseSeal = Readonly<{
  at: Instant;
  by: OfficerId | null;
  ground: SealGround;
  reason: Sealed;
  named: readonly OfficerId[];
  changes: readonly Readonly<{
    at: Instant;
    by: OfficerId;
    officer: OfficerId;
    change: 'added' | 'removed';
    reason: Sealed;
  }>[];
}>;

/** The head of the legal department, who may seal any case. */
const LEGAL_HEAD_POST = 'legal/legal-leader' as PostId;

/** Posts whose holders say for whom a case exists: its unit's leader, the head of the legal department, the Leader. */
export function keepersOf(
  unit: UnitId,
  { recordedAt, look }: Pick<OnCase, 'recordedAt' | 'look'>,
): readonly PostId[] {
  const leader = standingPost(postOf(unit, 'unit-leader'), recordedAt, look);
  return [...new Set([leader, LEGAL_HEAD_POST, LEADER_POST])];
}

/** Does the case exist for this officer, as far as its seal goes? */
export const namedIn = ({ seal }: Pick<CaseFile, 'seal'>, officer: OfficerId): boolean =>
  seal === null || seal.named.includes(officer);

/**
 * By which post the acting officer keeps the seal. Once there is one, only whoever is named does, and the Leader: somebody
 * must be able to name a successor when everyone named is gone.
 *
 * @refuses unknown-case to a stranger of a sealed case; not-permitted, recused, suspended, administrator-may-not-sign
 */
export function keepingAs(basis: OnCase): PostId | Refused<CaseRefusal> {
  const { file, look, recordedAt: at } = basis;
  const officer = officerActing(basis);
  const keepers = keepersOf(file.unit, basis);
  if (officer === null) return refuse({ code: 'not-permitted', needs: keepers.join(' | ') });
  const asked = namedIn(file, officer) ? keepers : [LEADER_POST];
  const authorities = asked.map((post) =>
    authorityOf({ officer, posts: [post], at, look, recused: recusedIn(file) }),
  );
  const held = authorities.find(({ ok }) => ok);
  if (held?.ok) return held.capacity.post;
  if (!namedIn(file, officer)) return refuse({ code: 'unknown-case' });
  const barred = authorities.find((found) => !found.ok && found.refusal.code !== 'not-your-post');
  return barred && !barred.ok ? barred : refuse({ code: 'not-permitted', needs: keepers.join(' | ') });
}

const aboutTheSeal: ReadonlySet<CaseCommand['type']> = new Set([
  'SealCase',
  'AddSealName',
  'RemoveSealName',
  'UnsealCase',
]);

/**
 * A sealed case does not exist for an officer whom its seal does not name, whatever he asks of it: also when he had it
 * before him a moment ago. Systems are the cases' own.
 *
 * @refuses unknown-task, unknown-case
 */
export function sealRuling(command: CaseCommand, basis: OnCase): Ruling {
  const officer = officerActing(basis);
  if (officer === null || namedIn(basis.file, officer) || aboutTheSeal.has(command.type)) return null;
  return 'task' in command.data
    ? refuse({ code: 'unknown-task', task: command.data.task })
    : refuse({ code: 'unknown-case' });
}
