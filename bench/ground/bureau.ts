import type { DirectoryCommands } from '#libs/case-commands';
import type { DirectoryCommand } from '#libs/directory';
import { postOf, type Actor, type Instant, type OfficerId, type RoleId, type UnitId } from '#libs/kernel';
import { newSigningKey } from '#libs/signatures/node';

export const caseUnit = 'criminal-investigation' as UnitId;
export const handler = 'handler' as OfficerId;

/** One officer for each post, named as its role. */
const posts = [
  ['handler', caseUnit],
  ['legal-officer', caseUnit],
  ['unit-leader', caseUnit],
  ['legal-reviewer', 'legal'],
  ['legal-leader', 'legal'],
  ['deputy-leader', 'bureau'],
  ['bureau-leader', 'bureau'],
] as const;

type Key = ReturnType<typeof newSigningKey>;

/** Appoints everybody and enrols their keys. @returns the keys by officer */
export async function appointEverybody(
  directory: DirectoryCommands,
  now: () => Instant,
): Promise<ReadonlyMap<OfficerId, Key>> {
  const setup: Actor = { kind: 'system', system: 'setup' };
  const administrator: Actor = { kind: 'officer', officer: 'admin' as OfficerId };
  const ask = async (command: DirectoryCommand, actor: Actor = setup): Promise<void> => {
    const outcome = await directory.execute({ command, actor });
    if (!outcome.ok) throw new Error(`${command.type} was refused: ${outcome.refusal.code}`);
  };
  const named = (name: string) => ({ zh: name, en: name });
  for (const unit of [caseUnit, 'legal' as UnitId])
    await ask({ type: 'CreateUnit', data: { unit, name: named(unit), parent: null } });

  const keys = new Map<OfficerId, Key>();
  for (const [name, unitName] of posts) {
    const [role, unit, officer] = [
      name as string as RoleId,
      unitName as string as UnitId,
      name as string as OfficerId,
    ];
    const key = newSigningKey();
    const { keyId, alg, publicKey } = key;
    await ask({ type: 'CreatePost', data: { unit, role, name: named(role), deputyOf: null } });
    await ask({ type: 'RegisterOfficer', data: { officer, name: named(officer), unit } });
    const post = postOf(unit, role);
    await ask({ type: 'AppointHolder', data: { post, officer, as: 'own', from: now(), to: null } });
    await ask({ type: 'ProposeKey', data: { officer, keyId, alg, publicKey } }, { kind: 'officer', officer });
    await ask({ type: 'ConfirmKey', data: { officer, keyId } }, administrator);
    keys.set(officer, key);
  }
  return keys;
}
