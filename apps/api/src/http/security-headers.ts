import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '../config/settings.js';

/** Headers that keep a browser from doing what a page of ours never asks for. */
export async function useSecurityHeaders(app: NestFastifyApplication, { origin }: Settings): Promise<void> {
  const secure = origin.startsWith('https:');
  await app.register(helmet, {
    // Scripts are our own files only. Styles may be inline: components and a filed HTML document bring theirs.
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        workerSrc: ["'self'"],
        connectSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ["'self'", 'data:'],
        // Materials are fetched whole, which is what counts as opening them, and shown from memory.
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: secure ? [] : null,
      },
    },
    hsts: secure,
    // Nothing goes to others. `no-referrer` would also have browsers call the origin of our own forms `null`.
    referrerPolicy: { policy: 'same-origin' },
  });
}
