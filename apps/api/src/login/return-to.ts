/** Where to go after login: a path of ours, never another site, whatever a link says. */
export function returnPath(asked: string | undefined, origin: string): string {
  if (asked === undefined || !asked.startsWith('/')) return '/';
  const ours = new URL(origin).origin;
  const found = URL.canParse(asked, ours) ? new URL(asked, ours) : null;
  return found?.origin === ours ? `${found.pathname}${found.search}${found.hash}` : '/';
}
