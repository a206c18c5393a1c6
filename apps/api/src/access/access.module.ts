import { Global, Module } from '@nestjs/common';
import { StreamCache } from '#libs/case-commands';
import { Database } from '../engine/database.js';
import { Access } from './access.js';
import { Looks } from './looks.js';
import { Roster } from './roster.js';

@Global()
@Module({
  providers: [
    Access,
    Looks,
    {
      provide: Roster,
      inject: [Database, StreamCache],
      useFactory: (database: Database, streams: StreamCache) => new Roster(database, streams),
    },
  ],
  exports: [Access, Looks, Roster],
})
export class AccessModule {}
