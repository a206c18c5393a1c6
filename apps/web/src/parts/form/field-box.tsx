import type { ReactNode } from 'react';
import page from '@/design/page.module.css';
import { useFormWords } from './words';

type Props = Readonly<{ label: string; required?: boolean; help?: string; children: ReactNode }>;

/** A field with its name above it, and whether it may stay empty. */
export function FieldBox({ label, required = false, help, children }: Props) {
  const say = useFormWords();
  return (
    <label className={page['fieldBox']}>
      <span>
        {label} {required ? <b aria-hidden="true">*</b> : <small>· {say('optional')}</small>}
        {help && <small> · {help}</small>}
      </span>
      {children}
    </label>
  );
}
