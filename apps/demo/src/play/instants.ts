/** The demonstration's year and zone: China keeps one offset all year round. */
const year = '2026';
const offset = '+08:00';

/**
 * `03-02 08:50`, `05-21 00:00:00`, `2027-03-21` or `03-09` (its first instant) as cases.md writes them, in UTC with
 * milliseconds as the server answers.
 *
 * @throws for any other writing
 */
export function instant(text: string): string {
  const [, ownYear = year, date, time = '00:00'] =
    /^(?:(\d{4})-)?(\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?$/.exec(text) ?? [];
  const parsed = new Date(`${ownYear}-${date}T${time.length === 5 ? `${time}:00` : time}${offset}`);
  if (date === undefined || Number.isNaN(parsed.getTime())) throw new Error(`not an instant: ${text}`);
  return parsed.toISOString();
}

/** `2026-04-10 16:10` of an instant in UTC. */
export function localText(utc: string): string {
  return new Date(Date.parse(utc) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
