import { must, ProblemError, type Answer } from '#libs/client';
import type { Cast } from './cast.js';
import { officers, recordsSystem } from './officers.js';
import { posts } from './posts.js';
import { units } from './units.js';

/** How many calls are on their way at once. */
const concurrency = 8;

/**
 * Sets up the bureau over HTTP: units, posts, officers, holders, qualifications, the records system, and every officer's signing key,
 * confirmed by a colleague. Repeatable: each call has an idempotency key of its own, and what exists is left alone.
 */
export async function setUpBureau(cast: Cast, progress: (done: string) => void = () => {}): Promise<void> {
  const { directory } = await cast.as('admin');
  for (const unit of units)
    await ensure(`unit ${unit.id}`, directory.createUnit(unit, `demo/unit/${unit.id}`));
  for (const post of posts) {
    const id = `${post.unit}/${post.role}`;
    await ensure(`post ${id}`, directory.createPost(post, `demo/post/${id}`));
  }
  progress('units and posts');
  await inParallel(officers, async ({ id, name, unit, roles }) => {
    await ensure(`officer ${id}`, directory.registerOfficer({ id, name, unit }, `demo/officer/${id}`));
    for (const role of roles) {
      await ensure(
        `holder ${id}`,
        directory.appoint(`${unit}/${role}`, { officer: id }, `demo/holder/${unit}/${role}/${id}`),
      );
    }
    const level = levelOf(roles);
    const body = { officer: id, level, basis: '2025年度执法资格等级考试' } as const;
    await ensure(`qualification ${id}`, directory.qualify(body, `demo/qualification/${id}`));
  });
  await ensure('client', directory.registerClient(recordsSystem, `demo/client/${recordsSystem.id}`));
  progress('officers');
  await inParallel(officers, (officer, index) =>
    enrolKey(cast, officer.id, officers[(index + 1) % officers.length]?.id ?? 'admin'),
  );
  progress('signing keys');
}

/** Leaders have passed the intermediate examination, the legal department the advanced one, everybody the basic one. */
function levelOf(roles: readonly string[]): 'basic' | 'intermediate' | 'advanced' {
  if (roles.some((role) => ['legal-reviewer', 'legal-leader'].includes(role))) return 'advanced';
  return roles.some((role) => /-(?:leader|deputy)$/.test(role)) ? 'intermediate' : 'basic';
}

/** The officer proposes his key; a second officer confirms that it is his. */
async function enrolKey(cast: Cast, officer: string, second: string): Promise<void> {
  const { directory } = await cast.as(officer);
  const { keyId } = await must(
    `key of ${officer}`,
    directory.proposeKey(cast.keys.publicKey(officer), `demo/key/${officer}`),
  );
  const colleague = (await cast.as(second)).directory;
  await ensure(
    `confirm key of ${officer}`,
    colleague.confirmKey(officer, keyId, `demo/key-confirmed/${officer}`),
  );
}

/** Installation itself brings the bureau and its administrator: a conflict means that it is there already. */
async function ensure(what: string, call: Promise<Answer<unknown>>): Promise<void> {
  const answer = await call;
  if (!answer.ok && answer.problem.status !== 409) throw new ProblemError(answer.problem, what);
}

async function inParallel<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) await work(items[index] as Item, index);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}
