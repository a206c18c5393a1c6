import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DirectoryCommands, installRelease, StreamCache } from '#libs/case-commands';
import type { DirectoryCommand } from '#libs/directory';
import { postOf, type Actor, type OfficerId, type PostId, type RoleId, type UnitId } from '#libs/kernel';
import { loadDefinition, type ProcedureDefinition } from '#libs/procedures';
import type { Life } from '../engine/scheduler.js';
import { soundProduct } from '../mutations/mutation.js';
import { connect, rulesInForce, type Environment } from '../processes/environment.js';
import { drillProcedure } from './drill-procedure.js';

const criminal = fileURLToPath(
  new URL('../../../libs/procedures/definitions/criminal.yaml', import.meta.url),
);

/** A short procedure whose cases end, and the shipped one with all its clocks and duties. */
export const procedures: readonly ProcedureDefinition[] = [
  loadDefinition(JSON.stringify(drillProcedure)),
  loadDefinition(readFileSync(criminal, 'utf8')),
];

export const caseUnit = 'traffic' as UnitId;
export const admin: Actor = { kind: 'officer', officer: 'admin' as OfficerId };
export const handlers = ['handler-1', 'handler-2', 'handler-3'].map((id) => id as OfficerId);
const holdersPerPost = 2;

export const by = (officer: OfficerId): Actor => ({ kind: 'officer', officer });
export const keyOfOfficer = (officer: OfficerId) => `key-${officer}`;

/** Every post at which some step of some procedure is performed. */
export const stepPosts: readonly PostId[] = [
  ...new Set(
    procedures.flatMap(({ links }) =>
      links.flatMap(({ steps }) =>
        steps.map(({ post }) => postOf(post.unit === 'case' ? caseUnit : post.unit, post.role)),
      ),
    ),
  ),
];
const deputyPost = 'bureau/deputy-leader' as PostId;
const deputised = 'bureau/bureau-leader' as PostId;

/** Holders of a post at the beginning. Some sit in two posts, so that nobody's two roles may meet in one link. */
export const holdersOf = (post: PostId): readonly OfficerId[] =>
  Array.from({ length: holdersPerPost }, (_, nth) => `${post.replace('/', '-')}-${nth}` as OfficerId);

export const signers: readonly OfficerId[] = [...stepPosts, deputyPost].flatMap(holdersOf);

const name = (id: string) => ({ zh: id, en: id });

/** The commands that set the bureau up, each by whoever may give it. */
function* foundation(
  at: ReturnType<ConstructorParameters<typeof DirectoryCommands>[1]['now']>,
): Generator<readonly [DirectoryCommand, Actor]> {
  const units = new Set([
    caseUnit,
    ...[...stepPosts, deputyPost].map((post) => post.split('/')[0] as UnitId),
  ]);
  for (const unit of units)
    if (unit !== 'bureau')
      yield [{ type: 'CreateUnit', data: { unit, name: name(unit), parent: null } }, admin];
  for (const officer of [...handlers, ...signers]) yield* enlist(officer);
  for (const post of [...stepPosts, deputyPost]) {
    const [unit, role] = post.split('/') as [UnitId, RoleId];
    const deputyOf = post === deputyPost ? deputised : null;
    yield [{ type: 'CreatePost', data: { unit, role, name: name(post), deputyOf } }, admin];
    for (const officer of holdersOf(post))
      yield [{ type: 'AppointHolder', data: { post, officer, as: 'own', from: at, to: null } }, admin];
  }
  yield [{ type: 'AddDeputyPost', data: { post: deputised, deputy: deputyPost } }, admin];
}

function* enlist(officer: OfficerId): Generator<readonly [DirectoryCommand, Actor]> {
  const keyId = keyOfOfficer(officer);
  yield [{ type: 'RegisterOfficer', data: { officer, name: name(officer), unit: caseUnit } }, admin];
  yield [{ type: 'ProposeKey', data: { officer, keyId, alg: 'Ed25519', publicKey: keyId } }, by(officer)];
  yield [{ type: 'ConfirmKey', data: { officer, keyId } }, admin];
}

/** Installs the release and sets the bureau up, by the product's own commands. @throws when one is refused */
export async function foundBureau(environment: Environment): Promise<void> {
  const life: Life = { alive: true };
  const { clock, log } = connect({ ...environment, mutation: soundProduct }, life, 'api');
  const rules = { digest: rulesInForce, script: 'simulated' };
  await installRelease({ log, clock, rules, definitions: procedures });
  const directory = new DirectoryCommands(log, clock, new StreamCache(log), rulesInForce);
  for (const [command, actor] of foundation(clock.now())) {
    const outcome = await directory.execute({ command, actor });
    if (!outcome.ok) throw new Error(`${command.type} was refused: ${outcome.refusal.code}`);
  }
}
