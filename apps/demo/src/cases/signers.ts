import { chain, type Signing } from '../play/signing.js';
import type { Act } from '../play/script.js';
import type { Look } from '../play/sentences.js';
import { signedBy } from '../play/standing.js';

/** Legal officer, unit leader, legal reviewer, bureau leader: the four approvals of a link, by handling unit. */
const approvers: Readonly<Record<string, readonly string[]>> = {
  'criminal-investigation': ['legal-officer', 'unit-leader', 'legal-reviewer', 'bureau-leader'],
  'chengguan-station': ['cg-legal', 'cg-leader', 'legal-reviewer', 'bureau-leader'],
  'public-order': ['za-legal', 'za-leader', 'legal-reviewer', 'bureau-leader'],
  traffic: ['jj-legal', 'jj-leader', 'legal-reviewer', 'bureau-leader'],
};

/** `lurb('criminal-investigation')('filing', '03-02 11:00', …)`: a link approved, or as far as times are given. */
export const lurb =
  (unit: string) =>
  (link: string, times: readonly string[], signing?: Signing): readonly Act[] =>
    chain(link, (approvers[unit] ?? []).slice(0, times.length), times, signing);

/** A link was approved by those four, each at its own time, and by nobody else. */
export const lurbApproved =
  (unit: string) =>
  (link: string, times: readonly string[], subject?: string): Look =>
    signedBy(
      link,
      'approved',
      (approvers[unit] ?? []).map((officer, index) => [officer, 'approve', times[index] ?? ''] as const),
      subject === undefined ? {} : { subject },
    );
