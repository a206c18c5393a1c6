export { algOfPasskey, type AssertionFinding, readAssertion, type RelyingParty } from './assertion.js';
export * from './decision-record.js';
export { canonicalBytes, canonicalDigest, canonicalJson, digestBytes, digestOf } from './canonical.js';
export { fromBase64url, toBase64url } from './base64url.js';
export { assembleRecord, type Dossier, dossierDigest, recordDigest } from './record.js';
export { frameDifferences } from './differences.js';
export { type KeyAlg, type PublicKeyFault, readPublicKey } from './public-keys.js';
export { type SignatureVerifier, type VerificationKey, verifySignature } from './verify.js';
