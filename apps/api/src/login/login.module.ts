import type { Server } from 'node:http';
import { Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { embeddedIssuerOf } from '../auth/embedded-issuer.js';
import { innerFetch } from '../auth/inner-fetch.js';
import { webClient, webClientSecret } from '../auth/issuer-store.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { PagesController } from '../html-pages/pages.controller.js';
import { SessionController } from '../sessions/session.controller.js';
import { LoginController } from './login.controller.js';
import { Logins } from './logins.js';
import { externalIssuer, RelyingParty, type IssuerAccess } from './relying-party.js';
import { SealedLogin } from './sealed-login.js';

function accessTo(settings: Settings, adapter: HttpAdapterHost): IssuerAccess {
  if (settings.issuer !== null) return externalIssuer(settings.issuer, settings.login);
  return {
    issuer: embeddedIssuerOf(settings),
    clientId: webClient,
    clientSecret: webClientSecret(settings.keysFolder),
    fetch: innerFetch(() => adapter.httpAdapter.getHttpServer() as Server),
    alwaysAsks: true,
  };
}

/** Logging officers in and out by their browsers. */
@Module({
  controllers: [LoginController, SessionController, PagesController],
  providers: [
    Logins,
    SealedLogin,
    {
      provide: RelyingParty,
      inject: [SETTINGS, HttpAdapterHost],
      useFactory: (settings: Settings, adapter: HttpAdapterHost) =>
        new RelyingParty(accessTo(settings, adapter), settings),
    },
  ],
})
export class LoginModule {}
