import type { RecordedEvent } from './ports.js';
import { composeEvents } from './envelope.js';
import type { AppendRequest, SealedText } from './ports.js';
import { keyOwnerOf, type Vault } from './vault.js';

/** Texts of one event that lie under one key, encrypted together; named by the digest of the first. */
export type EncryptedTexts = Readonly<{
  version: number;
  digest: SealedText['digest'];
  key: string;
  ciphertext: Buffer;
}>;

/** One commit, ready to be sent. */
export type PreparedCommit = Readonly<{
  request: AppendRequest;
  events: readonly RecordedEvent[];
  texts: readonly EncryptedTexts[];
}>;

/** Does everything that takes time and needs no database: events composed and hashed, texts encrypted under keys that are on disk. */
export async function prepare(vault: Vault, origin: string, request: AppendRequest): Promise<PreparedCommit> {
  if (request.events.length === 0) throw new Error(`Nothing to append to ${request.stream}`);
  const events = composeEvents(origin, request);
  return { request, events, texts: await encryptTexts(vault, request) };
}

const none: readonly EncryptedTexts[] = [];

async function encryptTexts(
  vault: Vault,
  { stream, expected, events }: AppendRequest,
): Promise<readonly EncryptedTexts[]> {
  let encrypted: EncryptedTexts[] | undefined;
  for (const [nth, { sealed }] of events.entries()) {
    if (!sealed || sealed.length === 0) continue;
    for (const [key, texts] of textsByKey(sealed)) {
      const ciphertext = await vault.encrypt(keyOwnerOf(stream), key, texts);
      (encrypted ??= []).push({
        version: expected.version + nth + 1,
        digest: (texts[0] as SealedText).digest,
        key,
        ciphertext,
      });
    }
  }
  return encrypted ?? none;
}

/** Each text once, with those of its key: what one key erases lies apart from what it does not. */
function textsByKey(sealed: readonly SealedText[]): ReadonlyMap<string, readonly SealedText[]> {
  const byKey = new Map<string, SealedText[]>();
  for (const text of sealed) {
    const texts = byKey.get(text.key);
    if (!texts) byKey.set(text.key, [text]);
    else if (!texts.some(({ digest }) => digest === text.digest)) texts.push(text);
  }
  return byKey;
}
