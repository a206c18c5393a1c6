import type { ClientId, Instant, OpenedId, PostId, RoleId, UnitId } from '#libs/kernel';
import type { DirectoryCommand } from './commands.js';
import { digest, holds, MemoryDirectory, named, officer } from './testing.js';

/** Short ways of asking, for specs. */
export const now = '2026-03-02T01:00:00.000Z' as Instant;
export const later = '2026-04-02T01:00:00.000Z' as Instant;
export const leader = 'traffic/unit-leader' as PostId;

/** Two units, an administrator, two officers, a leader's post and a deputy's, both vacant. */
export const bureau = () =>
  new MemoryDirectory()
    .unit('bureau')
    .unit('traffic')
    .officer(officer('admin'))
    .officer(officer('li'))
    .officer(officer('wang'))
    .post('bureau/administrator' as PostId, holds('admin', '2026-01-01T00:00:00.000Z'))
    .post(leader)
    .post('traffic/unit-deputy' as PostId);

export const createUnit = (unit: string, parent: string | null = null): DirectoryCommand => ({
  type: 'CreateUnit',
  data: { unit: unit as UnitId, name: named(unit), parent: parent as UnitId | null },
});
export const createPost = (unit: string, role: string, deputyOf: PostId | null = null): DirectoryCommand => ({
  type: 'CreatePost',
  data: { unit: unit as UnitId, role: role as RoleId, name: named(role), deputyOf },
});
export const addDeputy = (post: PostId, stand: PostId): DirectoryCommand => ({
  type: 'AddDeputyPost',
  data: { post, deputy: stand },
});
export const appoint = (
  who: string,
  from: Instant = now,
  to: Instant | null = null,
  post = leader,
): DirectoryCommand => ({
  type: 'AppointHolder',
  data: { post, officer: officer(who), as: 'own', from, to },
});
export const remove = (who: string, at: Instant = now): DirectoryCommand => ({
  type: 'RemoveHolder',
  data: { post: leader, officer: officer(who), at, reason: null },
});
export const register = (who: string, unit = 'traffic'): DirectoryCommand => ({
  type: 'RegisterOfficer',
  data: { officer: officer(who), name: named(who), unit: unit as UnitId },
});
export const suspend = (who: string, from: Instant = now, to: Instant | null = null): DirectoryCommand => ({
  type: 'SuspendOfficer',
  data: { officer: officer(who), from, to, reason: 'inquiry' },
});
export const lift = (who: string, at: Instant = now): DirectoryCommand => ({
  type: 'LiftSuspension',
  data: { officer: officer(who), at, reason: 'cleared' },
});
export const propose = (who: string, keyId = 'k1', replaces?: string): DirectoryCommand => ({
  type: 'ProposeKey',
  data: { officer: officer(who), keyId, alg: 'Ed25519', publicKey: 'spki', ...(replaces && { replaces }) },
});
export const confirm = (who: string, keyId = 'k1'): DirectoryCommand => ({
  type: 'ConfirmKey',
  data: { officer: officer(who), keyId },
});
export const retire = (who: string): DirectoryCommand => ({
  type: 'RetireKey',
  data: { officer: officer(who), keyId: 'k1' },
});
export const revoke = (who: string, lostAt?: Instant): DirectoryCommand => ({
  type: 'RevokeKey',
  data: { officer: officer(who), keyId: 'k1', reason: 'lost', ...(lostAt && { lostAt }) },
});
export const registerClient: DirectoryCommand = {
  type: 'RegisterClient',
  data: { client: 'records-system' as ClientId, name: named('records') },
};
export const open = (who: string, round = 1): DirectoryCommand => ({
  type: 'OpenMaterial',
  data: { task: 'c1.9' as OpenedId, officer: officer(who), material: digest('a'), round },
});
