import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clientCredentials, must } from '#libs/client';
import { requestsTo, send } from '../access/cell.js';
import { requestTo } from '../fuzz/fuzzed-request.js';
import { SchemaArbitrary } from '../fuzz/schema-arbitrary.js';
import { AttackedBureau, type Victim } from './victim.js';

const seed = 20_261_127;
const officers = [
  'handler',
  'legal-officer',
  'legal-officer-2',
  'unit-leader',
  'legal-reviewer',
  'bureau-leader',
  'investigator',
  'stranger',
  'admin',
] as const;

/** What a proxy, a debugger or a demonstration might be told by. None of it means anything here. */
const headers = {
  'x-user': 'legal-officer',
  'x-forwarded-user': 'legal-officer',
  'x-remote-user': 'legal-officer',
  'x-officer': 'legal-officer',
  'x-role': 'administrator',
  'x-admin': 'true',
  'x-original-url': '/v1/tasks',
  'x-http-method-override': 'POST',
  'x-countersign-demo': '1',
  'x-countersign-simulation': '1',
  'x-skip-signature': 'true',
  prefer: 'handling=lenient',
} as const;

/** The routes are those of the OpenAPI document, so a new one is tried as soon as it is published. */
describe('no step is completed without a signature', () => {
  let attacked: AttackedBureau;
  let victim: Victim;
  const cases: Victim[] = [];
  const next = async () => {
    victim = await attacked.victim();
    cases.push(victim);
  };
  beforeAll(async () => {
    attacked = await AttackedBureau.open();
    await next();
  }, 60_000);
  afterAll(() => attacked.api.end());

  const systemToken = async () => {
    const { baseUrl } = attacked.api;
    const id = 'records-system';
    const secret = attacked.api.clientSecret(id);
    return (await must(id, clientCredentials(baseUrl, id, secret))).access_token;
  };

  it('by any route of the API, whoever asks, with whatever headers', async () => {
    const { bureau, api } = attacked;
    const callers = ['', 'Bearer a.b.c', `Bearer ${await systemToken()}`];
    for (const officer of officers) callers.push(`Bearer ${await bureau.token(officer)}`);
    const bypassed: string[] = [];
    let sent = 0;
    for (const [nth, place] of api.published.places.entries()) {
      const known = attacked.known(victim);
      const values = new SchemaArbitrary(api.published.components, known);
      const wellMeant = fc.sample(requestsTo(place, values, known), { seed: seed + nth, numRuns: 2 });
      const mischief = fc.sample(requestTo(place, values, callers), { seed: seed + nth, numRuns: 8 });
      for (const drawn of wellMeant) {
        await Promise.all(callers.map((caller) => send(api.baseUrl, drawn, caller, headers)));
        sent += callers.length;
      }
      await Promise.all(
        mischief.map((drawn) => send(api.baseUrl, drawn, drawn.headers['authorization'] ?? '', headers)),
      );
      sent += mischief.length;
      const completed = await attacked.completions(victim.id);
      if (completed.length > 0) bypassed.push(`${place.method} ${place.path}: ${completed.join()}`);
      // A request may be withdrawn by its handler: the step is then gone, not completed.
      if (!(await attacked.isOpen(victim))) await next();
    }
    expect(bypassed).toEqual([]);
    expect(sent).toBeGreaterThan(api.published.places.length * callers.length);
    expect(await attacked.signaturesThatAreNone()).toEqual([]);
  }, 300_000);

  it('in any of the cases that were attacked', async () => {
    const completed = await Promise.all(cases.map(({ id }) => attacked.completions(id)));
    expect(completed.flat()).toEqual([]);
  });
});
