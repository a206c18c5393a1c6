import { chain, type Signing } from '../play/signing.js';
import type { Act } from '../play/script.js';

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
