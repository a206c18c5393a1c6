/**
 * What a page made on the server may do: our own style and script files, requests to us, and forms to us and whoever a
 * form is led on to.
 *
 * @param formsGoTo an address outside, where a form of the page is redirected
 */
export function contentPolicy(formsGoTo: string | null = null): string {
  const outside = formsGoTo === null ? '' : ` ${new URL(formsGoTo).origin}`;
  return [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    `form-action 'self'${outside}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}
