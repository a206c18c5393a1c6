import { Global, Module } from '@nestjs/common';
import { StreamCache } from '#libs/case-commands';
import { Database } from '../engine/database.js';
import { Access } from './access.js';
import { Looks } from './looks.js';
import { Reads } from './reads.js';
import { Roster } from './roster.js';

@Global()
@Module({
  providers: [
    Access,
    Looks,
    Reads,
    {
      provide: Roster,
      inject: [Database, StreamCache],
      useFactory: (database: Database, streams: StreamCache) => new Roster(database, streams),
    },
  ],
  exports: [Access, Looks, Reads, Roster],
})
export class AccessModule {}
