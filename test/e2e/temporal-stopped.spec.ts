import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { Cast } from '../../apps/demo/src/bureau/cast.js';
import { setUpBureau } from '../../apps/demo/src/bureau/set-up.js';
import { case02 } from '../../apps/demo/src/cases/index.js';
import { instant } from '../../apps/demo/src/play/instants.js';
import { playCases } from '../../apps/demo/src/play/player.js';
import { excerptOf } from './support/excerpt.js';
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

  const caseNow = async () => {
    const investigator = await cast.as('investigator');
    const [found] = (await must('cases', investigator.cases())).items;
    return excerptOf(await must('case', investigator.case(found?.id ?? '')));
  };

  it('sign-offs are acknowledged, the next step is there, and a refused arrest opens the release duty', async () => {
    await playCases([case02], cast, { until: instant('04-15 09:10') });
    const goOn = stack.freeze(temporal);
    try {
      await playCases([case02], cast, { until: instant('04-15 09:40') });
      expect(await caseNow()).toMatchObject({
        signatures: ['legal-officer approve'],
        waitsFor: ['criminal-investigation/unit-leader: filing'],
      });
      await playCases([case02], cast, { until: instant('04-30 17:40') });
      expect((await caseNow()).duties).toContain('release p1 2026-04-30 17:35');
    } finally {
      goOn();
    }
  }, 300_000);

  it('and the case goes on to its end when Temporal is back', async () => {
    await playCases([case02], cast);
    expect((await caseNow()).closed).toBe('closed by bureau-leader');
  }, 300_000);
});
