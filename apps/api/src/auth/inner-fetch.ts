import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CustomFetch } from 'openid-client';

const everywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/**
 * Asks the embedded issuer at the address where this process listens. Its public address may lead through a proxy that
 * the process itself cannot reach, or to a certificate that it does not know.
 */
export const innerFetch =
  (server: () => Server): CustomFetch =>
  (url, options) => {
    const listening = server().address() as AddressInfo | null;
    if (listening === null) throw new TypeError('fetch failed');
    const { pathname, search } = new URL(url);
    const address = everywhere[listening.address] ?? listening.address;
    const host = address.includes(':') ? `[${address}]` : address;
    return fetch(`http://${host}:${listening.port}${pathname}${search}`, options);
  };
