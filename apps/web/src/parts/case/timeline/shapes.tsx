import type { MarkLook } from './lanes';

/** Each has a shape of its own, so that it is told without colour. */
const shapes: Readonly<Record<MarkLook, string>> = {
  approve: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1z',
  return: 'M10.5 1.5v9L1.5 6z',
  refuse: 'M1.5 3 3 1.5l3 3 3-3L10.5 3l-3 3 3 3L9 10.5l-3-3-3 3L1.5 9l3-3z',
  abstain: 'M2 5h8v2H2z',
  record: 'M2 2h8v8H2z',
  alarm: 'M6 .5 11.5 11h-11z',
  due: 'M5.2 0h1.6v12H5.2z',
};

export const MarkShape = ({ look }: Readonly<{ look: MarkLook }>) => (
  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    <path d={shapes[look]} fill="currentColor" />
  </svg>
);
