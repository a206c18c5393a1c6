import type { Schemas } from '@/api/types';

/** How many pages must still be displayed to the officer before he may approve. */
export const undisplayedIn = (materials: readonly Schemas['DossierMaterial'][]): number =>
  materials.reduce((count, material) => count + undisplayedOf(material), 0);

/** The server joins what it was told: ranges neither overlap nor touch. */
export const undisplayedOf = ({
  pagesRequired,
  displayed,
}: Pick<Schemas['DossierMaterial'], 'pagesRequired' | 'displayed'>): number =>
  displayed.reduce(
    (left, { from, to }) => left - Math.max(0, Math.min(to, pagesRequired) - from + 1),
    pagesRequired,
  );
