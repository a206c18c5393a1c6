import { useState } from 'react';
import { Btn } from '@/design/button';
import { Dialog } from '@/design/dialog';
import { FieldBox } from '@/parts/form/field-box';
import { Refused } from '@/parts/form/refused';
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
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <Btn
          kind="danger"
          busy={act.isPending}
          disabled={reason.trim() === ''}
          onClick={() => act.send(reason.trim())}
        >
          {word}
        </Btn>
      }
    >
      <FieldBox label={say('reason')} required>
        <textarea
          className="field"
          rows={3}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </FieldBox>
      <Refused error={act.error} />
    </Dialog>
  );
}
