import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../process/report.js';

/** Where systems put a Chromium or Chrome, in the order of preference. */
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What the pages need to be drawn: a browser, and a font with Chinese characters. */
const packages = ['chromium', 'fonts-noto-cjk'];

function found(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(':').filter(Boolean);
  const candidates = [
    process.env['COUNTERSIGN_CHROMIUM'] ?? '',
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...applications,
  ];
  return candidates.find((path) => path !== '' && existsSync(path));
}

/**
 * A Chromium of this system; as root on Debian or Ubuntu one is installed when there is none.
 *
 * @throws when there is none and it cannot be installed; the message says what to do
 */
export function chromium(report: Report): string {
  const there = found();
  if (there !== undefined) return there;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    report('No Chromium here: installing it with a Chinese font by apt (about 400 MB, once)');
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    ]) {
      report(`  apt-get ${args.join(' ')}`);
      spawnSync('/usr/bin/apt-get', args, {
        stdio: ['ignore', 2, 2],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
    const installed = found();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `The browser specs need Chromium. Install it (Debian, Ubuntu: apt-get install ${packages.join(' ')}), or name one in COUNTERSIGN_CHROMIUM.`,
  );
}
