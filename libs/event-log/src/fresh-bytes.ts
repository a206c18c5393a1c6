import { randomFillSync } from 'node:crypto';

/** Random bytes are drawn for many uses at once: each call costs as much as what it draws. */
const drawn = Buffer.alloc(4_096);
let used = drawn.length;

/** Random bytes nobody else gets: copied out, and drawn anew once all are used. @param length at most 4096 */
export function freshBytes(length: number): Buffer {
  if (used + length > drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += length;
  return Buffer.from(drawn.subarray(used - length, used));
}
