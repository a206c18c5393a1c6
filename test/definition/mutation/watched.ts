/**
 * A copy of a value that notes every place read in it, as `links.3.steps.0.limit`. A test that never reads a place
 * cannot see that it was altered. What stands in two places is one object, and read in each by the path of that place.
 */
export function watched<Value extends object>(value: Value, seen: Set<string>): Value {
  const proxies = new Map<string, object>();
  const watch = (target: object, path: string): object => {
    const known = proxies.get(path);
    if (known) return known;
    const note = (key: string | symbol): string => {
      const at = `${path}${String(key)}`;
      if (typeof key === 'string') seen.add(at);
      return at;
    };
    const proxy = new Proxy(target, {
      get(of, key) {
        const at = note(key);
        const found: unknown = Reflect.get(of, key);
        return typeof found === 'object' && found !== null ? watch(found, `${at}.`) : found;
      },
      has(of, key) {
        note(key);
        return Reflect.has(of, key);
      },
      ownKeys(of) {
        const keys = Reflect.ownKeys(of);
        keys.forEach(note);
        return keys;
      },
    });
    proxies.set(path, proxy);
    return proxy;
  };
  return watch(structuredClone(value), '') as Value;
}
