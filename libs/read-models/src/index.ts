export { endedBy, signatureRow, type Beside, type Ended, type SignatureRow } from './signature-row.js';
export { SignatureRows } from './signature-rows.js';
export { SignatureStore, signatureSubscription } from './signature-store.js';
