import { ADMINISTRATOR_POST, type DirectoryCommand, type PostState } from '#libs/directory';
import type { EventLog, LogClock } from '#libs/event-log';
import {
  streamOf,
  type Actor,
  type OfficerId,
  type RoleId,
  type StreamName,
  type UnitId,
} from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import type { RulesScript } from '#libs/rules';
import { canonicalDigest } from '#libs/signatures';
import { sha256 } from '#libs/signatures/node';
import { shippedCalendar, shippedCalendarEvents, type Calendar } from '#libs/statutory-clocks';
import { attemptAppend } from './attempt.js';
import { notBefore } from './command-loop.js';
import { Definitions } from './definitions.js';
import { DirectoryCommands } from './directory-commands.js';
import { StreamCache } from './stream-cache.js';

const setup: Actor = { kind: 'system', system: 'setup' };

export type Release = Readonly<{
  log: EventLog;
  clock: LogClock;
  rules: RulesScript;
  /** The definitions this release ships, in ascending order of version. */
  definitions: readonly ProcedureDefinition[];
}>;

/**
 * Files in the log what this release decides by: its rules bundle, calendar years and procedure definitions, and, in an
 * empty log, one administrator `admin`. Safe to repeat and to run from several processes at once: what is there stays.
 */
export async function installRelease(release: Release): Promise<void> {
  const streams = new StreamCache(release.log);
  const { digest, script } = release.rules;
  await fileOnce(release, streamOf.rules(digest), [{ type: 'RulesFiled', data: { digest, script } }]);
  await fileCalendar(release, streams);
  await publishDefinitions(release, streams);
  await appointAdministrator(release, streams);
}

type Filing = Readonly<{ type: string; data: unknown }>;

/** Appends to a stream that has no event yet. */
async function fileOnce(release: Release, stream: StreamName, events: readonly Filing[]) {
  const { version } = await release.log.head(stream);
  if (version === 0) await fileAll(release, stream, events);
}

async function fileAll({ log, clock }: Release, stream: StreamName, events: readonly Filing[]) {
  const head = await log.head(stream);
  await attemptAppend(log, {
    stream,
    expected: head,
    events: events.map((event) => ({ ...event, actor: setup, capacity: null })),
    recordedAt: notBefore(clock.now(), head.recordedAt),
    rules: null,
    command: { type: 'InstallRelease', data: {} },
    readSet: [],
  });
}

/** Years that a newer release brings are added; a year that was published stays as it was. */
async function fileCalendar(release: Release, streams: StreamCache): Promise<void> {
  const stream = streamOf.calendar(shippedCalendar.id);
  const { years } = await streams.state<Calendar>(stream);
  const missing = shippedCalendarEvents.filter(({ data }) => !years[data.year]);
  if (missing.length > 0) await fileAll(release, stream, missing);
}

async function publishDefinitions({ log, clock, definitions }: Release, streams: StreamCache): Promise<void> {
  const published = new Definitions(log, clock, streams);
  for (const definition of definitions) {
    const known = await published.all(definition.procedure);
    if (known.some(({ version }) => version === definition.version)) continue;
    const outcome = await published.publish({
      definition,
      digest: canonicalDigest(definition, sha256),
      actor: setup,
    });
    // Another process that starts at the same moment may have been first.
    if (!outcome.ok && outcome.refusal.code !== 'version-not-next')
      throw new Error(
        `${definition.procedure} version ${definition.version} was refused: ${outcome.refusal.code}`,
      );
  }
}

/** An empty bureau with one administrator, from whom every further appointment comes. */
async function appointAdministrator({ log, clock, rules }: Release, streams: StreamCache): Promise<void> {
  const post = ADMINISTRATOR_POST;
  const { holders } = await streams.state<PostState>(streamOf.post(post));
  if (holders.length > 0) return;
  const directory = new DirectoryCommands(log, clock, streams, rules.digest);
  const unit = 'bureau' as UnitId;
  const officer = 'admin' as OfficerId;
  const role = 'administrator' as RoleId;
  const name = { zh: '系统管理员', en: 'Administrator' };
  const commands: readonly DirectoryCommand[] = [
    { type: 'CreateUnit', data: { unit, name: { zh: '局机关', en: 'Bureau' }, parent: null } },
    { type: 'CreatePost', data: { unit, role, name, deputyOf: null } },
    { type: 'RegisterOfficer', data: { officer, name, unit } },
    { type: 'AppointHolder', data: { post, officer, as: 'own', from: clock.now(), to: null } },
  ];
  // What an interrupted installation has done already is refused as existing, and the rest follows.
  for (const command of commands) await directory.execute({ command, actor: setup });
}
