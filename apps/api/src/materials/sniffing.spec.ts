import { describe, expect, it } from '@jest/globals';
import { isDisguised } from './sniffing.js';

const file = (start: string) => Buffer.from(start, 'latin1');
const program = file('MZ\u0090\u0000\u0003');
const pdf = file('%PDF-1.7\n');

describe('a file', () => {
  it.each([
    ['a program called a PDF', program, 'application/pdf'],
    ['a program called a picture', program, 'image/png'],
    ['a program called text', program, 'text/plain; charset=utf-8'],
    ['a program called a recording', file('\u007fELF\u0002'), 'video/mp4'],
    ['text called a PDF', file('呈请立案'), 'application/pdf'],
    ['a PDF mark too far in', Buffer.concat([Buffer.alloc(1_020, ' '), pdf]), 'application/pdf'],
    ['a picture called another kind', file('\u0089PNG\r\n'), 'image/jpeg'],
    ['binary called text', file('a\u0000b'), 'text/html'],
  ])('is disguised: %s', (_, bytes, mediaType) => expect(isDisguised(bytes, mediaType)).toBe(true));

  it.each([
    ['a PDF', pdf, 'application/pdf'],
    ['a PDF whose mark comes late', Buffer.concat([Buffer.alloc(1_019, ' '), pdf]), 'application/pdf'],
    ['a picture', file('\u0089PNG\r\n'), 'IMAGE/PNG'],
    ['text', Buffer.from('呈请立案'), 'text/plain'],
    ['text that begins like a program', Buffer.from('MZ-2026-014 号物证'), 'text/plain'],
    ['UTF-16', file('\u00ff\u00fea\u0000'), 'text/plain'],
    ['a program that says so', program, 'application/octet-stream'],
  ])('is what it is filed as: %s', (_, bytes, mediaType) =>
    expect(isDisguised(bytes, mediaType)).toBe(false),
  );
});
