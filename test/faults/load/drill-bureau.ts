import { readFileSync } from 'node:fs';
import { must, ProblemError, type Answer, type CountersignClient } from '#libs/client';
import { DemoKeys } from '../../../apps/demo/src/bureau/demo-keys.js';
import type { Callers } from './callers.js';

const definition = readFileSync(new URL('fault-drill.yaml', import.meta.url), 'utf8');

const name = (text: string) => ({ zh: text, en: text });

/** Each post and who holds it. Two hold a reviewer's post, so that they can sign at the same moment. */
export const holders = {
  'bureau/handler': ['drill-handler-1', 'drill-handler-2', 'drill-handler-3', 'drill-handler-4'],
  'bureau/legal-reviewer': ['drill-reviewer-1', 'drill-reviewer-2'],
  'bureau/bureau-leader': ['drill-leader-1', 'drill-leader-2'],
} as const;

/** Posts, officers with confirmed signing keys, and the procedure with limits of seconds. @returns the keys */
export async function setUpDrillBureau(callers: Callers, keysFolder: string): Promise<DemoKeys> {
  const keys = new DemoKeys(keysFolder);
  const as = async (officer: string): Promise<CountersignClient> => {
    const client = await callers.as(officer, 0);
    if (!client) throw new Error(`no token for ${officer}`);
    return client;
  };
  const admin = await as('admin');
  for (const [post, officers] of Object.entries(holders)) {
    const [unit = '', role = ''] = post.split('/');
    await ensure(post, admin.directory.createPost({ unit, role, name: name(role) }));
    for (const id of officers) {
      await ensure(id, admin.directory.registerOfficer({ id, name: name(id), unit }));
      await ensure(id, admin.directory.appoint(post, { officer: id }));
      const { keyId } = await must(`key of ${id}`, (await as(id)).directory.proposeKey(keys.publicKey(id)));
      await ensure(id, admin.directory.confirmKey(id, keyId));
    }
  }
  await must('definition', admin.publishProcedure(definition));
  return keys;
}

/** The bureau itself and some of its posts are there from the installation. */
async function ensure(what: string, call: Promise<Answer<unknown>>): Promise<void> {
  const answer = await call;
  if (!answer.ok && answer.problem.status !== 409) throw new ProblemError(answer.problem, what);
}
