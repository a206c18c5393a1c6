import type { Content } from 'pdfmake';
import { type Block, type OpinionBox, type Part, sealedDate, writtenDate } from '#libs/instruments';

const titleSize = 24;
const organSize = 19;
export const bodySize = 14.5;
const smallSize = 12.5;
const ink = '#000000';
const sealInk = '#c8102e';

/** Where 此联附卷 stands: at the foot of its part's last page, however much the part says. */
const footAt = { x: 79, y: 744 } as const;

/** One part on a page of its own. */
export function contentOf({ mark, organ, title, number, blocks, foot }: Part, nth: number): Content {
  const boxes = blocks.filter((block) => block.kind === 'opinions');
  const rest = blocks.filter((block) => block.kind !== 'opinions');
  return {
    stack: [
      ...boxes.map(contentOfBlock),
      { text: organ, fontSize: organSize, bold: true, alignment: 'center', lineHeight: 1.2 },
      {
        text: title,
        fontSize: titleSize,
        bold: true,
        alignment: 'center',
        lineHeight: 1.3,
        characterSpacing: 3,
      },
      ...below(mark ? { text: `（${mark}）`, alignment: 'center', fontSize: smallSize } : null),
      number
        ? { text: number, alignment: 'right', fontSize: smallSize, margin: [0, 6, 0, 10] }
        : { text: ' ', fontSize: 6 },
      ...rest.map(contentOfBlock),
      ...below(foot ? { text: foot, fontSize: 11, absolutePosition: footAt } : null),
    ],
    ...(nth > 0 && { pageBreak: 'before' }),
  };
}

const below = (content: Content | null): Content[] => (content === null ? [] : [content]);

function contentOfBlock(block: Block): Content {
  switch (block.kind) {
    case 'addressee':
      return { text: block.text, margin: [0, 0, 0, 2] };
    case 'paragraph':
      return { text: block.text, leadingIndent: bodySize * 2 };
    case 'line':
      return { text: block.text, margin: [block.indented ? bodySize * 2 : 0, 0, 0, 0] };
    case 'byHand':
      return { text: block.text, fontSize: smallSize, margin: [block.indented ? smallSize * 2 : 0, 4, 0, 0] };
    case 'ending':
      return { text: block.text, alignment: 'right', margin: [0, 4, bodySize * 2, 0] };
    case 'particulars':
      return particulars(block.rows);
    case 'opinions':
      return opinions(block.boxes);
    case 'seal':
      return seal(block.organ, block.date === null ? null : sealedDate(block.date));
  }
}

const hairline = { hLineColor: () => ink, vLineColor: () => ink };

/** Each particular over a line to write on. */
const particulars = (rows: readonly (readonly [string, string])[]): Content => ({
  table: {
    widths: [104, '*'],
    body: rows.map(([label, value]) => [
      { text: label, fontSize: smallSize, lineHeight: 1.25 },
      { text: value || ' ', fontSize: smallSize, lineHeight: 1.25 },
    ]),
  },
  layout: {
    ...hairline,
    hLineWidth: (line: number) => (line === 0 ? 0 : 0.5),
    vLineWidth: () => 0,
    paddingTop: () => 4,
    paddingBottom: () => 1,
  },
  margin: [0, 4, 0, 0],
});

/** The boxes that stand above a request; who has not signed leaves his empty. */
const opinions = (boxes: readonly OpinionBox[]): Content => ({
  table: {
    widths: [34, '*'],
    heights: 78,
    body: boxes.map(({ label, said }) => [
      {
        text: Array.from(label).join('\n'),
        alignment: 'center',
        fontSize: 12,
        lineHeight: 1.05,
        margin: [0, 2, 0, 2],
      },
      {
        stack: said.flatMap(({ opinion, signer, on }): Content[] => [
          { text: opinion, fontSize: smallSize, lineHeight: 1.25 },
          {
            text: `${signer}　　${writtenDate(on)}`,
            fontSize: smallSize,
            alignment: 'right',
            lineHeight: 1.25,
            margin: [0, 2, 4, 4],
          },
        ]),
        margin: [4, 4, 4, 0],
      },
    ]),
  },
  layout: { ...hairline, hLineWidth: () => 0.8, vLineWidth: () => 0.8 },
  margin: [0, -26, 0, 22],
});

const sealDiameter = 113;

/** Where the seal goes: over the organ's name and the date, which it must touch. */
const seal = (organ: string, date: string | null): Content => ({
  columns: [
    { text: '', width: '*' },
    {
      width: 210,
      stack: [
        {
          canvas: [
            {
              type: 'ellipse',
              x: 105,
              y: sealDiameter / 2,
              r1: sealDiameter / 2,
              r2: sealDiameter / 2,
              lineColor: sealInk,
              lineWidth: 0.6,
              dash: { length: 3, space: 3 },
            },
          ],
        },
        { text: organ, alignment: 'center', relativePosition: { x: 0, y: -74 } },
        { text: date ?? '年　　月　　日', alignment: 'center', relativePosition: { x: 0, y: -48 } },
        {
          text: '（印）',
          alignment: 'center',
          fontSize: 11,
          color: sealInk,
          relativePosition: { x: 0, y: -98 },
        },
      ],
    },
  ],
  margin: [0, 14, 0, 4],
  unbreakable: true,
});

/** At the head of every page that a simulated log prints. */
export const simulatedMark = (): Content => ({
  text: '模拟记录 · 并非真实文书 · Simulated log',
  alignment: 'center',
  fontSize: 11,
  color: sealInk,
  margin: [0, 28, 0, 0],
});

/** `— 1 —`, where a text that is one whole goes over several pages; stubs and receipts are torn apart and have none. */
export const pageNumber = (page: number, pages: number, parts: number): Content =>
  parts === 1 && pages > 1
    ? { text: `— ${page} —`, alignment: 'center', fontSize: smallSize, margin: [0, 24, 0, 0] }
    : { text: '' };
