import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '../config/settings.js';

/** Headers that keep a browser from doing what a page of ours never asks for. */
export async function useSecurityHeaders(app: NestFastifyApplication, { origin }: Settings): Promise<void> {
  const secure = origin.startsWith('https:');
  await app.register(helmet, {
    // The documentation page styles itself inline; scripts are our own files only.
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: secure ? [] : null,
      },
    },
    hsts: secure,
    referrerPolicy: { policy: 'no-referrer' },
  });
}
