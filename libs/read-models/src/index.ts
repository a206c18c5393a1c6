export { endedBy, signatureRow, type Beside, type Ended, type SignatureRow } from './signature-row.js';
export { SignatureRows, signatureSubscription } from './signature-rows.js';
export { SignatureStore } from './signature-store.js';
