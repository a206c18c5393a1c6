import { both, html, type Page } from '../html-pages/page.js';
import { problemTexts } from '../problems/problem-texts.js';
import type { LoginFailure } from './login-failed.js';

/** @param traceId stands in the log beside the cause */
export const failedPage = (code: LoginFailure, traceId: string): Page => ({
  zh: '未能登录',
  en: 'You are not logged in',
  main: html`<p class="fault">
      ${problemTexts[code].zh}<br /><span lang="en">${problemTexts[code].en}</span>
    </p>
    <p><a class="main" href="/auth/login">${both('重新登录', 'Log in again')}</a></p>
    <p class="small">${code} · ${traceId}</p>`,
});

export const logoutPage = (): Page => ({
  zh: '退出登录',
  en: 'Log out',
  // Of what forms send, the API takes this kind alone.
  main: html`<form method="post" action="/auth/logout" enctype="multipart/form-data">
      <button class="main" autofocus>${both('退出登录', 'Log out')}</button>
    </form>
    <p><a href="/">${both('返回', 'Back')}</a></p>`,
});
