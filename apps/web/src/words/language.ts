import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

const storedAs = 'countersign.language';
const tags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

export const languageTag = (language: Language): string => tags[language];

const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** What was chosen here before, else what the browser asks for; Chinese where it asks for neither. */
function preferred(): Language {
  const stored = localStorage.getItem(storedAs);
  if (isLanguage(stored)) return stored;
  return navigator.language.startsWith('en') ? 'en' : 'zh';
}

/** Every topic adds its own words (define-words.ts), so nothing is loaded for pages nobody opens. */
export const translations: i18n = i18next.createInstance();

void translations.use(initReactI18next).init({
  lng: preferred(),
  // A missing string shows as its key: the words check and the types leave none.
  fallbackLng: false,
  resources: {},
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
  initAsync: false,
});

export const currentLanguage = (): Language =>
  isLanguage(translations.language) ? translations.language : 'zh';

export function setLanguage(language: Language): void {
  localStorage.setItem(storedAs, language);
  void translations.changeLanguage(language);
}

const reflect = () => {
  document.documentElement.lang = languageTag(currentLanguage());
};
translations.on('languageChanged', reflect);
reflect();
