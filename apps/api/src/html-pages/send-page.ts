import type { FastifyReply } from 'fastify';
import { documentOf, type Page } from './page.js';
import { contentPolicy } from './policy.js';

type Options = Readonly<{
  simulated: boolean;
  /** An address outside, where a form of the page is redirected. */
  formsGoTo?: string | null;
}>;

export function sendPage(reply: FastifyReply, page: Page, { simulated, formsGoTo = null }: Options): void {
  void reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', contentPolicy(formsGoTo))
    .header('cache-control', 'no-store')
    .send(documentOf(page, simulated));
}
