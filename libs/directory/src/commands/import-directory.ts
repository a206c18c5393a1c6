import { accept, type Decision, refuse, streamOf } from '#libs/kernel';
import { administratorOnly, type DirectoryBasis } from '../basis.js';
import type { BeginImport, EndImport } from '../commands.js';
import type { ImportEvent } from '../events.js';
import type { ImportState } from '../imports.js';
import type { DirectoryRefusal } from '../refusals.js';

type Decided = Decision<ImportEvent, DirectoryRefusal>;

/** Says what a file is about to change; an interrupted import of the same file is begun again. @refuses not-permitted */
export function beginImport({ data }: BeginImport, basis: DirectoryBasis): Decided {
  const { file, rows, adds, changes, leavers } = data;
  return (
    administratorOnly(basis) ?? accept({ type: 'ImportBegun', data: { file, rows, adds, changes, leavers } })
  );
}

/** Says what came of it. @refuses not-permitted, import-not-begun */
export function endImport({ data: { file, made, refused } }: EndImport, basis: DirectoryBasis): Decided {
  const forbidden = administratorOnly(basis);
  if (forbidden) return forbidden;
  if (!basis.look.at<ImportState>(streamOf.imported(file)).running) {
    return refuse({ code: 'import-not-begun', file });
  }
  return accept({ type: 'ImportEnded', data: { file, made, refused } });
}
