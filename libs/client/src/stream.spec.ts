import { describe, expect, it } from '@jest/globals';
import { parseBlock } from './stream.js';

describe('a block of a server-sent stream', () => {
  it('gives its id, event and data', () => {
    expect(parseBlock('id: 7\nevent: SignedOff\ndata: {"version":3}')).toEqual({
      id: '7',
      event: 'SignedOff',
      data: { version: 3 },
    });
  });
  it('joins data lines and ignores comments', () => {
    expect(parseBlock(': keep-alive\ndata: {"a":\ndata: 1}')).toEqual({
      id: '',
      event: 'message',
      data: { a: 1 },
    });
  });
  it('is nothing without data', () => {
    expect(parseBlock(': keep-alive')).toBeNull();
  });
});
