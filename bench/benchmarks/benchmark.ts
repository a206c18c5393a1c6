import type { Ground } from '../ground/ground.js';
import type { Office } from '../ground/office.js';
import type { Options } from '../options.js';
import type { Finding } from '../report/finding.js';

/** One subject of the table; leaves nothing running that its `ground` does not end. */
export type Benchmark = (
  given: Readonly<{
    ground: Ground;
    /** The one office of the run, opened when first asked for. */
    office: () => Promise<Office>;
    options: Options;
    report: (line: string) => void;
  }>,
) => Promise<readonly Finding[]>;
