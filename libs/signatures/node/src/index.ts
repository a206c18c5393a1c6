/** What signing and verifying take from libsodium and `node:crypto`; imported as `#libs/signatures/node`, never by a pure library. */
export * from '../../src/node.js';
