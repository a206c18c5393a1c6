import { assertNever, type Decision, postOf, type StreamName, streamOf } from '#libs/kernel';
import type { DirectoryBasis } from './basis.js';
import type { DirectoryCommand } from './commands.js';
import { addDeputyPost } from './commands/add-deputy-post.js';
import { appointHolder } from './commands/appoint-holder.js';
import { confirmKey } from './commands/confirm-key.js';
import { createPost } from './commands/create-post.js';
import { createUnit } from './commands/create-unit.js';
import { beginImport, endImport } from './commands/import-directory.js';
import { displayPages } from './commands/display-pages.js';
import { endLogins, inviteOfficer, useInvitation } from './commands/let-in.js';
import { liftSuspension } from './commands/lift-suspension.js';
import { openMaterial } from './commands/open-material.js';
import { proposeKey } from './commands/propose-key.js';
import { registerClient } from './commands/register-client.js';
import { registerOfficer } from './commands/register-officer.js';
import { removeHolder } from './commands/remove-holder.js';
import { retireKey } from './commands/retire-key.js';
import { revokeKey } from './commands/revoke-key.js';
import { suspendOfficer } from './commands/suspend-officer.js';
import { giveDelegation, revokeDelegation } from './commands/delegate.js';
import { moveOfficer, renameOfficer, retireOfficer } from './commands/officer-changes.js';
import { abolishPost, movePost } from './commands/post-changes.js';
import { grantQualification, recordExam, revokeQualification } from './commands/qualify-officer.js';
import { closeUnit, mergeUnit, moveUnit, renameUnit } from './commands/unit-changes.js';
import { postOfDelegation } from './delegations.js';
import type { ClientEvent, ImportEvent, OfficerEvent, PostEvent, ReadingEvent, UnitEvent } from './events.js';
import type { DirectoryRefusal } from './refusals.js';

export type DirectoryEvent = UnitEvent | PostEvent | OfficerEvent | ClientEvent | ReadingEvent | ImportEvent;

/** Decides one command of the directory. Pure: the same basis gives the same decision for ever. */
export function decideDirectory(
  command: DirectoryCommand,
  basis: DirectoryBasis,
): Decision<DirectoryEvent, DirectoryRefusal> {
  switch (command.type) {
    case 'CreateUnit':
      return createUnit(command, basis);
    case 'CreatePost':
      return createPost(command, basis);
    case 'AddDeputyPost':
      return addDeputyPost(command, basis);
    case 'AppointHolder':
      return appointHolder(command, basis);
    case 'RemoveHolder':
      return removeHolder(command, basis);
    case 'RegisterOfficer':
      return registerOfficer(command, basis);
    case 'SuspendOfficer':
      return suspendOfficer(command, basis);
    case 'LiftSuspension':
      return liftSuspension(command, basis);
    case 'ProposeKey':
      return proposeKey(command, basis);
    case 'ConfirmKey':
      return confirmKey(command, basis);
    case 'RetireKey':
      return retireKey(command, basis);
    case 'RevokeKey':
      return revokeKey(command, basis);
    case 'InviteOfficer':
      return inviteOfficer(command, basis);
    case 'UseInvitation':
      return useInvitation(command, basis);
    case 'EndLogins':
      return endLogins(command, basis);
    case 'RegisterClient':
      return registerClient(command, basis);
    case 'OpenMaterial':
      return openMaterial(command, basis);
    case 'DisplayPages':
      return displayPages(command, basis);
    case 'RenameUnit':
      return renameUnit(command, basis);
    case 'MoveUnit':
      return moveUnit(command, basis);
    case 'MergeUnit':
      return mergeUnit(command, basis);
    case 'CloseUnit':
      return closeUnit(command, basis);
    case 'MovePost':
      return movePost(command, basis);
    case 'AbolishPost':
      return abolishPost(command, basis);
    case 'RenameOfficer':
      return renameOfficer(command, basis);
    case 'MoveOfficer':
      return moveOfficer(command, basis);
    case 'RetireOfficer':
      return retireOfficer(command, basis);
    case 'RecordExam':
      return recordExam(command, basis);
    case 'GrantQualification':
      return grantQualification(command, basis);
    case 'RevokeQualification':
      return revokeQualification(command, basis);
    case 'GiveDelegation':
      return giveDelegation(command, basis);
    case 'RevokeDelegation':
      return revokeDelegation(command, basis);
    case 'BeginImport':
      return beginImport(command, basis);
    case 'EndImport':
      return endImport(command, basis);
    default:
      return assertNever(command);
  }
}

/** The stream a command's events belong to. */
export function targetOf(command: DirectoryCommand): StreamName {
  switch (command.type) {
    case 'CreateUnit':
    case 'RenameUnit':
    case 'MoveUnit':
    case 'MergeUnit':
    case 'CloseUnit':
      return streamOf.unit(command.data.unit);
    case 'CreatePost':
      return streamOf.post(postOf(command.data.unit, command.data.role));
    case 'AddDeputyPost':
    case 'AppointHolder':
    case 'RemoveHolder':
    case 'MovePost':
    case 'AbolishPost':
    case 'GiveDelegation':
      return streamOf.post(command.data.post);
    case 'RevokeDelegation':
      // What is no delegation's id names a post that nobody creates, and is refused there.
      return streamOf.post(postOfDelegation(command.data.delegation) ?? postOf('none', 'none'));
    case 'RegisterOfficer':
    case 'RenameOfficer':
    case 'MoveOfficer':
    case 'RetireOfficer':
    case 'RecordExam':
    case 'GrantQualification':
    case 'RevokeQualification':
    case 'SuspendOfficer':
    case 'LiftSuspension':
    case 'ProposeKey':
    case 'ConfirmKey':
    case 'RetireKey':
    case 'RevokeKey':
    case 'InviteOfficer':
    case 'UseInvitation':
    case 'EndLogins':
      return streamOf.officer(command.data.officer);
    case 'RegisterClient':
      return streamOf.client(command.data.client);
    case 'BeginImport':
    case 'EndImport':
      return streamOf.imported(command.data.file);
    case 'OpenMaterial':
    case 'DisplayPages':
      return streamOf.reading(command.data.task);
    default:
      return assertNever(command);
  }
}
