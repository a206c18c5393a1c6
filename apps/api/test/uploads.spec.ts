import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiUnderTest } from './support/api-under-test.js';
import { Bureau, filingReport } from './support/bureau.js';

const megabyte = 1_048_576;

describe('what is uploaded', () => {
  let bureau: Bureau;
  let id: string;
  beforeAll(async () => {
    const env = { COUNTERSIGN_MATERIAL_LIMIT: String(50 * megabyte) };
    bureau = await Bureau.open(await ApiUnderTest.start({ env }));
    ({ id } = await bureau.startCase());
  }, 60_000);
  afterAll(() => bureau.api.end());

  const upload = async (mediaType: string, bytes: Uint8Array) => {
    const file = { name: 'report.pdf', mediaType, bytes };
    const answer = await (await bureau.system()).fileMaterial(id, { ...filingReport, file });
    return answer.ok ? { status: 201 } : answer.problem;
  };

  it('is refused when it is a program called a PDF, and taken when it says what it is', async () => {
    const program = Buffer.from('MZ\u0090\u0000\u0003', 'latin1');
    expect(await upload('application/pdf', program)).toMatchObject({
      status: 415,
      code: 'disguised-file',
      mediaType: 'application/pdf',
    });
    expect(await upload('application/octet-stream', program)).toEqual({ status: 201 });
  });

  it('is refused when it has no bytes', async () => {
    expect(await upload('application/pdf', new Uint8Array())).toMatchObject({
      status: 400,
      code: 'empty-file',
    });
  });

  const form = 'multipart/form-data; boundary=B';
  const field = '--B\r\nContent-Disposition: form-data; name="title"\r\n\r\nx';
  const file = '--B\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf of it';
  it.each([
    ['has no boundary', 'multipart/form-data', 'x'],
    ['has an empty boundary', 'multipart/form-data; boundary=', 'x'],
    ['has another boundary', form, '--C\r\n\r\nx\r\n--C--\r\n'],
    ['is empty', form, ''],
    ['breaks off in a field', form, field],
    ['breaks off in the file', form, file],
    ['breaks off in the headers of a part', form, '--B\r\nContent-Disposition: form-d'],
    ['has a part without a name', form, '--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--\r\n'],
    ['has a part without headers', form, '--B\r\n\r\nx\r\n--B--\r\n'],
    ['has fields alone', form, `${field}\r\n--B--\r\n`],
  ])('is refused as malformed when the form %s', async (_, type, body) => {
    const headers = { 'content-type': type };
    const answer = await bureau.raw('handler', `/v1/cases/${id}/materials`, {
      method: 'POST',
      body,
      headers,
    });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
      400,
      'malformed-request',
    ]);
  });

  it('is refused from the first byte too many on, which says how many there may be', async () => {
    const most = Buffer.alloc(50 * megabyte, 'a');
    expect(await upload('text/plain', most)).toEqual({ status: 201 });
    expect(await upload('text/plain', Buffer.concat([most, Buffer.from('b')]))).toMatchObject({
      status: 413,
      code: 'too-large',
      limitBytes: 50 * megabyte,
    });
  });
});
