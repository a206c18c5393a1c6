import { expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { ProblemFilter } from '../problems/problem.filter.js';
import { mountIssuer, type EmbeddedIssuer } from './mount-issuer.js';

it('answers a browser whose login fails in the middle, and does not leave it waiting', async () => {
  const away = Object.assign(new Error('away'), { name: 'LogUnavailable' });
  const issuer = {
    origin: 'http://localhost:3000',
    provider: { callback: () => () => Promise.resolve() },
    signIn: { serves: () => true, handle: () => Promise.reject(away) },
  } as unknown as EmbeddedIssuer;
  const app = fastify();
  const problems = new ProblemFilter({ failure: () => undefined } as never);
  mountIssuer(app, issuer, { run: (work) => work() }, problems);
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const answer = await fetch(`${address}/oidc/sign-in/x`, { signal: AbortSignal.timeout(2_000) });
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('1');
  expect(await answer.json()).toMatchObject({ code: 'log-unavailable', status: 503 });
  await app.close();
});
