import pdfmake, { type Content, type Document } from 'pdfmake';
import type { Instant } from '#libs/kernel';
import { infoOf, mm, prepare } from './prepare.js';
import { missingIn } from './typeface.js';

/** A report on A4: a head of facts, then tables. `*` shares what the fixed widths, in points, leave. */
export type Report = Readonly<{
  title: string;
  subtitle: string;
  facts: readonly (readonly [label: string, value: string])[];
  sections: readonly ReportSection[];
  /** At the foot of every page. */
  foot: string;
}>;

export type ReportSection = Readonly<{
  title: string;
  heads: readonly string[];
  widths: readonly (number | '*')[];
  rows: readonly (readonly string[])[];
}>;

const size = { title: 17, subtitle: 12, section: 11.5, body: 8.5, foot: 7.5 } as const;
const line = '#999999';
const quiet = '#555555';
/** Stands for a character that the typeface lacks, as printers have always done. */
const geta = '〓';

/** @param at stands in the file as its time of making */
export function reportPdf(report: Report, at: Instant): Promise<Buffer> {
  prepare();
  const { title, subtitle, facts, sections, foot } = printable(report);
  const document: Document = {
    pageSize: 'A4',
    pageMargins: [16 * mm, 16 * mm, 16 * mm, 18 * mm],
    info: infoOf(title, at),
    defaultStyle: { font: 'Song', fontSize: size.body, lineHeight: 1.2 },
    footer: (page, pages) => ({
      columns: [
        { text: foot, fontSize: size.foot, color: quiet },
        { text: `${page} / ${pages}`, fontSize: size.foot, color: quiet, alignment: 'right', width: 60 },
      ],
      margin: [16 * mm, 8, 16 * mm, 0],
    }),
    content: [
      { text: title, fontSize: size.title, bold: true },
      { text: subtitle, fontSize: size.subtitle, margin: [0, 2, 0, 8] },
      table({ heads: [], widths: [92, '*'], rows: facts }),
      ...sections.flatMap(section),
    ],
  };
  return pdfmake.createPdf(document).getBuffer();
}

const section = ({ title, ...rest }: ReportSection): readonly Content[] => [
  { text: title, fontSize: size.section, bold: true, margin: [0, 14, 0, 4] },
  table(rest),
];

const table = ({ heads, widths, rows }: Omit<ReportSection, 'title'>): Content => ({
  table: {
    widths,
    headerRows: heads.length > 0 ? 1 : 0,
    dontBreakRows: true,
    body: [
      ...(heads.length > 0 ? [heads.map((text) => ({ text, bold: true, color: quiet }))] : []),
      ...rows.map((cells) => cells.map((text) => ({ text }))),
    ],
  },
  layout: {
    hLineWidth: () => 0.5,
    vLineWidth: () => 0,
    hLineColor: () => line,
    paddingTop: () => 2.5,
    paddingBottom: () => 2.5,
  },
});

function printable(report: Report): Report {
  const missing = missingIn(JSON.stringify(report));
  if (missing.length === 0) return report;
  const lacking = new Set(missing);
  const told = (text: string) =>
    Array.from(text, (character) => (lacking.has(character) ? geta : character)).join('');
  return {
    title: told(report.title),
    subtitle: told(report.subtitle),
    facts: report.facts.map(([label, value]) => [told(label), told(value)]),
    sections: report.sections.map(({ title, heads, widths, rows }) => ({
      title: told(title),
      heads: heads.map(told),
      widths,
      rows: rows.map((cells) => cells.map(told)),
    })),
    foot: told(report.foot),
  };
}
