import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, translations } from './language';

/** One string in both languages, side by side: `[中文, English]`. `{{name}}` takes a parameter. */
type Pair = readonly [zh: string, en: string];
export type Parameters = Readonly<Record<string, string | number>>;
export type Say<Key extends string> = (key: Key, parameters?: Parameters) => string;

/** `left_one` and `left_other` are both said as `left`, with a `count`. */
type Countless<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;

/**
 * The words of one topic and the hook that says them in the reader's language. English counts with `key_one` and
 * `key_other` beside each other; Chinese needs only the one form.
 *
 * @param topic unique; the folder below `pages`, or the shared part's name
 */
export function defineWords<const Words extends Readonly<Record<string, Pair>>>(topic: string, words: Words) {
  type Key = Countless<keyof Words & string>;
  languages.forEach((language, nth) => {
    const bundle = Object.fromEntries(Object.entries(words).map(([key, pair]) => [key, pair[nth] ?? '']));
    translations.addResourceBundle(language, topic, bundle);
  });
  const say: Say<Key> = (key, parameters = {}) => translations.t(key, { ns: topic, ...parameters });
  const useWords = (): Say<Key> => {
    const { t } = useTranslation(topic, { i18n: translations });
    return useCallback((key, parameters = {}) => t(key, parameters), [t]);
  };
  return { words, say, useWords };
}
