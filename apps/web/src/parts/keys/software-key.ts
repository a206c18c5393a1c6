import { toBase64url } from '#libs/signatures';

/**
 * Keys made by this browser, for trying out a simulated log where no authenticator is at hand. The private half cannot
 * be taken out of the browser, and no real log is offered one: there an officer signs with a passkey.
 */
type Stored = Readonly<{ keyId: string; officer: string; privateKey: CryptoKey }>;

const databaseName = 'countersign-keys';
const storeName = 'keys';

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName, 1);
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore(storeName, { keyPath: 'keyId' }),
    );
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('IndexedDB')));
  });
}

async function inStore<Value>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const opened = await database();
  try {
    return await new Promise<Value>((resolve, reject) => {
      const request = work(opened.transaction(storeName, mode).objectStore(storeName));
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
    });
  } finally {
    opened.close();
  }
}

/**
 * Makes a key, has it proposed, and keeps it under the id that it was given.
 *
 * @param propose sends the public key, base64url of its SPKI, and answers the key's id
 */
export async function makeSoftwareKey(
  officer: string,
  propose: (publicKey: string) => Promise<string>,
): Promise<void> {
  const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify']);
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
  const keyId = await propose(toBase64url(spki));
  const stored: Stored = { keyId, officer, privateKey: pair.privateKey };
  await inStore('readwrite', (store) => store.put(stored));
}

/** Ids of the officer's keys that this browser holds. */
export async function heldSoftwareKeys(officer: string): Promise<readonly string[]> {
  const all = await inStore<Stored[]>('readonly', (store) => store.getAll() as IDBRequest<Stored[]>);
  return all.filter((key) => key.officer === officer).map(({ keyId }) => keyId);
}

/** @returns base64url of the Ed25519 signature over the 32 bytes of a digest */
export async function signWithSoftwareKey(keyId: string, digest: Uint8Array): Promise<string> {
  const held = await inStore<Stored | undefined>(
    'readonly',
    (store) => store.get(keyId) as IDBRequest<Stored | undefined>,
  );
  if (!held) throw new Error('this browser does not hold the key');
  const value = await crypto.subtle.sign({ name: 'Ed25519' }, held.privateKey, new Uint8Array(digest));
  return toBase64url(new Uint8Array(value));
}
