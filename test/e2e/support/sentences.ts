import { describe, expect, it } from '@jest/globals';
import type { CaseScript } from '../../../apps/demo/src/play/script.js';
import { sentencesOf } from '../../../apps/demo/src/play/sentences.js';
import { page } from './page.js';

/**
 * The table of a case: every sentence of the page, and that it stands in what was played above steps that look whether it
 * came true. The play itself ends at the first that did not.
 *
 * @param scripts of the case and of what else its sentences speak of
 */
export function tellsThePage(id: string, scripts: readonly CaseScript[]): void {
  const told = scripts.flatMap((script) => [...sentencesOf(script)]);
  const sentences = page[id] ?? [];

  describe(`${id}, sentence by sentence`, () => {
    it.each(sentences)('%s', (sentence) => expect(told).toContain(sentence));

    it('and nothing that the page does not say', () => {
      expect(sentences.length).toBeGreaterThan(0);
      expect([...told].sort()).toEqual([...sentences].sort());
    });
  });
}
