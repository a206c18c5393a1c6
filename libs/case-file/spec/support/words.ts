import type { Digest, Instant, PartyId, Sealed } from '#libs/kernel';
import { shippedCalendar } from '#libs/statutory-clocks';

export { criminal } from './definition-under-test.js';
export const calendar = shippedCalendar;

/** `03-02 08:50`, `03-02 08:50:01` or `03-06T00` of 2026 in Shanghai; `2027-01-17T00` of another year. */
export function on(text: string): Instant {
  const [date = '', time = ''] = text.includes('T') ? text.split('T') : text.split(' ');
  const day = date.length === 5 ? `2026-${date}` : date;
  const clock = time.length === 2 ? `${time}:00:00` : time.length === 5 ? `${time}:00` : time;
  return new Date(`${day}T${clock}+08:00`).toISOString() as Instant;
}

/** A digest that a reader recognises: the word stands where its hash would. */
export const digest = (word: string): Digest => `sha256:${word}` as Digest;
export const sealed = (word: string): Sealed => ({ digest: digest(word), key: 'case' });
export const p1 = 'p1' as PartyId;
export const p2 = 'p2' as PartyId;
export const p3 = 'p3' as PartyId;

export const definitionRef = { version: 1, digest: digest('criminal-1') };
