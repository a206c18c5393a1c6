import { both, html, type Html, type Page } from '../../html-pages/page.js';
import { arranged, type OfferedOfficer } from './offered.js';

/** Who somebody would be: in a simulated log he only has to say so. */
export function officersPage(officers: readonly OfferedOfficer[]): Page {
  const { leading, others } = arranged(officers);
  return {
    zh: '选择一名虚构的民警登录',
    en: 'Log in as one of these fictional officers',
    main: html`<form method="post">
        ${list(leading.length > 0 ? leading : others)}
        ${
          leading.length > 0 && others.length > 0
            ? html`<details>
                <summary>${both(`其他 ${others.length} 人`, `${others.length} others`)}</summary>
                ${list(others)}
              </details>`
            : null
        }
      </form>
      <p class="small">
        模拟日志不核对身份；真实日志须凭密钥登录。<br />
        <span lang="en">A simulated log asks for no proof; a real one does.</span>
      </p>`,
  };
}

const list = (officers: readonly OfferedOfficer[]): Html =>
  html`<ul class="people">
    ${officers.map((officer) => html`<li>${choice(officer)}</li>`)}
  </ul>`;

function choice({ id, name, posts, unit }: OfferedOfficer): Html {
  const zh = [unit?.zh ?? '', posts.map((post) => post.zh).join('、')].filter(Boolean).join(' ');
  const en = [unit?.en ?? '', posts.map((post) => post.en).join(', ')].filter(Boolean).join(', ');
  return html`<button name="officer" value="${id}">
    <span class="mark" aria-hidden="true">${name.zh.slice(0, 1)}</span>
    <span class="who">${both(name.zh, name.en)}</span><code>${id}</code>
    <span class="post">${both(zh, en)}</span>
  </button>`;
}

/** What a passkey is asked to sign, for whom. @property challenge base64url */
export type PasskeyAsked = Readonly<{ challenge: string; rpId: string }>;

const passkeyForm = ({ challenge, rpId }: PasskeyAsked): Html =>
  html`<form method="post" data-challenge="${challenge}" data-rp="${rpId}" hidden>
    <input type="hidden" name="credential" />
    <input type="hidden" name="value" />
    <input type="hidden" name="authenticatorData" />
    <input type="hidden" name="clientDataJSON" />
    <button type="button" class="main">${both('用通行密钥登录', 'Log in with a passkey')}</button>
    <p class="fault" role="alert" hidden>
      未使用通行密钥。<br /><span lang="en">The passkey was not used.</span>
    </p>
  </form>`;

/** A real log asks for a proof: a passkey that was confirmed, or the code that came with an invitation. */
export const proofPage = (fault: 'wrong' | null, passkey: PasskeyAsked): Page => ({
  zh: '登录',
  en: 'Log in',
  script: '/auth/passkey.js',
  main: html`${
      fault === null
        ? null
        : html`<p class="fault" role="alert">
            登录凭证无效。<br />
            <span lang="en">This proof does not hold.</span>
          </p>`
    }
    ${passkeyForm(passkey)}
    <form method="post" autocomplete="off">
      <h2>${both('首次登录', 'For the first time')}</h2>
      <label for="officer">${both('账号', 'Officer')}</label>
      <input
        id="officer"
        name="officer"
        type="text"
        required
        autofocus
        autocapitalize="none"
        spellcheck="false"
        autocomplete="username"
      />
      <label for="secret">${both('一次性登录码', 'One-time code')}</label>
      <input id="secret" name="secret" type="password" required autocomplete="one-time-code" />
      <button class="main">${both('登录', 'Log in')}</button>
    </form>`,
});

export const expiredPage = (): Page => ({
  zh: '登录已过时效',
  en: 'This login is over',
  main: html`<p class="fault">请重新开始。<br /><span lang="en">Please begin again.</span></p>
    <p><a class="main" href="/auth/login">${both('重新登录', 'Log in again')}</a></p>`,
});
