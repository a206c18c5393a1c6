import type { ReactNode } from 'react';
import styles from './scroll.module.css';

type Props = Readonly<{ label: string; className: string | undefined; children: ReactNode }>;

/** A part of the page that scrolls by itself: the keyboard reaches and turns it, though nothing in it can be pressed. */
export function Scroll({ label, className, children }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolling is the interaction (WCAG 2.1.1)
    <div className={`${styles['scroll']} ${className ?? ''}`} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
