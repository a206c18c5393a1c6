import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../tools/process/project-root.js';
import { RunServers, runServersVariable } from '../../test/support/run-servers.js';
import { enrolKey } from '../../test/web/support/officer-page.js';
import { answer, sign } from '../../test/web/support/room.js';
import { World } from '../../test/web/support/world.js';
import { spreadOf } from '../report/statistics.js';
import type { Finding } from '../report/finding.js';
import { endlessInbox, scrolledFrames } from '../web/endless-inbox.js';
import { dragged, longCase } from '../web/slider.js';
import { marksOf, watch } from '../web/stopwatch.js';
import type { Benchmark } from './benchmark.js';

const framesLookedAt = 240;
const movesBefore = 8;
/** Of a hundred frames, so many are as quick as is said. */
const share = 0.95;

/** What a browser loads first, and how long an officer waits for the inbox, for the next task, and while scrolling. */
export const webBenchmark: Benchmark = async ({ options, report }) => {
  const servers = new RunServers();
  process.env[runServersVariable] = await servers.listen();
  const world = await World.open();
  try {
    for (let nth = 0; nth <= options.rounds + 1; nth += 1) await world.bureau.requestFiling();
    report('the inbox, opened anew each time');
    const usable = await openings(world, options.rounds);
    report('signatures, one after another');
    const next = await signatures(world, options.rounds);
    report('a hundred thousand tasks, scrolled');
    const frames = await scrolling(world);
    report('the slider of a case with 500 events');
    const redrawn = await sliding(world, options.rounds);
    return [
      ...sizes(),
      inMs('inbox usable, nothing cached', usable, 1_000),
      inMs('next task after a signature is acknowledged', next, 150),
      inMs(`frame while scrolling 100,000 tasks, ${share * 100} of 100`, frames, 34),
      inMs('replay of 500 events redrawn after a move of the slider', redrawn, 50),
    ];
  } finally {
    await world.end();
    await servers.stop();
  }
};

const inMs = (name: string, values: readonly number[], atMost: number): Finding => ({
  name,
  unit: 'ms',
  value: spreadOf(values),
  target: { atMost },
});

/** As `tools/web-sizes.mjs` adds them up. */
function sizes(): readonly Finding[] {
  const told = execFileSync(process.execPath, [join(projectRoot, 'tools', 'web-sizes.mjs')], {
    encoding: 'utf8',
  });
  const [, script, style] = /inbox\/inbox\s+([\d.]+) kB\s+([\d.]+) kB/.exec(told) ?? [];
  const inKilobytes = (name: string, value: string | undefined): Finding => ({
    name,
    unit: 'kB',
    value: spreadOf([Number(value)]),
  });
  return [
    { ...inKilobytes('script of the inbox, compressed', script), target: { atMost: 250 } },
    inKilobytes('style of the inbox, compressed', style),
  ];
}

/** Each time in a browser context of its own: no script is there yet. One more goes before, uncounted. */
async function openings(world: World, rounds: number): Promise<readonly number[]> {
  const session = await world.loggedIn('legal-officer');
  const cookies = await session.context().cookies();
  const taken: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const context = await world.context();
    await watch(context);
    await context.addCookies(cookies);
    const page = await context.newPage();
    await page.goto('/inbox');
    const { usable = Number.NaN } = await marksOf(page, 'usable');
    if (round > 0) taken.push(usable);
    await context.close();
  }
  await session.context().close();
  return taken;
}

async function signatures(world: World, rounds: number): Promise<readonly number[]> {
  const page = await world.loggedIn('legal-officer');
  await enrolKey(world, page, 'legal-officer', /软件密钥/);
  await watch(page.context());
  await page.goto('/inbox');
  await page.locator('[class*=place] button').first().click();
  const taken: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const before = page.url();
    await answer(page);
    await sign(page);
    await page.waitForURL((url) => url.href !== before);
    const { next = Number.NaN, signed = Number.NaN } = await marksOf(page, 'next');
    if (round > 0) taken.push(next - signed);
  }
  await page.context().close();
  return taken;
}

async function scrolling(world: World): Promise<readonly number[]> {
  const page = await world.loggedIn('legal-officer');
  await endlessInbox(page);
  await page.goto('/inbox');
  await page.locator('[class*=place]').first().waitFor();
  const frames = [...(await scrolledFrames(page, framesLookedAt))].sort((a, b) => a - b);
  await page.context().close();
  return frames.slice(0, Math.ceil(frames.length * share)).slice(-1);
}

async function sliding(world: World, rounds: number): Promise<readonly number[]> {
  const page = await world.loggedIn('investigator', `/replay/${await longCase(world)}`);
  await dragged(page, movesBefore);
  const taken = await dragged(page, rounds * movesBefore);
  await page.context().close();
  return taken;
}
