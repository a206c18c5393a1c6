import { z } from 'zod';

/** base64url without padding. An attestation with its certificates is a few kilobytes. */
const base64url = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[\w-]+$/, 'is not base64url');

/** base64url of the SHA-256 of a public key. */
export const keyId = z.string().regex(/^[\w-]{43}$/, 'is not a key id');

/** What `navigator.credentials.create()` answered to the options of `POST /v1/keys/registrations`. */
export const registrationBody = z
  .strictObject({
    alg: z.literal('WebAuthn'),
    attestation: z.strictObject({
      credentialId: base64url(1_400),
      attestationObject: base64url(24_000),
      clientDataJSON: base64url(4_000),
    }),
    transports: z
      .array(z.string().regex(/^[a-z\d-]{1,32}$/, 'is not a transport'))
      .max(10)
      .default([]),
    /** An earlier key of the officer's, retired when this one is confirmed. */
    replaces: keyId.optional(),
  })
  .meta({ id: 'NewPasskey' });

export type RegistrationBody = z.infer<typeof registrationBody>;
