import Sequencer from '@jest/test-sequencer';

/**
 * Specs that take minutes on one thread. Begun last, as Jest does with small files it has not seen run, they would go on
 * alone when everything else is done.
 */
const longest = ['test/definition/mutants.spec.js'];

const isLong = ({ path }) => longest.some((name) => path.endsWith(name));

/** Jest's own order, behind the specs that take longest. */
export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
