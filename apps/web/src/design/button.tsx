import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

type Props = ButtonHTMLAttributes<HTMLButtonElement> &
  Readonly<{ kind?: 'plain' | 'primary' | 'danger' | 'quiet'; size?: 'normal' | 'small'; busy?: boolean }>;

/** A button. Busy: it has been pressed, its work goes on, and it cannot be pressed again. */
export function Btn({ kind = 'plain', size = 'normal', busy = false, className, disabled, ...rest }: Props) {
  const names = [styles['button'], styles[kind], size === 'small' && styles['small'], className];
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : rest.onClick}
      className={names.filter(Boolean).join(' ')}
    />
  );
}
