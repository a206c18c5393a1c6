/** Of what stands in an address, the named texts; anything else is left aside. */
export function textsOf<Name extends string>(
  search: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const kept: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = search[name];
    // The router reads `true` and `12` as what they look like.
    const text = typeof value === 'boolean' || typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && text !== '' && text.length <= 200) kept[name] = text;
  }
  return kept;
}
