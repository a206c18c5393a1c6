import type { OnDisplayed } from './use-page-reports';

/** Something on a page that is pointed at. */
export type Place = Readonly<{ page?: number; line?: number; quote?: string }>;

/** Null while nothing is being pointed out. */
export type OnPoint = ((place: Place) => void) | null;

export type ViewProps = Readonly<{
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: string;
  title: string;
  onPoint: OnPoint;
  /** Says which pages are before the reader. */
  onDisplayed: OnDisplayed;
}>;

const quoteMax = 40;

/** The beginning of what was clicked: enough to find it again. */
export const quoteOf = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= quoteMax ? flat : `${flat.slice(0, quoteMax)}…`;
};

/** A title as the name of a file, without what no file name may have. */
export const fileNameOf = (title: string): string => title.replace(/[\\/:*?"<>|]/g, '_');
