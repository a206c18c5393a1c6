/** What an event means to the eye: who acted, what was decided, what it set going. */
export type Tone = 'act' | 'good' | 'bad' | 'return' | 'clock' | 'duty' | 'alarm' | 'note' | 'quote';

/** A line of the timeline. `text` is plain; tone and glyph are the renderer's. */
export type Line = Readonly<{ tone: Tone; text: string }>;

/** One act, with everything that followed from it in the same commit. */
export type Entry = Readonly<{
  version: number;
  at: string;
  line: Line;
  /** Who acted; empty for the passing of time. */
  who: string;
  /** In what capacity: the post, and how it was held. */
  capacity: string;
  consequences: readonly Line[];
}>;
