import { type Digest, refuse } from '#libs/kernel';
import { kept, type OnCase, type Ruling } from './started-case.js';

/** What is pointed at: a material, and a page of it. */
type Anchor = Readonly<{ material: Digest | null; page: number | null }>;

/**
 * Is it there? Of a material filed without saying how many pages it has, every page is.
 *
 * @refuses unknown-material, page-not-there
 */
export function anchorRuling(anchors: readonly Anchor[], { file }: Pick<OnCase, 'file'>): Ruling {
  for (const { material, page } of anchors) {
    if (material === null) continue;
    const filed = kept(file.materials, material);
    if (!filed) return refuse({ code: 'unknown-material', material });
    const of = filed.pages;
    if (of !== null && page !== null && page > of)
      return refuse({ code: 'page-not-there', material, pages: [page], of });
  }
  return null;
}
