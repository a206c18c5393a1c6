import type { ReactNode } from 'react';
import styles from './page.module.css';

type Props = Readonly<{ heads: readonly string[]; children: ReactNode }>;

/** Rows below their headings; wider than its card, it scrolls by itself. */
export function Table({ heads, children }: Props) {
  return (
    <div className={styles['wideScroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {heads.map((head, nth) => (
              <th key={nth} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
