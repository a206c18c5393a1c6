import { describe, expect, it } from '@jest/globals';
import { multipart } from './multipart.js';

const file = { name: '呈请 "立案".html', mediaType: 'text/html', bytes: new TextEncoder().encode('卷') };

describe('a multipart body', () => {
  it('is the same for the same content, so that a repeated upload is the same request', () => {
    const fields = { document: 'filing-report', title: '呈请立案报告书' };
    expect(multipart(fields, file)).toEqual(multipart(fields, file));
  });

  it('has another boundary for other content', () => {
    expect(multipart({ title: 'a' }, file).contentType).not.toBe(multipart({ title: 'b' }, file).contentType);
  });

  it('is read back by a standard parser, field by field', async () => {
    const { contentType, bytes } = multipart({ document: 'filing-report', title: '标题' }, file);
    const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
    const uploaded = form.get('file') as File;
    expect([form.get('document'), form.get('title')]).toEqual(['filing-report', '标题']);
    expect([uploaded.name, uploaded.type, await uploaded.text()]).toEqual([
      '呈请 "立案".html',
      'text/html',
      '卷',
    ]);
  });
});
