import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import ts from 'typescript';
import { projectRoot } from '../../tools/process/project-root.js';

const sources = join(projectRoot, 'apps', 'web', 'src');
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);
const parse = (name: string) =>
  ts.createSourceFile(name, readFileSync(join(sources, name), 'utf8'), ts.ScriptTarget.ES2023, true);

const chinese = /\p{Script=Han}/u;
/** Attributes that a reader sees or hears. */
const spoken = new Set([
  'title',
  'placeholder',
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'label',
]);

function everyNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => everyNode(child, visit));
}

/** Words written where they would stay in one language. */
function untranslated(name: string): readonly string[] {
  const found: string[] = [];
  const source = parse(name);
  everyNode(source, (node) => {
    const text =
      ts.isJsxText(node) || ts.isStringLiteralLike(node) || ts.isTemplateHead(node) ? node.text : '';
    const inPage =
      ts.isJsxText(node) ||
      (ts.isJsxAttribute(node.parent ?? node) && spoken.has(attributeName(node.parent)));
    if (inPage && /\p{L}{2,}/u.test(text)) found.push(`${name}: ${text.trim()}`);
    else if (chinese.test(text) && !isFontName(name)) found.push(`${name}: ${text.trim()}`);
  });
  return found;
}

const attributeName = (node: ts.Node): string => (ts.isJsxAttribute(node) ? node.name.getText() : '');
const isFontName = (name: string) => name.endsWith('.css');

/** Pairs of `defineWords`: key, Chinese, English. */
function pairs(name: string): readonly (readonly [string, string, string])[] {
  const found: (readonly [string, string, string])[] = [];
  everyNode(parse(name), (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineWords') return;
    const [, words] = node.arguments;
    if (!words || !ts.isObjectLiteralExpression(words)) return;
    for (const property of words.properties) {
      if (!ts.isPropertyAssignment(property) || !ts.isArrayLiteralExpression(property.initializer)) continue;
      const [zh, en] = property.initializer.elements;
      const text = (part: ts.Node | undefined) => (part && ts.isStringLiteralLike(part) ? part.text : '');
      found.push([property.name.getText(), text(zh), text(en)]);
    }
  });
  return found;
}

const isWords = (name: string) => /words\.ts$|words\/shared\.ts$/.test(name);

it('are written in words files only', () => {
  expect(files.filter((name) => !isWords(name)).flatMap(untranslated)).toEqual([]);
});

it('are there in both languages, with the same parameters', () => {
  const all = files.filter(isWords).flatMap((name) => pairs(name).map((pair) => [name, ...pair] as const));
  expect(all.length).toBeGreaterThan(100);
  const parameters = (text: string) =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort((a, b) => (a < b ? -1 : 1));
  const faults = all.filter(([, key, zh, en]) => {
    const empty = zh.trim() === '' || en.trim() === '';
    const alone = !/\p{L}/u.test(zh.replaceAll(/\{\{\w+\}\}/g, ''));
    const wrongWay = key !== 'otherLanguage' && (chinese.test(en) || !(chinese.test(zh) || alone));
    return empty || wrongWay || parameters(zh).join() !== parameters(en).join();
  });
  expect(faults).toEqual([]);
});
