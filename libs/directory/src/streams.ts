import { BrokenInvariant, type StreamName } from '#libs/kernel';
import { type ClientState, foldClient, unbornClient } from './clients.js';
import type { ClientEvent, ImportEvent, OfficerEvent, PostEvent, ReadingEvent, UnitEvent } from './events.js';
import { foldImport, type ImportState, unbornImport } from './imports.js';
import { foldOfficer, type OfficerState, unbornOfficer } from './officers.js';
import { foldPost, type PostState, unbornPost } from './posts.js';
import { foldReading, type ReadingState, unbornReading } from './readings.js';
import { foldUnit, type UnitState, unbornUnit } from './units.js';

export type DirectoryState = UnitState | PostState | OfficerState | ClientState | ReadingState | ImportState;

/** A recorded event, of which a fold needs type and data only. */
type Recorded = Readonly<{ type: string; data: unknown }>;

type StreamKind = Readonly<{ unborn: DirectoryState; fold: (state: never, event: never) => DirectoryState }>;

const kinds: ReadonlyMap<string, StreamKind> = new Map<string, StreamKind>([
  ['unit', { unborn: unbornUnit, fold: (state: UnitState, event: UnitEvent) => foldUnit(state, event) }],
  ['post', { unborn: unbornPost, fold: (state: PostState, event: PostEvent) => foldPost(state, event) }],
  [
    'officer',
    { unborn: unbornOfficer, fold: (state: OfficerState, event: OfficerEvent) => foldOfficer(state, event) },
  ],
  [
    'client',
    { unborn: unbornClient, fold: (state: ClientState, event: ClientEvent) => foldClient(state, event) },
  ],
  [
    'import',
    { unborn: unbornImport, fold: (state: ImportState, event: ImportEvent) => foldImport(state, event) },
  ],
  [
    'reading',
    { unborn: unbornReading, fold: (state: ReadingState, event: ReadingEvent) => foldReading(state, event) },
  ],
]);

/** Is this a stream of the directory, by the prefix of its name? */
export const isDirectoryStream = (stream: StreamName | string) => kinds.has(prefixOf(stream));

/** The state of a stream before its first event. @throws BrokenInvariant for a stream that is not the directory's */
export const unbornState = (stream: StreamName): DirectoryState => kindOf(stream).unborn;

/**
 * Carries a stream's state over one more event; `null` or `undefined` is the unborn state.
 * @throws BrokenInvariant for a stream that is not the directory's
 */
export function foldStream(stream: StreamName, state: unknown, event: Recorded): DirectoryState {
  const { unborn, fold } = kindOf(stream);
  // The name's prefix says what the stream holds: the log keeps the two together.
  return fold((state ?? unborn) as never, event as never);
}

function kindOf(stream: StreamName): StreamKind {
  const kind = kinds.get(prefixOf(stream));
  if (!kind) throw new BrokenInvariant(`${stream} is no stream of the directory`);
  return kind;
}

const prefixOf = (stream: string) => stream.slice(0, stream.indexOf('/'));
