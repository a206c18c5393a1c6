import { OAuth2Server, type MutableToken } from 'oauth2-mock-server';
import type { Asked } from './asked.js';

/** Another maker's OpenID Connect server in a process of its own, which logs in whomever it was told to. */
const server = new OAuth2Server();
let claims: object = {};

process.on('message', (asked: Asked) => {
  void answer(asked).then((value) => process.send?.({ id: asked.id, value }));
});

async function answer({ says, claims: given }: Asked): Promise<unknown> {
  if (says === 'start') {
    await server.issuer.keys.generate('RS256');
    server.service.on('beforeTokenSigning', ({ payload }: MutableToken) => {
      Object.assign(payload, claims);
    });
    await server.start(0, 'localhost');
    return server.issuer.url;
  }
  if (says === 'log in') {
    claims = given;
    return null;
  }
  return server.issuer.buildToken({
    scopesOrTransform: (_header, payload) => void Object.assign(payload, given),
  });
}
