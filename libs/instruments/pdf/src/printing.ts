import type { Part } from '#libs/instruments';
import type { Instant } from '#libs/kernel';
import { instrumentPdf, type Making } from './instrument.js';
import { reportPdf, type Report } from './report.js';
import { missingIn } from './typeface.js';

/** What is to be laid out. `at` of a report stands in the file as its time of making. */
export type Work =
  | Readonly<{ kind: 'instrument'; parts: readonly Part[]; title: string; making: Making }>
  | Readonly<{ kind: 'report'; report: Report; at: Instant }>;

/** `unprintable`: see there. */
export type Printed =
  | Readonly<{ ok: true; bytes: Uint8Array<ArrayBuffer> }>
  | Readonly<{ ok: false; unprintable: readonly string[] }>;

/** Lays one document out, here and now: some milliseconds a page, in which this thread does nothing else. */
export async function print(work: Work): Promise<Printed> {
  if (work.kind === 'report') return printed(await reportPdf(work.report, work.at));
  const lacking = unprintable(work.parts);
  if (lacking.length > 0) return { ok: false, unprintable: lacking };
  return printed(await instrumentPdf(work.parts, work.title, work.making));
}

/** Characters of an instrument that the typeface lacks: it would print a gap in their place. */
export const unprintable = (parts: readonly Part[]): readonly string[] => missingIn(JSON.stringify(parts));

/** Bytes of their own: a buffer of Node may be a part of one that others use. */
const printed = (buffer: Buffer): Printed => ({ ok: true, bytes: new Uint8Array(buffer) });
