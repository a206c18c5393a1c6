import type { Receipt } from '#libs/client';

/** Keeps every receipt that any client of this process is given, until released. */
export function collectReceipts(): Readonly<{ receipts: Receipt[]; release: () => void }> {
  const receipts: Receipt[] = [];
  const original = globalThis.fetch;
  globalThis.fetch = async (...call: Parameters<typeof fetch>) => {
    const response = await original(...call);
    if (response.status === 201) {
      const { receipt } = (await response.clone().json()) as { receipt?: Receipt };
      if (receipt) receipts.push(receipt);
    }
    return response;
  };
  return { receipts, release: () => void (globalThis.fetch = original) };
}
