/** Text that is safe inside HTML. Only what a tag function of ours made is taken as it is. */
export class Html {
  constructor(readonly text: string) {}
}

type Inside = Html | string | number | null | readonly Html[];

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

const insideOf = (value: Inside): string => {
  if (value === null) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escaped(`${value}`);
  return value.map(insideOf).join('\n');
};

/** HTML in which everything filled in is escaped, unless it is HTML already. */
export const html = (texts: TemplateStringsArray, ...values: readonly Inside[]): Html =>
  new Html(texts.map((text, i) => text + insideOf(values[i] ?? null)).join(''));

/** The same words in both languages, Chinese first. */
export const both = (zh: string, en: string): Html => html`${zh} <span lang="en">${en}</span>`;

export type Page = Readonly<{
  zh: string;
  en: string;
  main: Html;
  /** A script of ours, by its path. */
  script?: string;
}>;

/** A whole page: no inline script or style, and whole without either. @param simulated says so, always */
export const documentOf = ({ zh, en, main, script }: Page, simulated: boolean): string =>
  html`<!doctype html>
    <html lang="zh">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${zh} ${en} · Countersign 会签</title>
        <link rel="stylesheet" href="/auth/page.css" />
        ${script === undefined ? null : html`<script src="${script}" type="module"></script>`}
      </head>
      <body>
        <main>
          <p class="brand"><span aria-hidden="true">会签</span> Countersign</p>
          ${
            simulated
              ? html`<p class="simulated" role="note">
                  <strong>模拟日志</strong>：案件、人员和时间均为虚构。<br />
                  <span lang="en"
                    ><strong>Simulated log</strong>: every case, person and instant is fictional.</span
                  >
                </p>`
              : null
          }
          <h1>${zh}<br /><span lang="en">${en}</span></h1>
          ${main}
        </main>
      </body>
    </html> `.text;
