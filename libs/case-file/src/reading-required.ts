import { displayedTo, missingFrom, type ReadingState } from '#libs/directory';
import { refuse, streamOf } from '#libs/kernel';
import type { ReadingRule } from '#libs/procedures';
import { linkRule } from '#libs/procedures/interpreter';
import type { Material } from './case-file.js';
import type { Judged } from './judged.js';
import type { OnCase, Ruling } from './started-case.js';

/** Media types that the product shows page by page, or as one. */
const displayable =
  /^(?:application\/(?:pdf|json)|text\/[\w.+-]+|image\/(?:png|jpeg|gif|webp|avif|bmp))(?:;|$)/i;

/** How many of a material's pages, from the first on, must have been displayed; 0 where delivery is enough. */
export function pagesRequired(
  rule: ReadingRule | undefined,
  { mediaType, pages }: Pick<Material, 'mediaType' | 'pages'>,
): number {
  if (rule === undefined || rule === 'delivered' || !displayable.test(mediaType)) return 0;
  return rule === 'first-page' ? 1 : (pages ?? 1);
}

/**
 * What the link requires to have been displayed to this officer, and was not. Only of who approves or votes for it: a
 * document that cannot be shown, or lacks a page, must be possible to return.
 *
 * @refuses pages-undisplayed
 */
export function displayRuling(
  { data, officer, task, round, request }: Judged,
  { file, definition, look }: OnCase,
): Ruling {
  if (data.decision !== 'approve') return null;
  const { reading } = linkRule(definition, request.link);
  const state = look.at<ReadingState>(streamOf.reading(task.id));
  const materials = round.materials.flatMap((material) => {
    const needed = pagesRequired(reading, file.materials[material] ?? { mediaType: '', pages: null });
    const pages =
      needed === 0
        ? []
        : missingFrom({ from: 1, to: needed }, displayedTo(state, officer, task.round, material));
    return pages.length > 0 ? [{ material, pages }] : [];
  });
  return materials.length > 0 ? refuse({ code: 'pages-undisplayed', materials }) : null;
}
