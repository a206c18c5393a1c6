import { officerName } from '../bureau/officers.js';
import { localText } from '../play/instants.js';
import type { Paper } from '../play/papers.js';
import type { CaseScript } from '../play/script.js';
import { sectionsOf } from './sections.js';

export type Composed = Readonly<{
  file: Readonly<{ name: string; mediaType: string; bytes: Uint8Array }>;
  pages: number;
}>;

/** Paragraphs to a page, so that page numbers in a review mean something. */
const paragraphsPerPage = 6;

/**
 * A document as it would lie in the file: bureau and title at the head, numbered pages, a signature at the foot. HTML
 * with page breaks; the same input always gives the same bytes, which idempotent uploads need.
 */
export function composeDocument(
  script: CaseScript,
  paper: Paper,
  title: string,
  at: string,
  by: string,
): Composed {
  const [zh = title, en = ''] = title.split(' · ');
  const paragraphs = sectionsOf(script, paper, zh);
  const pages = chunk(paragraphs, paragraphsPerPage);
  const body = pages
    .map((page, index) => pageHtml(page, index + 1, pages.length, { zh, en, script, at, by }))
    .join('\n');
  const html =
    `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(zh)}</title>` +
    `<style>${style}</style></head>\n<body>\n${body}\n</body></html>\n`;
  return {
    file: { name: `${paper.document}.html`, mediaType: 'text/html', bytes: new TextEncoder().encode(html) },
    pages: pages.length,
  };
}

type Letterhead = Readonly<{ zh: string; en: string; script: CaseScript; at: string; by: string }>;

function pageHtml(
  paragraphs: readonly string[],
  page: number,
  of: number,
  { zh, en, script, at, by }: Letterhead,
): string {
  const head =
    page === 1
      ? `<header><p class="bureau">临溪县公安局</p><h1>${escape(zh)}</h1><p class="en">${escape(en)}</p>` +
        `<p class="number">${escape(script.number)}</p></header>`
      : '';
  const foot =
    page === of ? `<p class="signature">${escape(officerName(by).zh)}<br>${localText(at)}</p>` : '';
  const text = paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n');
  return `<section class="page" id="p${page}">${head}\n${text}\n${foot}<footer>第 ${page} 页 共 ${of} 页</footer></section>`;
}

const style =
  'body{font-family:"Noto Serif CJK SC",FangSong,serif;line-height:1.9}.page{break-after:page;max-width:42rem;margin:2rem auto}' +
  'h1{text-align:center}.bureau,.en,.number,footer{text-align:center}.number{color:#a00}.signature{text-align:right}' +
  'section>p{text-indent:2em}';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  const chunks: Item[][] = [];
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size));
  return chunks.length === 0 ? [[]] : chunks;
}
