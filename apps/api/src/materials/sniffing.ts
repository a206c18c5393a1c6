/** How a kind of file begins; `at` bytes in. */
type Mark = Readonly<{ bytes: string; at?: number }>;

const executables: readonly Mark[] = [
  { bytes: 'MZ' },
  { bytes: '\u007fELF' },
  ...[
    '\u00fe\u00ed\u00fa\u00ce',
    '\u00fe\u00ed\u00fa\u00cf',
    '\u00ce\u00fa\u00ed\u00fe',
    '\u00cf\u00fa\u00ed\u00fe',
  ].map((bytes) => ({ bytes })),
  { bytes: '\u00ca\u00fe\u00ba\u00be' },
];

/** Of the kinds that a signing room shows, those that begin in one way only. */
const beginnings: Readonly<Record<string, readonly Mark[]>> = {
  'image/png': [{ bytes: '\u0089PNG\r\n' }],
  'image/jpeg': [{ bytes: '\u00ff\u00d8\u00ff' }],
  'image/gif': [{ bytes: 'GIF8' }],
  'image/webp': [{ bytes: 'WEBP', at: 8 }],
  'image/bmp': [{ bytes: 'BM' }],
};

/** Readers of PDF look for its mark this far into the file, in bytes. */
const pdfMarkWithin = 1_024;
const textLookedAt = 4_096;

const begins = (bytes: Buffer, { bytes: mark, at = 0 }: Mark): boolean =>
  bytes.subarray(at, at + mark.length).equals(Buffer.from(mark, 'latin1'));

/**
 * Is a file something else than it is filed as? Only kinds that are shown to a signer are looked at: evidence that is a
 * program is filed as `application/octet-stream`, and nothing runs it.
 */
export function isDisguised(bytes: Buffer, mediaType: string): boolean {
  const [kind = ''] = mediaType.toLowerCase().split(';');
  if (!/^(application\/(pdf|json)|text\/.+|image\/.+|audio\/.+|video\/.+)$/.test(kind)) return false;
  // A text may begin with the letters of a program's mark, such as the number of a file: it is no program without zeros.
  if (kind.startsWith('text/') || kind === 'application/json') return isBinary(bytes);
  if (executables.some((mark) => begins(bytes, mark))) return true;
  if (kind === 'application/pdf') return !bytes.subarray(0, pdfMarkWithin).includes('%PDF-');
  const expected = beginnings[kind];
  return expected !== undefined && !expected.some((mark) => begins(bytes, mark));
}

/** Text has no zero bytes, unless it says by its first two that it is UTF-16. */
function isBinary(bytes: Buffer): boolean {
  const wide = begins(bytes, { bytes: '\u00ff\u00fe' }) || begins(bytes, { bytes: '\u00fe\u00ff' });
  return !wide && bytes.subarray(0, textLookedAt).includes(0);
}
