import { accept, type Decision, refuse } from '#libs/kernel';
import { findDocument } from '#libs/procedures/interpreter';
import type { FileMaterial } from '../commands.js';
import type { MaterialFiled } from '../events.js';
import type { CaseRefusal } from '../refusals.js';
import { kept, type OnCase } from '../started-case.js';

/**
 * Files a material, also in a closed case: papers that arrive late belong to the file.
 *
 * @refuses unknown-document, unknown-party, material-exists
 */
export function fileMaterial(
  { data }: FileMaterial,
  { file, definition }: OnCase,
): Decision<MaterialFiled, CaseRefusal> {
  const { material, document, title, mediaType, bytes, pages, subject, number } = data;
  if (!findDocument(definition, document)) return refuse({ code: 'unknown-document', document });
  if (subject !== null && !file.parties.some(({ id }) => id === subject)) {
    return refuse({ code: 'unknown-party', party: subject });
  }
  if (kept(file.materials, material)) return refuse({ code: 'material-exists', material });
  return accept({
    type: 'MaterialFiled',
    data: {
      material,
      document,
      title,
      mediaType,
      bytes,
      pages,
      subject,
      ...(number !== undefined && { number }),
    },
  });
}
