import { useTranslation } from 'react-i18next';
import { currentLanguage, languageTag, translations, type Language } from './language';

/** Limits run in the bureau's zone, wherever the reader sits. */
export const bureauZone = 'Asia/Shanghai';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(languageTag(language), {
    timeZone: bureauZone,
    hourCycle: 'h23',
    ...options,
  });
  formats.set(key, made);
  return made;
}

const partsOf = (iso: string): Record<string, string> =>
  Object.fromEntries(
    format('en', {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
      .formatToParts(new Date(iso))
      .map(({ type, value }) => [type, value]),
  );

export type Grain = 'day' | 'minute' | 'second';

/** `2026-10-19 12:00` in the bureau's zone: one form for both languages, which sorts and lines up in columns. */
export function bureauTime(iso: string, grain: Grain = 'minute'): string {
  const { year, month, day, hour, minute, second } = partsOf(iso);
  const date = `${year}-${month}-${day}`;
  if (grain === 'day') return date;
  return grain === 'minute' ? `${date} ${hour}:${minute}` : `${date} ${hour}:${minute}:${second}`;
}

/** `10-19 12:00`, with the year only where it is not this one. */
export function shortTime(iso: string, now: string): string {
  const text = bureauTime(iso);
  return text.slice(0, 4) === bureauTime(now).slice(0, 4) ? text.slice(5) : text;
}

/** Day of the week, short. */
export function useWeekday(): (iso: string) => string {
  useTranslation(undefined, { i18n: translations });
  const language = currentLanguage();
  return (iso) => format(language, { weekday: 'short' }).format(new Date(iso));
}
