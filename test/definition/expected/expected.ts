import type { Play } from '../../../libs/case-file/spec/support/play.js';
import type { Asked, Known } from '../support/courses.js';

/** What is expected of a link that is asked for and signed through; see `courseOf` for how it is told. */
export type Course = Readonly<{
  title: string;
  link: string;
  from: () => Play;
  asked?: Asked;
  course: string;
}>;

/** What is expected of a fact that is recorded; see `factOf`. */
export type Consequence = Readonly<{
  title: string;
  record: string;
  from: () => Play;
  known?: Known;
  follows: string;
}>;

/** A text without the indentation that it has in a source file. */
export const unindented = (text: string): string => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => line.slice(indent)).join('\n');
};
