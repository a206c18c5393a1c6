import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '../config/settings.js';
import { Problem } from '../problems/problem.js';

/** Twenty times what a person clicks, and enough for a busy case-management system behind one address. */
const generousPerMinute = 12_000;

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Bounds what one address may ask for in a minute. Programs on the machine itself are exempt unless a limit is set. */
export async function limitRates(app: NestFastifyApplication, { ratePerMinute }: Settings): Promise<void> {
  if (ratePerMinute === 0) return;
  await app.register(rateLimit, {
    global: true,
    max: ratePerMinute ?? generousPerMinute,
    timeWindow: 60_000,
    cache: 10_000,
    allowList: (request) => ratePerMinute === null && loopback.has(request.ip),
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem('too-many-requests', {}, { 'Retry-After': String(Math.ceil(ttl / 1_000)) }),
  });
}
