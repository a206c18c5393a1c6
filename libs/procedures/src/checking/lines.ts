import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
} from 'yaml';

type Step = string | number;

/** The line, from 1, on which the part of a YAML document at a path begins: its own, else its nearest ancestor's. */
export function lineOf(document: Document, lines: LineCounter, path: readonly Step[]): number {
  let offset = startOf(document.contents) ?? 0;
  let node: unknown = document.contents;
  for (const step of path) {
    const found = child(document, node, step);
    if (!found) break;
    offset = startOf(found.at) ?? offset;
    node = found.node;
  }
  return lines.linePos(offset).line;
}

type Found = Readonly<{ at: unknown; node: unknown }>;

function child(document: Document, parent: unknown, step: Step): Found | null {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isSeq(node)) {
    const item: unknown = node.items[Number(step)];
    return item === undefined ? null : { at: item, node: item };
  }
  if (!isMap(node)) return null;
  const own = node.items.find((pair) => keyOf(pair) === String(step));
  if (own) return { at: own.key, node: own.value };
  return merged(document, node.items, step);
}

/** What a map takes over from those it merges with `<<`. */
function merged(document: Document, pairs: readonly Pair[], step: Step): Found | null {
  for (const { value } of pairs.filter((pair) => keyOf(pair) === '<<')) {
    for (const source of isSeq(value) ? value.items : [value]) {
      const found = child(document, source, step);
      if (found) return found;
    }
  }
  return null;
}

function keyOf(pair: unknown): string | null {
  if (!isPair(pair)) return null;
  return isScalar(pair.key) ? String(pair.key.value) : null;
}

const startOf = (node: unknown): number | undefined => (node as Node | null)?.range?.[0];
