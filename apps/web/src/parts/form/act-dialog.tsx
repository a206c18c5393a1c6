import { useId, type FormEvent, type ReactNode } from 'react';
import { Btn } from '@/design/button';
import { Dialog } from '@/design/dialog';
import page from '@/design/page.module.css';
import { Refused } from './refused';

type Props = Readonly<{
  title: string;
  /** What the button says. */
  word: string;
  danger?: boolean;
  /** Everything that must be said has been. */
  ready?: boolean;
  act: Readonly<{ isPending: boolean; error: unknown }>;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}>;

/** One act in a dialog: its fields, why it was refused, and the button that does it. */
export function ActDialog(props: Props) {
  const { title, word, danger = false, ready = true, act, onSubmit, onClose, children } = props;
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <Btn
          type="submit"
          form={id}
          kind={danger ? 'danger' : 'primary'}
          busy={act.isPending}
          disabled={!ready}
        >
          {word}
        </Btn>
      }
    >
      <form id={id} className={page['form']} onSubmit={submit}>
        {children}
        <Refused error={act.error} />
      </form>
    </Dialog>
  );
}
