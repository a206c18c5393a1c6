import type { Names } from '#libs/kernel';
import type { Place } from './rows.js';

/** Codes are public and stable. */
export type ImportFaultCode =
  | 'wrong-encoding'
  | 'empty'
  | 'unreadable'
  | 'header-missing'
  | 'unknown-column'
  | 'fields-missing'
  | 'unknown-kind'
  | 'bad-id'
  | 'bad-name'
  | 'not-normalized'
  | 'invisible-character'
  | 'mixed-scripts'
  | 'confusable'
  | 'duplicate'
  | 'unknown-unit'
  | 'unknown-post'
  | 'unit-cycle'
  | 'deputy-of-itself'
  | 'several-posts'
  | 'retired';

/** One thing wrong with a file, where it stands and what to do about it. */
export type ImportFault = Place & Readonly<{ code: ImportFaultCode; message: Names }>;

export const fault = (place: Place, code: ImportFaultCode, zh: string, en: string): ImportFault => ({
  ...place,
  code,
  message: { zh, en },
});

/** Of the file as a whole. */
export const wholeFile: Place = { line: 1, pointer: null };
