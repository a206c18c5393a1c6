/** Injection tokens of what comes from the libraries as interfaces. */
export const EVENT_LOG = Symbol('EventLog');
export const LOG_CLOCK = Symbol('LogClock');
export const BLOBS = Symbol('BlobStore');
/** Following the log in global order. */
export const SUBSCRIBE = Symbol('Subscribe');
export const VAULT = Symbol('Vault');
