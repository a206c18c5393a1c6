type Cookie = Readonly<{ value: string; path: string; attributes: string }>;

export type Visited = Readonly<{ url: string; status: number; headers: Headers; text: string }>;

const redirectsMax = 12;

/**
 * What a browser does with redirects and cookies, and nothing else: a jar for each host, paths and expiry honoured,
 * `Origin` sent with forms. Scripts do not run.
 */
export class Browser {
  readonly #jars = new Map<string, Map<string, Cookie>>();
  readonly visited: string[] = [];

  /** Follows redirects to the page at their end. */
  open(url: string): Promise<Visited> {
    return this.#go(url, { method: 'GET' });
  }

  /** Sends a form of the page that stands at `from`. @param body fields, or a `multipart/form-data` form */
  submit(from: string, action: string, body: Readonly<Record<string, string>> | FormData): Promise<Visited> {
    const { origin } = new URL(from);
    return this.#go(new URL(action, from).href, {
      method: 'POST',
      body: body instanceof FormData ? body : new URLSearchParams(body),
      headers: { origin },
    });
  }

  /** One request with this browser's cookies, as a script of a page makes it; redirects are not followed. */
  async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    const cookies = this.cookieHeader(url);
    if (cookies) headers.set('cookie', cookies);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#keep(url, line);
    return response;
  }

  cookieHeader(url: string): string {
    const { pathname } = new URL(url);
    return [...this.#jar(url)]
      .filter(
        ([, { path }]) => pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`),
      )
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  }

  /** As it was set, attributes included. */
  cookie(url: string, name: string): Cookie | undefined {
    return this.#jar(url).get(name);
  }

  setCookie(url: string, name: string, value: string): void {
    this.#jar(url).set(name, { value, path: '/', attributes: '' });
  }

  cookieNames(url: string): readonly string[] {
    return [...this.#jar(url).keys()].sort();
  }

  async #go(url: string, init: RequestInit): Promise<Visited> {
    let at = url;
    let asked = init;
    for (let turn = 0; turn < redirectsMax; turn += 1) {
      const response = await this.fetch(at, asked);
      this.visited.push(at);
      const location = response.headers.get('location');
      if (location === null)
        return { url: at, status: response.status, headers: response.headers, text: await response.text() };
      await response.arrayBuffer();
      at = new URL(location, at).href;
      asked = { method: 'GET' };
    }
    throw new Error(`more than ${redirectsMax} redirects from ${url}`);
  }

  #jar(url: string): Map<string, Cookie> {
    const { host } = new URL(url);
    const jar = this.#jars.get(host) ?? new Map<string, Cookie>();
    this.#jars.set(host, jar);
    return jar;
  }

  #keep(url: string, line: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    const value = pair.slice(at + 1);
    const read = new Map(
      attributes.map((text) => [text.split('=')[0]?.toLowerCase(), text.split('=')[1] ?? '']),
    );
    const expires = read.get('expires');
    const gone = read.get('max-age') === '0' || (expires !== undefined && Date.parse(expires) <= Date.now());
    const jar = this.#jar(url);
    if (gone) jar.delete(name);
    else jar.set(name, { value, path: read.get('path') ?? '/', attributes: attributes.join('; ') });
  }
}
