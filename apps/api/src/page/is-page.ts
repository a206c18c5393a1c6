/** First segments that are not pages: the API and what stands beside it. */
const others = new Set([
  'v1',
  'oidc',
  'auth',
  'docs',
  'openapi.json',
  'health',
  'metrics',
  'problems',
  'assets',
  'icon.svg',
  'favicon.ico',
  '.well-known',
]);

type Asked = Readonly<{ method: string; url: string; headers: Readonly<{ accept?: string | undefined }> }>;

/**
 * Whether the answer is the browser application's page: `/` for anybody, any other path that is not the API's for who
 * navigates there. A program that mistypes a path says nothing of HTML and still gets its problem document.
 */
export function isPageOfOurs({ method, url, headers }: Asked): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  const [path = '/'] = url.split(/[?#]/);
  if (path === '/') return true;
  const [, first = ''] = path.split('/');
  return !others.has(first) && (headers.accept ?? '').includes('text/html');
}
