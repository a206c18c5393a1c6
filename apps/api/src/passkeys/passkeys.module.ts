import { Global, Module } from '@nestjs/common';
import { Challenges } from './challenge.js';
import { PasskeyCounters } from './counters.js';
import { Registrations } from './registrations.js';

/** Keys that authenticators keep: registering them, and what becomes of their counters. */
@Global()
@Module({
  providers: [Challenges, PasskeyCounters, Registrations],
  exports: [Challenges, PasskeyCounters, Registrations],
})
export class PasskeysModule {}
