/** Instants as the bureau's wall clock shows them. */
const zone = 'Asia/Shanghai';
const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** `2026-03-02 08:50`; seconds only when there are any. */
export function localTime(instant: string): string {
  const text = parts.format(new Date(instant));
  return text.endsWith(':00') ? text.slice(0, -3) : text;
}
export const localDate = (instant: string) => parts.format(new Date(instant)).slice(0, 10);
/** `08:50` */
export const localClock = (instant: string) => parts.format(new Date(instant)).slice(11, 16);

export function weekday(instant: string, language: 'zh' | 'en'): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: zone,
    weekday: 'short',
  }).format(new Date(instant));
}
