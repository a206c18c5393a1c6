/** Prints a line at each new day of the play, and never more than one for each per cent. */
export function progressPrinter(write: (line: string) => void) {
  let last = '';
  let lastPercent = -1;
  return ({ percent, at, title }: Readonly<{ percent: number; at: string; title: string }>): void => {
    if (at === last || percent === lastPercent) return;
    last = at;
    lastPercent = percent;
    write(`demonstration ${percent} % ${at} ${title}`);
  };
}
