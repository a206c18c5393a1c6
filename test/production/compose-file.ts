import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../../tools/process/project-root.js';

export const composeFile = join(projectRoot, 'docker-compose.yml');

/** A service of docker-compose.yml, as far as it can be run without Docker. */
export type Service = Readonly<{
  image: string;
  build?: string;
  /** What runs: the entrypoint, else the command, else what the Dockerfile names. */
  line: readonly string[];
  environment: Readonly<Record<string, string>>;
  /** Bind mounts, by their path in the container. */
  files: Readonly<Record<string, string>>;
  dependsOn: readonly string[];
  replicas: number;
}>;

type Written = Readonly<{
  image?: string;
  build?: string;
  entrypoint?: readonly string[];
  command?: readonly string[];
  environment?: Readonly<Record<string, string | number>>;
  volumes?: readonly string[];
  depends_on?: Readonly<Record<string, unknown>>;
  deploy?: Readonly<{ replicas?: number }>;
}>;

/** The services of docker-compose.yml by name. */
export function composeServices(): Readonly<Record<string, Service>> {
  const { services } = parse(readFileSync(composeFile, 'utf8'), { merge: true }) as {
    services: Record<string, Written>;
  };
  return Object.fromEntries(Object.entries(services).map(([name, written]) => [name, read(written)]));
}

const read = (written: Written): Service => ({
  image: written.image ?? '',
  ...(written.build !== undefined && { build: written.build }),
  line: written.entrypoint ?? written.command ?? (written.build === undefined ? [] : imageCommand()),
  environment: {
    ...(written.build === undefined ? {} : imageEnvironment()),
    ...Object.fromEntries(
      Object.entries(written.environment ?? {}).map(([key, value]) => [key, String(value)]),
    ),
  },
  files: Object.fromEntries(
    (written.volumes ?? []).flatMap((volume) => {
      const [source = '', target = ''] = volume.split(':');
      return source.startsWith('.') ? [[target, join(projectRoot, source)]] : [];
    }),
  ),
  dependsOn: Object.keys(written.depends_on ?? {}),
  replicas: written.deploy?.replicas ?? 1,
});

const dockerfile = (): string => readFileSync(join(projectRoot, 'Dockerfile'), 'utf8');

function imageCommand(): readonly string[] {
  const found = /^CMD (\[.*\])$/m.exec(dockerfile())?.[1];
  if (!found) throw new Error('the Dockerfile names no command');
  return JSON.parse(found) as string[];
}

function imageEnvironment(): Readonly<Record<string, string>> {
  const found = /^ENV (.*)$/m.exec(dockerfile())?.[1] ?? '';
  return Object.fromEntries(found.split(' ').map((pair) => pair.split('=') as [string, string]));
}

/** Files that a service mounts, or that our image is told to run, and that are not there. */
export const missingFiles = ({ build, line, files }: Service): readonly string[] => [
  ...Object.values(files).filter((path) => !existsSync(path)),
  ...(build === undefined ? [] : line)
    .filter((word) => /^[\w./-]+[.]js$/.test(word) && !existsSync(join(projectRoot, word)))
    .map((word) => join(projectRoot, word)),
];
