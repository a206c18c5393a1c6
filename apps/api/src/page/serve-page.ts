import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isPageOfOurs } from './is-page.js';

/** Where tools/web.mjs puts the browser application: beside this one in the compiled tree. */
const builtFolder = fileURLToPath(new URL('../../../web/', import.meta.url));

/** Names hold their content's hash, so a name never means anything else. */
const yearMs = 365 * 24 * 3_600_000;

/**
 * The browser application: `/`, its hashed files, and its page for every deep link that a browser navigates to. Without
 * a built one (a production image of the API alone) there is none.
 */
export async function servePage(app: NestFastifyApplication, folder = builtFolder): Promise<void> {
  if (!existsSync(`${folder}index.html`)) return;
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  await fastify.register(fastifyStatic, {
    root: `${folder}assets`,
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: yearMs,
  });
  for (const path of ['/icon.svg', '/favicon.ico']) {
    fastify.get(path, (_, reply) => reply.sendFile('icon.svg', folder, { maxAge: '1d' }));
  }
  fastify.addHook('onRequest', async (request: FastifyRequest, reply) => {
    if (!isPageOfOurs(request)) return;
    // Asked anew each time: it names the hashed files of today.
    await reply.header('cache-control', 'no-cache').sendFile('index.html', folder, { cacheControl: false });
    return reply;
  });
}
