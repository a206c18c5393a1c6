import { assertNever, type Decision, postOf, type StreamName, streamOf } from '#libs/kernel';
import type { DirectoryBasis } from './basis.js';
import type { DirectoryCommand } from './commands.js';
import { addDeputyPost } from './commands/add-deputy-post.js';
import { appointHolder } from './commands/appoint-holder.js';
import { confirmKey } from './commands/confirm-key.js';
import { createPost } from './commands/create-post.js';
import { createUnit } from './commands/create-unit.js';
import { liftSuspension } from './commands/lift-suspension.js';
import { openMaterial } from './commands/open-material.js';
import { proposeKey } from './commands/propose-key.js';
import { registerClient } from './commands/register-client.js';
import { registerOfficer } from './commands/register-officer.js';
import { removeHolder } from './commands/remove-holder.js';
import { revokeKey } from './commands/revoke-key.js';
import { suspendOfficer } from './commands/suspend-officer.js';
import type { ClientEvent, OfficerEvent, PostEvent, ReadingEvent, UnitEvent } from './events.js';
import type { DirectoryRefusal } from './refusals.js';

export type DirectoryEvent = UnitEvent | PostEvent | OfficerEvent | ClientEvent | ReadingEvent;

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
    case 'RevokeKey':
      return revokeKey(command, basis);
    case 'RegisterClient':
      return registerClient(command, basis);
    case 'OpenMaterial':
      return openMaterial(command, basis);
    default:
      return assertNever(command);
  }
}

/** The stream a command's events belong to. */
export function targetOf(command: DirectoryCommand): StreamName {
  switch (command.type) {
    case 'CreateUnit':
      return streamOf.unit(command.data.unit);
    case 'CreatePost':
      return streamOf.post(postOf(command.data.unit, command.data.role));
    case 'AddDeputyPost':
    case 'AppointHolder':
    case 'RemoveHolder':
      return streamOf.post(command.data.post);
    case 'RegisterOfficer':
    case 'SuspendOfficer':
    case 'LiftSuspension':
    case 'ProposeKey':
    case 'ConfirmKey':
    case 'RevokeKey':
      return streamOf.officer(command.data.officer);
    case 'RegisterClient':
      return streamOf.client(command.data.client);
    case 'OpenMaterial':
      return streamOf.reading(command.data.task);
    default:
      return assertNever(command);
  }
}
