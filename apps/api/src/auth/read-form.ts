import type { IncomingMessage } from 'node:http';

const bodyMax = 16 * 1024;

/** The bytes of a request to the issuer; null when there are more than any of its requests has. */
export async function readSmall(raw: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of raw as AsyncIterable<Buffer>) {
    if ((size += chunk.length) > bodyMax) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The fields of a form, as a browser sends it. */
export async function readForm(raw: IncomingMessage): Promise<URLSearchParams | null> {
  const bytes = await readSmall(raw);
  return bytes && new URLSearchParams(bytes.toString('utf8'));
}
