/** Tells a person what is going on, one line at a time. */
export type Report = (line: string) => void;

/** Prefixes each line with the seconds since this was made. */
export function elapsedReport(
  write: (text: string) => unknown = (text) => process.stdout.write(text),
): Report {
  const started = Date.now();
  return (line) => void write(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)}s  ${line}\n`);
}
