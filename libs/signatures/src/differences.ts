/**
 * Where two JSON values differ, as JSON pointers (RFC 6901) in ascending order: the deepest place both have in common,
 * and each field or element that only one of them has. Empty when they are the same value.
 */
export function frameDifferences(sent: unknown, rebuilt: unknown): string[] {
  const found: string[] = [];
  compare(sent, rebuilt, '', found);
  return found.sort();
}

function compare(sent: unknown, rebuilt: unknown, pointer: string, found: string[]): void {
  // Not Object.is: RFC 8785 writes 0 and -0 alike, so they are one value.
  if (sent === rebuilt) return;
  if (!isContainer(sent) || !isContainer(rebuilt) || Array.isArray(sent) !== Array.isArray(rebuilt)) {
    found.push(pointer);
    return;
  }
  for (const key of new Set([...Object.keys(sent), ...Object.keys(rebuilt)])) {
    compare(own(sent, key), own(rebuilt, key), `${pointer}/${escaped(key)}`, found);
  }
}

const isContainer = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const own = (value: Readonly<Record<string, unknown>>, key: string) =>
  Object.prototype.hasOwnProperty.call(value, key) ? value[key] : undefined;

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');
