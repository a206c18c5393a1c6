import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { clientSecretPath } from '../auth/issuer-store.js';
import { AskedBy } from '../commands/asked.decorator.js';
import type { Asked } from '../commands/case-desk.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { clientBody } from '../schemas/directory-bodies.js';
import { newSecret, secretFile } from '../secrets/secret-file.js';
import { DirectoryDesk } from './directory-desk.js';
import { Commands } from '../openapi/operations.decorator.js';
import { settledWithId } from '../schemas/answers/acknowledgements.js';

@ApiTags('directory')
@ApiBearerAuth('token')
@Controller('v1/clients')
export class ClientsController {
  constructor(
    private readonly desk: DirectoryDesk,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Registers a case-management system. With the embedded issuer its secret is in `{keys}/clients/{id}.secret`, for the
   * administrator of the machine to hand over; it is never answered over HTTP.
   */
  @Commands(settledWithId, { refuses: ['client-exists'] })
  @Post()
  async register(
    @AskedBy() asked: Asked,
    @Body({ schema: clientBody }) { id: client, name }: z.infer<typeof clientBody>,
  ) {
    const registered = await this.desk.run(asked, { type: 'RegisterClient', data: { client, name } });
    const { issuer, keysFolder } = this.settings;
    if (issuer === null) secretFile(clientSecretPath(keysFolder, client), newSecret);
    return { id: client, ...registered };
  }
}
