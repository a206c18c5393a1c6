/** SHA-256, passed in by whoever runs a pure library: `node:crypto` on servers, another implementation in browsers. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;
