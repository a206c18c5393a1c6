export * from './events.js';
export { existsAt, foldUnit, unbornUnit, type UnitState } from './units.js';
export { foldPost, type Holding, holdersAt, type PostState, standsAt, unbornPost } from './posts.js';
export {
  type DelegableAct,
  type Delegation,
  type DelegationFault,
  delegationId,
  faultOf,
  postOfDelegation,
} from './delegations.js';
export {
  type Exam,
  lapsedAt,
  mayHandleCases,
  type Qualification,
  qualificationAt,
  qualificationLevels,
} from './qualifications.js';
export {
  foldOfficer,
  type OfficerState,
  servesAt,
  type Suspension,
  suspensionAt,
  unbornOfficer,
} from './officers.js';
export { type KeyFinding, keyOf, type OfficerKey, type Passkey } from './keys.js';
export { foldImport, type ImportState, unbornImport } from './imports.js';
export { type ClientState, foldClient, unbornClient } from './clients.js';
export { joined, missingFrom, type Pages } from './pages.js';
export { displayedTo, foldReading, openedBy, type ReadingState, unbornReading } from './readings.js';
export { type DirectoryState, foldStream, isDirectoryStream, unbornState } from './streams.js';
export { type Authority, type AuthorityRefusal, authorityOf, deputyPostsOf } from './authority.js';
export { againstDelegation, type DelegationRefusal } from './delegated-authority.js';
export { againstSigning, type StandingRefusal, type Standards } from './standing.js';
export { standingPost } from './succession.js';
export { eligibilityFor, type EligibilitySnapshot, type Exclusions } from './eligibility.js';
export { ADMINISTRATOR_POST, type DirectoryBasis } from './basis.js';
export * from './commands.js';
export * from './refusals.js';
export { decideDirectory, type DirectoryEvent, targetOf } from './decide.js';
