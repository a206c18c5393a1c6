// Records the histories that the replay spec replays. Run it when the workflow gains a path, keep what was recorded
// before: old histories are the promise that running cases survive a new release.
//
//   TEMPORAL_ADDRESS=127.0.0.1:7233 node dist/test/workflows/record-histories.js 2026-11
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { connectTo } from './support/server.js';
import {
  aLimitFallsDue,
  askedInTheMidst,
  forgedSignals,
  fromFilingToClosure,
  theClockIsHeld,
} from './support/stories.js';

const address = process.env.TEMPORAL_ADDRESS;
const release = process.argv[2];
if (!address || !release) {
  process.stderr.write(
    'usage: TEMPORAL_ADDRESS=host:port node dist/test/workflows/record-histories.js RELEASE\n',
  );
  process.exit(2);
}

const folder = join('test', 'workflows', 'histories', release);
await mkdir(folder, { recursive: true });
const server = await connectTo(address, 'record-histories');
try {
  const stories = {
    'from-filing-to-closure': fromFilingToClosure,
    'a-limit-falls-due': aLimitFallsDue,
    'forged-signals': forgedSignals,
    'the-clock-is-held': theClockIsHeld,
    'asked-in-the-midst': askedInTheMidst,
  };
  for (const [name, play] of Object.entries(stories)) {
    const file = await play(server);
    const history = historyToJSON(await file.handle.fetchHistory());
    await writeFile(join(folder, `${name}.json`), `${history}\n`);
    process.stdout.write(`recorded ${name}\n`);
  }
} finally {
  await server.close();
}
