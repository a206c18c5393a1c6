import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Digest, Fact } from '#libs/kernel';
import { digestOf } from '#libs/signatures';
import { sha256 } from '#libs/signatures/node';

/** All deciding code as one script, and the digest by which events name it: SHA-256 of its UTF-8 bytes. */
export type RulesScript = Readonly<{ script: string; digest: Digest }>;

/** Stream `rules/{digest}`: the script itself, filed when a process that decides by it first starts. */
export type RulesEvent = Fact<'RulesFiled', { digest: Digest; script: string }>;

/** Where the build puts the bundle, below the output tree. */
export const rulesFile = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'rules', 'rules.js');

export const digestOfScript = (script: string): Digest => digestOf(sha256(new TextEncoder().encode(script)));

let loaded: RulesScript | null = null;

/** The bundle this process was built with. @throws when the build has not made it */
export function rulesScript(): RulesScript {
  if (!loaded) {
    const script = readFileSync(rulesFile, 'utf8');
    loaded = { script, digest: digestOfScript(script) };
  }
  return loaded;
}

/** What events decided by this process name as `rules`. */
export const rulesDigest = (): Digest => rulesScript().digest;
