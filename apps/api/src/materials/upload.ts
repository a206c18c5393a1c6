import type { Multipart, MultipartFile } from '@fastify/multipart';
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { faultsOf } from '../http/validation.js';
import { malformed, Problem, type Fault } from '../problems/problem.js';
import { materialFields } from '../schemas/case-bodies.js';
import { asProblem } from '../problems/problem.filter.js';
import { isDisguised } from './sniffing.js';

/** A file as it came. @property content what the idempotency digest covers, whatever the multipart boundary */
export type UploadWith<Fields> = Readonly<{
  fields: Fields;
  bytes: Buffer;
  mediaType: string;
  content: Uint8Array;
}>;

/** A filed material as it came. */
export type Upload = UploadWith<z.infer<typeof materialFields>>;

/** `type/subtype` with plain parameters: what may be said again in a header. */
const mediaTypeShape = /^[\w.+-]+\/[\w.+-]+(?:; ?[\w-]+=[\w.+-]+)*$/;

const fault = (pointer: string, message: string): Fault => ({ pointer, message });

/**
 * Reads a material, which is what it says it is.
 *
 * @param limitBytes largest file
 * @throws Problem malformed-request, too-large, empty-file, disguised-file
 */
export async function readUpload(request: FastifyRequest, limitBytes: number): Promise<Upload> {
  const upload = await readForm(request, materialFields, limitBytes);
  const { bytes, mediaType } = upload;
  if (isDisguised(bytes, mediaType)) throw new Problem('disguised-file', { mediaType });
  return upload;
}

/**
 * Reads a multipart body: fields, and one file called `file`.
 *
 * @param limitBytes largest file
 * @throws Problem malformed-request, too-large, empty-file
 */
export async function readForm<Schema extends z.ZodType<object>>(
  request: FastifyRequest,
  schema: Schema,
  limitBytes: number,
): Promise<UploadWith<z.infer<Schema>>> {
  if (!request.isMultipart()) throw malformed([fault('', 'must be multipart/form-data')]);
  const given: Record<string, unknown> = {};
  const faults: Fault[] = [];
  let file: Readonly<{ bytes: Buffer; mediaType: string }> | null = null;
  for await (const part of partsOf(request, limitBytes)) {
    if (part.fieldname in given || (file && part.fieldname === 'file')) {
      faults.push(fault(`/${part.fieldname}`, 'is given twice'));
    }
    if (part.type === 'field') given[part.fieldname] = part.value;
    else if (part.fieldname === 'file')
      file = { bytes: await whole(request, part, limitBytes), mediaType: part.mimetype };
    else {
      part.file.resume();
      faults.push(fault(`/${part.fieldname}`, 'is not a file here'));
    }
  }
  const fields = schema.safeParse(given);
  if (!fields.success) faults.push(...faultsOf(fields.error.issues));
  if (!file) faults.push(fault('/file', 'is missing'));
  else if (!mediaTypeShape.test(file.mediaType)) faults.push(fault('/file', 'has no proper media type'));
  if (faults.length > 0 || !file || !fields.success) throw malformed(faults);
  if (file.bytes.length === 0) throw new Problem('empty-file');
  return { ...file, fields: fields.data, content: contentOf(fields.data, file) };
}

/** @throws Problem malformed-request for what is no multipart body, or breaks off */
async function* partsOf(request: FastifyRequest, limitBytes: number): AsyncGenerator<Multipart> {
  try {
    yield* request.parts({ limits: { fileSize: limitBytes } });
  } catch (error) {
    throw notWhole(request, error, fault('', 'is not well-formed multipart/form-data'));
  }
}

/** What the reader of forms complains of is its sender's doing, who may have gone: no fault of the server's. */
function notWhole({ raw }: FastifyRequest, error: unknown, found: Fault): Problem {
  const known = raw.readableAborted ? null : asProblem(error);
  return known ?? malformed([found]);
}

/** @throws Problem too-large, saying how large it may be; malformed-request when it breaks off */
async function whole(request: FastifyRequest, part: MultipartFile, limitBytes: number): Promise<Buffer> {
  try {
    return await part.toBuffer();
  } catch (error) {
    if (part.file.truncated) throw new Problem('too-large', { limitBytes });
    throw notWhole(request, error, fault('/file', 'broke off before its end'));
  }
}

function contentOf(
  fields: object,
  { bytes, mediaType }: Readonly<{ bytes: Buffer; mediaType: string }>,
): Uint8Array {
  const sorted = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([sorted, mediaType]))
    .update(bytes)
    .digest();
}
