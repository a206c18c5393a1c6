import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useSharedWords } from '@/words/shared';
import { Btn } from './button';
import styles from './dialog.module.css';

type Props = Readonly<{
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons in the last row. */
  footer?: ReactNode;
  wide?: boolean;
}>;

/** A modal of the browser itself: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, onClose, children, footer, wide = false }: Props) {
  const say = useSharedWords();
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      className={`${styles['dialog']} ${wide ? styles['wide'] : ''}`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles['head']}>
        <h2 id={titleId}>{title}</h2>
        <Btn kind="quiet" size="small" onClick={onClose} aria-label={say('close')}>
          ✕
        </Btn>
      </header>
      <div className={styles['body']}>{children}</div>
      {footer && <footer className={styles['foot']}>{footer}</footer>}
    </dialog>
  );
}
