export * from './events.js';
export { foldUnit, unbornUnit, type UnitState } from './units.js';
export { foldPost, type Holding, holdersAt, type PostState, unbornPost } from './posts.js';
export {
  foldOfficer,
  type OfficerState,
  servesAt,
  type Suspension,
  suspensionAt,
  unbornOfficer,
} from './officers.js';
export { type KeyFinding, keyOf, type OfficerKey } from './keys.js';
export { type ClientState, foldClient, unbornClient } from './clients.js';
export { foldReading, openedBy, type ReadingState, unbornReading } from './readings.js';
export { type DirectoryState, foldStream, isDirectoryStream, unbornState } from './streams.js';
export { type Authority, type AuthorityRefusal, authorityOf, deputyPostsOf } from './authority.js';
export { eligibilityFor, type EligibilitySnapshot, type Exclusions } from './eligibility.js';
export { ADMINISTRATOR_POST, type DirectoryBasis } from './basis.js';
export * from './commands.js';
export * from './refusals.js';
export { decideDirectory, type DirectoryEvent, targetOf } from './decide.js';
