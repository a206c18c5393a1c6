/** A zone's offsets as data, so that a date computed today is computed alike for ever. */
export type ZoneOffsets = Readonly<{
  source: string;
  /** Seconds east of UTC before the first transition. */
  initial: number;
  /** [epoch seconds of the change, seconds east of UTC from then on], ascending. */
  transitions: readonly (readonly [at: number, offset: number])[];
}>;
