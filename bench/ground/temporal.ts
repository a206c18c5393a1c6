import { join } from 'node:path';
import { temporalBinary } from '../../tools/temporal/binary.js';
import { startTemporal, type TemporalServer } from '../../tools/temporal/server.js';
import type { Ground } from './ground.js';

/** A Temporal server of the bench's own, ended with the ground. */
export async function temporalOn(ground: Ground, report: (line: string) => void): Promise<TemporalServer> {
  const binary = await temporalBinary(report);
  const server = await startTemporal({ binary, folder: join(ground.folder, 'temporal') });
  ground.atEnd(() => server.stop());
  return server;
}
