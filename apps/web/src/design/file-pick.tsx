import button from './button.module.css';
import styles from './file-pick.module.css';

type Props = Readonly<{
  /** What the button says. */
  word: string;
  /** What it is for, where the word alone does not tell. */
  label?: string;
  accept?: string;
  disabled?: boolean;
  onPick: (file: File) => void;
}>;

/** A button that asks for a file. The browser's own speaks the browser's language, not the reader's. */
export function FilePick({ word, label = word, accept, disabled = false, onPick }: Props) {
  return (
    <label className={`${button['button']} ${styles['pick']}`} data-disabled={disabled || undefined}>
      {word}
      <input
        type="file"
        className="visually-hidden"
        aria-label={label}
        accept={accept}
        disabled={disabled}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be given again.
          target.value = '';
          if (file) onPick(file);
        }}
      />
    </label>
  );
}
