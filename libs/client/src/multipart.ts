import { createHash } from 'node:crypto';

/** A multipart/form-data body, whole in memory. */
export type Multipart = Readonly<{ contentType: string; bytes: Uint8Array<ArrayBuffer> }>;

export type UploadedFile = Readonly<{ name: string; mediaType: string; bytes: Uint8Array }>;

/**
 * Fields, then the file as `file`. The boundary is derived from the content instead of drawn at random, so that a
 * repeated upload has the very same body and its idempotency key gives the original answer.
 */
export function multipart(fields: Readonly<Record<string, string>>, file: UploadedFile): Multipart {
  const hash = createHash('sha256')
    .update(JSON.stringify([fields, file.name, file.mediaType]))
    .update(file.bytes);
  const boundary = `countersign-${hash.digest('hex').slice(0, 40)}`;
  const parts: Buffer[] = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  const fileHead =
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${quoted(file.name)}"\r\n` +
    `content-type: ${file.mediaType}\r\n\r\n`;
  parts.push(Buffer.from(fileHead), Buffer.from(file.bytes), Buffer.from(`\r\n--${boundary}--\r\n`));
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    bytes: new Uint8Array(Buffer.concat(parts)),
  };
}

/** As browsers escape a file name in a quoted string. */
const quoted = (name: string) => name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
