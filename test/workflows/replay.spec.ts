import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { currentBundle } from './support/case-under-test.js';
import './support/quiet.js';
import { replay } from './support/replay.js';

const folder = join(import.meta.dirname, 'histories');
const recorded = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.json'),
);
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

const replayOf = (name: string, text: string) => replay(name, historyFromJSON(JSON.parse(text)));

// Bundling and replaying on a busy machine: generous, so that it is no failure.
jest.setTimeout(90_000);

describe('histories of earlier releases', () => {
  beforeAll(currentBundle);

  it('are there', () => expect(recorded.length).toBeGreaterThanOrEqual(4));

  it.each(recorded)('%s replays in the workflow of today', async (name) => {
    expect(await replayOf(name, textOf(name))).toBeUndefined();
  });

  it('would betray a workflow that does something else', async () => {
    const [name = ''] = recorded;
    const altered = textOf(name).replaceAll('"name": "plan"', '"name": "somethingElse"');
    expect(altered).not.toBe(textOf(name));
    expect(await replayOf(name, altered)).toMatchObject({ name: 'DeterminismViolationError' });
  });

  it('carry the flags without which replay forgives everything', () => {
    for (const name of recorded) expect(textOf(name)).toContain('sdkMetadata');
  });
});
