import { join } from 'node:path';
import { must } from '#libs/client';
import { Cast } from './bureau/cast.js';
import { setUpBureau } from './bureau/set-up.js';
import { demonstration } from './cases/index.js';
import { instant } from './play/instants.js';
import { playCases } from './play/player.js';
import { progressPrinter } from './play/progress.js';

/**
 * Plays the demonstration on an empty simulated log, over HTTP alone: this process knows neither the database nor
 * Temporal. Started again after having been killed, it goes on where it was.
 */
const endsAt = '10-19 12:00';

const origin = process.env['COUNTERSIGN_ORIGIN'] ?? `http://localhost:${process.env['PORT'] ?? 3000}`;
const keys = process.env['COUNTERSIGN_KEYS'] ?? join(process.env['COUNTERSIGN_DATA'] ?? '.data', 'keys');
const say = (line: string) => void process.stdout.write(`${line}\n`);

const cast = new Cast(origin, keys);
await setUpBureau(cast, (done) => say(`demonstration 0 % ${done}`));
await playCases(demonstration, cast, {
  until: instant(endsAt),
  progress: progressPrinter(say),
  // The end-to-end specs look; whoever starts the demonstration waits for what was done alone.
  looks: false,
});
const admin = await cast.as('admin');
// Already there when an earlier player was killed just after its last call.
if ((await must('GET simulation', admin.simulation())).now < instant(endsAt)) {
  await must('advance to the end', admin.advance(instant(endsAt), false));
}
say('demonstration 100 %');
