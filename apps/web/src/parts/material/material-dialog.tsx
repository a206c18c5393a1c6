import type { CaseView } from '@/api/types';
import { Dialog } from '@/design/dialog';
import parts from '@/parts/case/case.module.css';
import { materialTitle } from '@/parts/signing/materials/material-title';
import { MaterialViewer } from '@/parts/signing/materials/material-viewer';
import { useNames } from '@/words/names';

type Props = Readonly<{
  caseId: string;
  material: CaseView['materials'][number];
  onClose: () => void;
}>;

/** A material of a case over the page that it was asked for on. It counts as read for no task. */
export function MaterialDialog({ caseId, material, onClose }: Props) {
  const name = useNames();
  return (
    <Dialog wide title={`${name(materialTitle(material.title))} ${material.number ?? ''}`} onClose={onClose}>
      <div className={parts['viewer']}>
        <MaterialViewer
          caseId={caseId}
          material={{ ...material, opened: true }}
          task={undefined}
          onPoint={null}
        />
      </div>
    </Dialog>
  );
}
