import { accept, type Decision, refuse, streamOf } from '#libs/kernel';
import { administratorOnly, type DirectoryBasis } from '../basis.js';
import type { ClientState } from '../clients.js';
import type { RegisterClient } from '../commands.js';
import type { ClientEvent } from '../events.js';
import type { DirectoryRefusal } from '../refusals.js';

/** @refuses not-permitted, client-exists */
export function registerClient(
  { data }: RegisterClient,
  basis: DirectoryBasis,
): Decision<ClientEvent, DirectoryRefusal> {
  const { client, name } = data;
  const forbidden = administratorOnly(basis);
  if (forbidden) return forbidden;
  if (basis.look.at<ClientState>(streamOf.client(client)).name)
    return refuse({ code: 'client-exists', client });
  return accept({ type: 'ClientRegistered', data: { name } });
}
