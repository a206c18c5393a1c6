import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Cast } from '../../apps/demo/src/bureau/cast.js';
import { setUpBureau } from '../../apps/demo/src/bureau/set-up.js';
import { case02 } from '../../apps/demo/src/cases/index.js';
import { instant } from '../../apps/demo/src/play/instants.js';
import { playCases } from '../../apps/demo/src/play/player.js';
import { Stack } from './support/stack.js';

/** The server's binary, whichever way it was obtained. */
const temporal = /temporal.*(--config-file|start-dev)/;

describe('while Temporal stands still', () => {
  const stack = new Stack();
  let cast: Cast;

  beforeAll(async () => {
    await stack.start();
    cast = new Cast(stack.origin, stack.keys);
    await setUpBureau(cast);
  }, 300_000);
  afterAll(() => stack.remove(), 60_000);

  it('sign-offs are acknowledged, the next step is there, and a refused arrest opens the release duty', async () => {
    await playCases([case02], cast, { until: instant('04-15 08:00') });
    const goOn = stack.freeze(temporal);
    try {
      // Filing, detention, extension and arrest request are signed step by step: each step needs the task of the one
      // before. The script itself asserts that the refusal of 04-30 owes the release at once.
      await playCases([case02], cast, { until: instant('04-30 18:30') });
    } finally {
      goOn();
    }
  }, 300_000);

  it('and the case goes on to its end when Temporal is back', async () => {
    await playCases([case02], cast);
  }, 300_000);
});
