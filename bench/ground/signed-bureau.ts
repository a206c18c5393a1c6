import type { ApiUnderTest } from '../../apps/api/test/support/api-under-test.js';

export const signaturesMade = 100_000;
const atOnce = 5_000;
const signaturesInCase = 6;

/** Rows of a hundred thousand signatures, made of the one that is there: fifteen hundred handlers, some two hundred signers. */
export async function signedBureau(api: ApiUnderTest): Promise<void> {
  for (let from = 1; from <= signaturesMade; from += atOnce) {
    const numbers = `generate_series(${from}, ${from + atOnce - 1}) n`;
    await api.sql(`INSERT INTO work.signatures SELECT r.*
      FROM (SELECT * FROM work.signatures ORDER BY leaf LIMIT 1) s, ${numbers},
           LATERAL jsonb_populate_record(NULL::work.signatures, to_jsonb(s) || jsonb_build_object(
             'signature_id', 'x.' || n, 'case_id', 'c' || n / ${signaturesInCase}, 'reading_ms', n * 7919 % 3600000,
             'handler', 'h' || n % 1500, 'officer', 'o' || n % 1500 / 10 + n % 7 * 3,
             'kind', (ARRAY['review', 'audit', 'review', 'approve'])[1 + n % 4],
             'decision', CASE WHEN n % 23 = 0 AND n % 1500 > 200 THEN 'return' ELSE 'approve' END,
             'capacity', CASE WHEN n % 50 = 0 THEN 'delegated' ELSE 'own' END,
             'signed_at', timestamptz '2026-01-01Z' + n * interval '4 minutes',
             'decided_again', CASE WHEN n % 997 = 0 THEN 'different' ELSE 'same' END)) r`);
  }
}
