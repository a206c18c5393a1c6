import { useState, type ReactNode } from 'react';
import { ActDialog } from './act-dialog';
import { TextBox } from './text-box';
import { useFormWords } from './words';

type Props = Readonly<{
  title: string;
  word: string;
  act: Readonly<{ send: (reason: string) => void; isPending: boolean; error: unknown }>;
  onClose: () => void;
  /** What the field is called. @default reason */
  why?: string;
  /** What follows from it, above the field. */
  children?: ReactNode;
}>;

/** Asks for the reason of a change that touches somebody, which goes into the log with it. */
export function ReasonDialog({ title, word, act, onClose, why, children }: Props) {
  const say = useFormWords();
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
      {children}
      <TextBox label={why ?? say('reason')} required value={reason} onChange={setReason} />
    </ActDialog>
  );
}
