import { expect, it } from '@jest/globals';
import { binds, FrontendMessages } from './frontend-messages.js';

const message = (type: string, body: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type, 'latin1'), length, body]);
};

const startUp = message('', Buffer.from([0, 3, 0, 0, 0]));
const bind = (statement: string) => message('B', Buffer.from(`portal\0${statement}\0\0\0`));
const sent = Buffer.concat([
  startUp,
  message('Q', Buffer.from('SELECT\0')),
  bind('log-append'),
  message('S', Buffer.of()),
]);

it('cuts what a client sends into messages, however it arrives', () => {
  const whole = new FrontendMessages().take(sent);
  const piecewise = new FrontendMessages();
  const pieces = [...sent].flatMap((byte) => piecewise.take(Buffer.of(byte)));
  expect(whole.map(({ type }) => type)).toEqual(['', 'Q', 'B', 'S']);
  expect(pieces).toEqual(whole);
  expect(Buffer.concat(whole.map(({ bytes }) => bytes))).toEqual(sent);
});

it('knows an append by the statement that it binds', () => {
  const messages = new FrontendMessages();
  const [, append, read] = messages.take(Buffer.concat([startUp, bind('log-append'), bind('log-read')]));
  expect(append && binds(append, 'log-append')).toBe(true);
  expect(read && binds(read, 'log-append')).toBe(false);
});
