import { useSyncExternalStore } from 'react';

export const appearances = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof appearances)[number];

const storedAs = 'countersign.appearance';
const darkSystem = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

const isAppearance = (value: unknown): value is Appearance => appearances.includes(value as Appearance);

let chosen: Appearance = ((stored) => (isAppearance(stored) ? stored : 'system'))(
  localStorage.getItem(storedAs),
);

export const isDark = (): boolean => chosen === 'dark' || (chosen === 'system' && darkSystem.matches);

function reflect(): void {
  document.documentElement.dataset['theme'] = isDark() ? 'dark' : 'light';
  document.documentElement.style.colorScheme = isDark() ? 'dark' : 'light';
  for (const listener of listeners) listener();
}

export function setAppearance(appearance: Appearance): void {
  chosen = appearance;
  localStorage.setItem(storedAs, appearance);
  reflect();
}

darkSystem.addEventListener('change', reflect);
reflect();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** What was chosen, and whether that means dark just now. */
export const useAppearance = () => ({
  appearance: useSyncExternalStore(subscribe, () => chosen),
  dark: useSyncExternalStore(subscribe, isDark),
});
