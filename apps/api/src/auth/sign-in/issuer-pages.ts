import type { KoaContextWithOIDC } from 'oidc-provider';
import { both, documentOf, Html, html, type Page } from '../../html-pages/page.js';
import { contentPolicy } from '../../html-pages/policy.js';

type Context = Pick<KoaContextWithOIDC, 'set' | 'body' | 'type'>;

function answer(ctx: Context, page: Page, simulated: boolean): void {
  ctx.type = 'html';
  ctx.set('content-security-policy', contentPolicy());
  ctx.set('cache-control', 'no-store');
  ctx.body = documentOf(page, simulated);
}

const again = html`<p><a class="main" href="/auth/login">${both('重新登录', 'Log in again')}</a></p>`;

/** @param code RFC 6749 */
export const failedIssuerPage = (ctx: Context, code: string, simulated: boolean): void =>
  answer(
    ctx,
    {
      zh: '无法登录',
      en: 'You cannot log in this way',
      main: html`<p class="fault">
          登录请求无效或已过时效。<br />
          <span lang="en">The login request is not valid, or too long ago.</span>
        </p>
        ${again}
        <p class="small">${code}</p>`,
    },
    simulated,
  );

/** @param form the issuer's own, against forgery; a script sends it on where there is one */
export const leavingPage = (ctx: Context, form: string, simulated: boolean): void =>
  answer(
    ctx,
    {
      zh: '退出登录',
      en: 'Log out',
      script: '/auth/leave.js',
      main: html`${new Html(form)}
        <button class="main" form="op.logoutForm" type="submit" name="logout" value="yes" autofocus>
          ${both('退出登录', 'Log out')}
        </button>`,
    },
    simulated,
  );

export const loggedOutPage = (ctx: Context, simulated: boolean): void =>
  answer(ctx, { zh: '已退出登录', en: 'You are logged out', main: again }, simulated);
