import { useState } from 'react';
import { ActDialog } from '@/parts/form/act-dialog';
import { FieldBox } from '@/parts/form/field-box';
import { useAdminWords } from './words';

type Props = Readonly<{
  title: string;
  word: string;
  act: Readonly<{ send: (reason: string) => void; isPending: boolean; error: unknown }>;
  onClose: () => void;
}>;

/** Asks for the reason of a change that touches somebody, which goes into the log with it. */
export function ReasonDialog({ title, word, act, onClose }: Props) {
  const say = useAdminWords();
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={title}
      word={word}
      danger
      act={act}
      ready={reason.trim() !== ''}
      onSubmit={() => act.send(reason.trim())}
      onClose={onClose}
    >
      <FieldBox label={say('reason')} required>
        <textarea
          className="field"
          rows={3}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </FieldBox>
    </ActDialog>
  );
}
