import type { Names } from '#libs/kernel';
import type { Hands } from './events.js';
import type { ElementState } from './evidence-file.js';
import type { PropertyDifference } from './property-standing.js';

type Ruled = Readonly<{ because: Names; source: string }>;

export type EvidenceRefusal =
  | { code: 'unknown-offence'; offence: string }
  | { code: 'unknown-charge'; charge: string }
  | { code: 'unknown-element'; element: string }
  | { code: 'unknown-exclusion-ground'; grounds: readonly string[] }
  | { code: 'not-evidence'; material: string; document: string; proofs: readonly string[] }
  | ({ code: 'evidence-inadmissible'; material: string; state: string } & Ruled)
  | { code: 'page-not-there'; material: string; pages: readonly number[]; of: number }
  /** A request to exclude evidence names it, and the request's materials include it. */
  | { code: 'evidence-not-named'; materials: readonly string[] }
  | ({
      code: 'elements-unproved';
      elements: readonly Readonly<{
        charge: string;
        subject: string;
        offence: string | null;
        element: string;
        name: Names | null;
        state: ElementState;
      }>[];
      uncharged: readonly string[];
    } & Ruled);

export type PropertyRefusal =
  | { code: 'unknown-taking'; takings: readonly string[] }
  | { code: 'unknown-disposal'; disposals: readonly string[] }
  | { code: 'unknown-property'; property: string }
  | { code: 'property-disposed'; property: string; as: string }
  | ({ code: 'taking-unapproved'; link: string } & Ruled)
  | ({ code: 'property-unsettled'; property: readonly Readonly<{ item: string; keeper: Hands }>[] } & Ruled)
  | ({ code: 'property-differs'; differences: readonly PropertyDifference[] } & Ruled);
