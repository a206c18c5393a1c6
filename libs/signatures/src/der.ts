const SEQUENCE = 0x30;
const INTEGER = 0x02;
const P256_BYTES = 32;

/**
 * r ‖ s of an ECDSA signature over P-256, from the DER that authenticators give. Taken only in the one encoding DER has,
 * so that a signature is not written in several ways. Null for anything else.
 *
 * @source X.690 section 8.3, RFC 3279 section 2.2.3
 */
export function rawOfDer(der: Uint8Array): Uint8Array | null {
  if (der.length < 8 || der[0] !== SEQUENCE || der[1] !== der.length - 2) return null;
  const r = integerAt(der, 2);
  const s = r && integerAt(der, r.end);
  if (!r || !s || s.end !== der.length) return null;
  const raw = new Uint8Array(2 * P256_BYTES);
  raw.set(r.magnitude, P256_BYTES - r.magnitude.length);
  raw.set(s.magnitude, 2 * P256_BYTES - s.magnitude.length);
  return raw;
}

/** A positive integer of at most 32 bytes in its shortest form: one leading zero where the sign bit would be set, else none. */
function integerAt(der: Uint8Array, at: number): Readonly<{ magnitude: Uint8Array; end: number }> | null {
  const length = der[at + 1] ?? 0;
  const end = at + 2 + length;
  const first = der[at + 2] ?? 0;
  if (der[at] !== INTEGER || length === 0 || end > der.length || first > 0x7f) return null;
  const padded = first === 0;
  if (padded && (length === 1 || (der[at + 3] ?? 0) < 0x80)) return null;
  const magnitude = der.subarray(at + 2 + (padded ? 1 : 0), end);
  return magnitude.length > P256_BYTES ? null : { magnitude, end };
}
