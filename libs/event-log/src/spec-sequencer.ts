// A sequencer in a process of its own, for specs that stop it in the middle. Says each change of its state in a line.
import { runSequencer } from './sequencer.js';

const [databaseUrl = '', keysDir = ''] = process.argv.slice(2);
const sequencer = runSequencer({ databaseUrl, keysDir, signal: new AbortController().signal });
let said = '';
setInterval(() => {
  const { leading, epoch } = sequencer.state();
  const state = leading ? `epoch ${epoch}` : 'stands by';
  if (state !== said) process.stdout.write(`${state}\n`);
  said = state;
}, 20);
// Nothing is left of it when the spec is gone.
process.stdin.resume().on('end', () => process.exit());
