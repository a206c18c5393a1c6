import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { Cast } from '../../apps/demo/src/bureau/cast.js';
import { projectRoot } from '../../tools/process/project-root.js';
import { setUpBureau } from '../../apps/demo/src/bureau/set-up.js';
import { openCases } from '../../apps/demo/src/cases/index.js';
import { playCases } from '../../apps/demo/src/play/player.js';
import { commandLine } from './support/command-line.js';
import { Stack } from './support/stack.js';

const opinion = [
  '--procedure',
  '程序合法',
  '--facts',
  '事实清楚',
  '--evidence',
  '证据充分',
  '--discretion',
  '同意立案',
];
type Item = Readonly<{ id: string; link: string }>;

describe('the command line', () => {
  const stack = new Stack();
  const countersign = commandLine(stack);

  beforeAll(async () => {
    await stack.start();
    const cast = new Cast(stack.origin, stack.keys);
    await setUpBureau(cast);
    // A case whose filing waits for the legal officer.
    await playCases(openCases.slice(0, 1), cast);
  }, 300_000);
  afterAll(() => stack.remove(), 60_000);

  const firstTask = async (officer: string): Promise<Item | undefined> => {
    const { out } = await countersign('task', 'list', '--as', officer, '--json');
    return (JSON.parse(out) as { items: Item[] }).items[0];
  };

  it('signs a task, and the next post has it, by the key that counts: one just made does not yet', async () => {
    expect((await countersign('key', 'new', '--officer', 'legal-officer')).code).toBe(0);
    const task = await firstTask('legal-officer');
    const id = task?.id ?? '';
    const shown = await countersign('task', 'show', id, '--as', 'legal-officer');
    expect(shown.out).toContain('审核清单');
    const signed = await countersign(
      'task',
      'sign',
      id,
      '--as',
      'legal-officer',
      '--decision',
      'approve',
      ...opinion,
    );
    expect(signed).toMatchObject({ code: 0, err: '' });
    const [, version, hash] = /已签署，第 (\d+) 号事件 (sha256:[0-9a-f]{64})/.exec(signed.out) ?? [];
    const investigator = await new Cast(stack.origin, stack.keys).as('investigator');
    const events = await must('events', investigator.events(id.slice(0, id.indexOf('.'))));
    expect(events.items.find((event) => event.version === Number(version))).toMatchObject({
      type: 'SignedOff',
      hash,
    });
    expect((await firstTask('unit-leader'))?.link).toBe('filing');
  });

  it('tells a refusal on stderr and exits 1', async () => {
    const id = (await firstTask('unit-leader'))?.id ?? '';
    const again = await countersign(
      'task',
      'sign',
      id,
      '--as',
      'legal-officer',
      '--decision',
      'approve',
      ...opinion,
      '--json',
    );
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(JSON.parse(again.err)).toMatchObject({ code: 'already-signed-in-link' });
  });

  it.each([
    ['an unknown command', ['case', 'frobnicate']],
    ['a missing officer', ['token']],
    [
      'an opinion in fewer than four parts',
      ['task', 'sign', 'x', '--as', 'legal-officer', '--decision', 'approve'],
    ],
    ['a file that is not there', ['procedures', 'check', '/nowhere.yaml']],
  ])('exits 2 for %s', async (_, line) => expect((await countersign(...line)).code).toBe(2));

  it('replays a case by its number, in either language', async () => {
    const number = openCases[0]?.number ?? '';
    const zh = await countersign('case', 'replay', number, '--as', 'investigator');
    expect(zh.out).toMatch(/呈请 立案/);
    expect(zh.out).toMatch(/谁负责/);
    const en = await countersign('case', 'replay', number, '--as', 'investigator', '--lang', 'en');
    expect(en.out).toMatch(/Requests Filing/);
    expect(en.out).toMatch(/Who answers/);
  });

  it('starts a case', async () => {
    const started = await countersign(
      ...['case', 'start', '--as', 'handler', '--title', '试案', '--unit', 'criminal-investigation'],
      ...['--handler', 'handler', '--party', 'suspect:某甲', '--facts', '{"offence":"盗窃"}', '--json'],
    );
    expect(started.code).toBe(0);
    const { id } = JSON.parse(started.out) as { id: string };
    expect((await countersign('case', 'show', id, '--as', 'handler')).out).toContain('试案');
  });

  it('makes a signing key that only its owner can read, and that counts once a second officer confirms it', async () => {
    const made = await countersign('key', 'new', '--officer', 'handler-2', '--json');
    const { keyId, file } = JSON.parse(made.out) as { keyId: string; file: string };
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const alone = await countersign('key', 'confirm', keyId, '--officer', 'handler-2', '--as', 'handler-2');
    expect(alone.code).toBe(1);
    const confirmed = await countersign(
      'key',
      'confirm',
      keyId,
      '--officer',
      'handler-2',
      '--as',
      'unit-leader',
    );
    expect(confirmed.code).toBe(0);
  });

  it('names the line of a fault in a definition', async () => {
    const file = join(stack.data, 'faulty.yaml');
    writeFileSync(file, 'procedure: x\nversion: none\n');
    const checked = await countersign('procedures', 'check', file);
    expect(checked.code).toBe(1);
    expect(checked.out).toContain(`${file}:2`);
  });

  it('publishes a definition for the administrator alone, once', async () => {
    const shipped = readFileSync(join(projectRoot, 'libs/procedures/definitions/criminal.yaml'), 'utf8');
    const file = join(stack.data, 'trial.yaml');
    writeFileSync(file, shipped.replace(/^procedure: criminal$/m, 'procedure: trial'));
    const publishing = (officer: string) =>
      countersign('procedures', 'publish', file, '--as', officer, '--json');
    const refused = await publishing('handler');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(JSON.parse(refused.err)).toMatchObject({ code: 'forbidden' });
    expect(JSON.parse((await publishing('admin')).out)).toMatchObject({
      id: 'trial',
      definition: { version: 1 },
    });
    expect(JSON.parse((await publishing('admin')).err)).toMatchObject({ code: 'version-not-next' });
  });

  it('finds every event as it was recorded', async () => {
    const { code, out } = await countersign('doctor', '--json');
    expect(JSON.parse(out)).toMatchObject({ first: null, faults: [] });
    expect(code).toBe(0);
  });
});
