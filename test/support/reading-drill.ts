import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '#libs/client';
import type { Bureau } from '../../apps/api/test/support/bureau.js';
import { projectRoot } from '../../tools/process/project-root.js';

type Filed = Readonly<{ name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> }>;

/** A procedure of one link whose signers must have had every page before them. */
export async function publishReadingDrill(bureau: Bureau): Promise<void> {
  const drill = readFileSync(join(projectRoot, 'test', 'faults', 'load', 'fault-drill.yaml'), 'utf8')
    .replace('procedure: fault-drill', 'procedure: reading-drill')
    .replace('    documents: [report]\n', '    documents: [report]\n    reading: all-pages\n')
    .replace('{ unit: bureau, role: legal-reviewer }', '{ unit: case, role: legal-officer }')
    .replaceAll('PT8S', 'P3D');
  await must('definition', (await bureau.as('admin')).publishProcedure(drill));
}

/** A case of that procedure, whose closing is asked for with one material. */
export async function askedToRead(bureau: Bureau, file: Filed, pages: number | null) {
  const system = await bureau.system();
  const { id } = await must(
    'start',
    system.startCase({
      procedure: 'reading-drill',
      title: '阅卷',
      unit: 'criminal-investigation',
      handlers: ['handler'],
      parties: [],
      facts: {},
    }),
  );
  const filed = { document: 'report', title: '报告', ...(pages !== null && { pages }), file };
  const { digest: material } = await must('report', system.fileMaterial(id, filed));
  await must(
    'request',
    (await bureau.as('handler')).requestLink(id, {
      link: 'closure',
      grounds: '已阅',
      legalBasis: ['刑事诉讼法'],
      materials: [material],
      proposal: '结案',
    }),
  );
  return { id, material, task: await bureau.openTask(id) };
}

/** A PDF of so many pages, each of which says which it is. */
export function pdfOf(pages: number): Uint8Array<ArrayBuffer> {
  const numbers = Array.from({ length: pages }, (_, nth) => nth);
  const kids = numbers.map((nth) => `${4 + 2 * nth} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...numbers.flatMap((nth) => {
      const drawing = `BT /F1 36 Tf 60 700 Td (page ${nth + 1}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * nth} 0 R >>`,
        `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, nth) => {
    const offset = text.length;
    text += `${nth + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
