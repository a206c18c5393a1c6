import { useTranslation } from 'react-i18next';
import { Btn } from '@/design/button';
import { appearances, setAppearance, useAppearance, type Appearance } from '@/design/appearance';
import { currentLanguage, languageTag, setLanguage, translations } from '@/words/language';
import { useSharedWords } from '@/words/shared';
import styles from './shell.module.css';

/** Two languages: one button that says the other one, in that language. */
export function LanguageSwitch() {
  const say = useSharedWords();
  useTranslation(undefined, { i18n: translations });
  const other = currentLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <Btn kind="quiet" lang={languageTag(other)} onClick={() => setLanguage(other)}>
      {say('otherLanguage')}
    </Btn>
  );
}

const words = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const;

export function AppearanceSwitch() {
  const say = useSharedWords();
  const { appearance } = useAppearance();
  return (
    <select
      className={styles['select']}
      aria-label={say('theme')}
      value={appearance}
      onChange={({ target }) => setAppearance(target.value as Appearance)}
    >
      {appearances.map((each) => (
        <option key={each} value={each}>
          {say(words[each])}
        </option>
      ))}
    </select>
  );
}
