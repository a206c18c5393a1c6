import type { Names } from '#libs/kernel';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** `LANG`-like text to a language of the product. @default zh */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  return locale.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

/** Picks the reader's language of a text that stands in both. */
export type Say = (zh: string, en: string) => string;
export const sayIn =
  (language: Language): Say =>
  (zh, en) =>
    language === 'zh' ? zh : en;

export const nameIn = (language: Language, names: Names) => names[language];
