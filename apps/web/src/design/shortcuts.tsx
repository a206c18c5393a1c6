import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useSharedWords } from '@/words/shared';
import { Dialog } from './dialog';
import styles from './shortcuts.module.css';

/** One key and what it does, in the reader's words. `keys`: `j`, `?`, `Enter`, `Ctrl+Enter`. */
export type Shortcut = Readonly<{ keys: string; does: string; run: () => void; inFields?: boolean }>;

type Registry = Readonly<{ add(shortcut: { current: Shortcut }): () => void }>;
const Shortcuts = createContext<Registry | null>(null);

const pressed = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string =>
  `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${key.length === 1 ? key.toLowerCase() : key}`;

/** Somewhere letters are typed: a choice that is ticked is no such place. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(TEXTAREA|SELECT)$/.test(target.tagName) ||
    (target instanceof HTMLInputElement && !/^(radio|checkbox)$/.test(target.type)));

/** Hears every key of the page once and shows the sheet of those in force on `?`. */
export function ShortcutSheet({ children }: Readonly<{ children: ReactNode }>) {
  const say = useSharedWords();
  const active = useRef(new Set<{ current: Shortcut }>());
  const [sheet, setSheet] = useState<readonly Shortcut[] | null>(null);
  const registry = useMemo<Registry>(
    () => ({
      add(shortcut) {
        active.current.add(shortcut);
        return () => void active.current.delete(shortcut);
      },
    }),
    [],
  );
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const inField = isField(event.target);
      const modal = document.querySelector('dialog[open]') !== null;
      const keys = pressed(event);
      if (keys === '?' && !inField && !modal) {
        event.preventDefault();
        setSheet([...active.current].map(({ current }) => current));
        return;
      }
      // What was registered last is nearest to the reader.
      const found = [...active.current].reverse().find(({ current }) => current.keys === keys);
      if (!found || modal || (inField && !found.current.inFields)) return;
      event.preventDefault();
      found.current.run();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return (
    <Shortcuts value={registry}>
      {children}
      {sheet && (
        <Dialog title={say('shortcuts')} onClose={() => setSheet(null)}>
          <dl className={styles['sheet']}>
            {[{ keys: '?', does: say('shortcutsHelp') }, ...sheet].map(({ keys, does }) => (
              <div key={`${keys}${does}`} className={styles['row']}>
                <dt>
                  {keys.split('+').map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      )}
    </Shortcuts>
  );
}

/** Puts a key in force while the calling component is shown. */
export function useShortcut(keys: string, does: string, run: () => void, inFields = false): void {
  const registry = useContext(Shortcuts);
  const latest = useRef<Shortcut>({ keys, does, run, inFields });
  useEffect(() => {
    latest.current = { keys, does, run, inFields };
  });
  useEffect(() => registry?.add(latest), [registry]);
}
