import { DefaultLogger, Runtime } from '@temporalio/worker';

// A worker's comings and goings are noise in a spec; ignored signals are expected there.
Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { forward: {}, filter: 'ERROR' } },
});
