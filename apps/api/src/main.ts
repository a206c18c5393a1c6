import 'reflect-metadata';
import { NoLog } from '#libs/event-log';
import { startTracing } from '#libs/tracing';
import { settingsFrom } from './config/settings.js';
import { createApp } from './create-app.js';
import { openEngine } from './engine/engine.js';

const settings = settingsFrom(process.env);

try {
  const tracing = await startTracing('countersign-api', process.env);
  const engine = await openEngine(settings, tracing);
  const app = await createApp(settings, engine, tracing);
  let closing: Promise<void> | undefined;
  const close = (): void => {
    closing ??= app
      .close()
      .then(() => engine.close())
      .then(() => tracing?.close());
  };
  process.once('SIGTERM', close).once('SIGINT', close);
  await app.listen(settings.port, settings.host);
  process.stdout.write(`api listens on ${settings.origin}\n`);
} catch (error) {
  const told = error instanceof NoLog ? `${error.message}: run the migration first` : String(error);
  process.stderr.write(`The API did not start: ${told}\n`);
  process.exit(1);
}
