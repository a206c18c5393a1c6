import type { Block, Filled, InstrumentFacts, Part } from './model.js';
import { writtenDate } from './words.js';

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const addressee = (text: string): Block => ({ kind: 'addressee', text: `${text}：` });
export const byHand = (text: string): Block => ({ kind: 'byHand', text });
/** The second of what is enclosed, under the first. */
export const enclosed = (text: string): Block => ({ kind: 'byHand', text, indented: true });
/** 此致 */
export const to = (whom: string): readonly Block[] => [
  { kind: 'line', text: '此致', indented: true },
  { kind: 'line', text: whom },
];
const stops = /[。．.；;，,\s]+$/u;
/** Given text within a sentence of the form, without its own full stop. */
export const within = (text: string): string => text.replace(stops, '');
/** Given text as a sentence. */
export const sentence = (text: string): string => `${within(text)}。`;
/** The organ's seal under the date of the decision, or of issue where nothing had to be decided. */
export const seal = ({ organ, approvedOn, on }: InstrumentFacts): Block => ({
  kind: 'seal',
  organ,
  date: approvedOn ?? on,
});

/** 犯罪嫌疑人甲（性别男，出生日期1990年1月1日，住址……） */
export const personInWords = ({ facts, field }: Filled): string =>
  `${facts.person?.name ?? ''}（性别${field('sex')}，出生日期${field('birthDate')}，住址${field('address')}）`;

/** The stub that stays in the book: who approved, when, who filled it in. */
export function stub(said: Filled, title: string, rows: readonly (readonly [string, string])[] = []): Part {
  const { facts, field } = said;
  const ofPerson: readonly (readonly [string, string])[] = facts.person
    ? [
        ['犯罪嫌疑人', facts.person.name],
        ['性别', field('sex')],
        ['出生日期', field('birthDate')],
        ['住址', field('address')],
      ]
    : [['犯罪嫌疑人', facts.persons.join('、')]];
  return {
    mark: '存　根',
    organ: facts.organ,
    title,
    number: facts.number,
    blocks: [
      {
        kind: 'particulars',
        rows: [
          ['案件名称', facts.caseTitle],
          ['案件编号', facts.caseNumber ?? ''],
          ...ofPerson,
          ...rows,
          ['批准人', facts.approvedBy ?? ''],
          ['批准时间', facts.approvedOn ? writtenDate(facts.approvedOn) : ''],
          ['办案人', facts.handlers.join('、')],
          ['办案单位', facts.unit],
          ['填发时间', writtenDate(facts.on)],
          ['填发人', facts.handlers[0] ?? ''],
        ],
      },
    ],
  };
}

/** The instrument itself. */
export const part = (
  { facts }: Filled,
  title: string,
  blocks: readonly Block[],
  more: Partial<Part> = {},
): Part => ({ organ: facts.organ, title, number: facts.number, blocks, ...more });

/** What comes back signed. */
export const receipt = (said: Filled, title: string, blocks: readonly Block[]): Part =>
  part(said, title, blocks, { mark: '回　执' });
