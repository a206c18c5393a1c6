import { format } from 'node:util';
import { expect } from 'expect';

/** A test, or a story whose tests are told in order, that can be run again and again, each time from its beginning. */
export type Test = Readonly<{ name: string; run: () => Promise<void> }>;
/** A top-level group as its spec file declares it. */
type Group = Readonly<{ title: string; body: () => void }>;

type Body = () => unknown;
type Level = Readonly<{ title: string; before: Body[] }>;
type Declared = Readonly<{ name: string; run: () => Promise<void> }>;

const groups: Group[] = [];
let levels: Level[] = [];
let declared: Declared[] = [];

/** What a group declares when it is begun anew: nothing of an earlier run is left in it. */
function begun({ title, body }: Group): readonly Declared[] {
  levels = [];
  declared = [];
  within(title, body);
  return declared;
}

function within(title: string, body: () => void): void {
  levels.push({ title, before: [] });
  body();
  levels.pop();
}

/** A group as the tests that it declares, each by itself, and as one story told in order. */
export type Choice = Readonly<{ alone: readonly Test[]; together: Test }>;

/** Every group declared so far. */
export const choicesDeclared = (): readonly Choice[] =>
  groups.map((group) => ({
    alone: begun(group).map(({ name }, nth) => ({ name, run: async () => begun(group)[nth]?.run() })),
    together: { name: group.title, run: () => toldInOrder(group) },
  }));

async function toldInOrder(group: Group): Promise<void> {
  for (const { run } of begun(group)) await run();
}

function declareGroup(title: string, body: () => void): void {
  if (levels.length === 0) groups.push({ title, body });
  else within(title, body);
}

function declareTest(title: string, body: Body): void {
  if (levels.length === 0) {
    groups.push({ title, body: () => declareTest(title, body) });
    return;
  }
  const around = [...levels];
  const run = async () => {
    for (const { before } of around) for (const prepare of before) await prepare();
    await body();
  };
  declared.push({ name: [...around.map((level) => level.title), title].join(' › '), run });
}

/** `%s`, `%j` and their like from the row in order; `$name` from a row of names. */
function titled(title: string, row: unknown): string {
  if (!Array.isArray(row))
    return title.replace(/\$(\w+)/g, (_, name: string) => String((row as Record<string, unknown>)[name]));
  const places = title.match(/%[sdijo]/g)?.length ?? 0;
  return format(title, ...row.slice(0, places));
}

const each =
  (declare: (title: string, body: () => void) => void) =>
  (rows: readonly unknown[]) =>
  (title: string, body: (...given: unknown[]) => void): void =>
    rows.forEach((row) => {
      const given: readonly unknown[] = Array.isArray(row) ? row : [row];
      const named = typeof row === 'object' ? row : given;
      declare(titled(title, named), () => body(...given));
    });

function beforeEach(body: Body): void {
  levels.at(-1)?.before.push(body);
}

export const describe = Object.assign(declareGroup, { each: each(declareGroup) });
export const it = Object.assign(declareTest, {
  each: each((title, body) => declareTest(title, body)),
});
export { beforeEach as beforeAll, beforeEach, expect, it as test };
