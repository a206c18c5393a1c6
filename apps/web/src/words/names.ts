import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage, translations } from './language';

/** What the server names in both languages. */
type Names = Readonly<{ zh: string; en: string }>;

/** Says a bilingual name in the reader's language; nothing for nothing. */
export function useNames(): (names: Names | null | undefined) => string {
  useTranslation(undefined, { i18n: translations });
  const language = currentLanguage();
  return useCallback((names) => names?.[language] ?? '', [language]);
}
