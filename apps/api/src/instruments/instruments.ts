import { Inject, Injectable } from '@nestjs/common';
import { namedIn } from '#libs/case-file';
import { attemptAppend, CaseCommands, type Idempotency } from '#libs/case-commands';
import type { BlobStore, EventLog, LogClock } from '#libs/event-log';
import {
  completed,
  instrumentTemplates,
  numberText,
  templateOf,
  type InstrumentFacts,
  type InstrumentTemplate,
} from '#libs/instruments';
import { streamOf, type CaseId, type Digest, type PartyId } from '#libs/kernel';
import { needsTexts } from '../access/need.js';
import { Access, type SeenCase } from '../access/access.js';
import { Roster } from '../access/roster.js';
import { actorOf } from '../auth/caller.js';
import { acknowledgement, committed } from '../commands/acknowledgement.js';
import type { Asked } from '../commands/case-desk.js';
import { BLOBS, EVENT_LOG, LOG_CLOCK } from '../engine/tokens.js';
import { honourIfMatch } from '../commands/if-match.js';
import { Printing } from '../printing/printing.js';
import { Problem, problemOf } from '../problems/problem.js';
import { openStream } from '../texts/open-texts.js';
import { Sealing } from '../texts/sealing.js';
import { knownFacts, requestOf } from './known-facts.js';

/** Stream `register/{unit}/{document}/{year}`: its version is the number. */
type InstrumentNumbered = Readonly<{
  case: CaseId;
  document: string;
  subject: PartyId | null;
  number: string;
  material: Digest;
  bytes: number;
}>;

export type Wanted = Readonly<{
  document: string;
  subject?: PartyId | undefined;
  fields: Readonly<Record<string, string>>;
}>;

const attemptsMax = 8;
/** How far back a number is looked for whose material was never filed. */
const lookedBack = 200;

/** Produces instruments from the case: complete, numbered, filed as materials. */
@Injectable()
export class Instruments {
  constructor(
    private readonly access: Access,
    private readonly cases: CaseCommands,
    private readonly roster: Roster,
    private readonly printing: Printing,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  forms() {
    return instrumentTemplates.map(({ document, title, per, approved, word, fields }) => ({
      document,
      title,
      per,
      approved: approved ?? null,
      numbered: word !== undefined,
      fields: fields.map(({ id, name, required = true, known }) => ({
        id,
        name,
        required,
        known: known !== undefined,
      })),
    }));
  }

  /** @throws Problem unknown-instrument, subject-required, instrument-unapproved, instrument-incomplete, unprintable, printing-busy */
  async produce(asked: Asked, caseId: CaseId, wanted: Wanted) {
    const seen = await this.access.case(asked.caller, caseId);
    await this.access.acting(asked.caller);
    checkNamed(seen);
    if (!needsTexts(seen.rights, seen.file)) throw new Problem('forbidden', { needs: 'a need in the case' });
    await honourIfMatch(this.log, asked, seen.file.version);
    const template = templateOf(wanted.document);
    if (!template) throw new Problem('unknown-instrument', { document: wanted.document });
    const subject = subjectOf(seen, template, wanted.subject);
    const facts = await this.#factsOf(seen, template, subject);
    const made = await this.#made(asked, seen, { template, subject, facts, fields: wanted.fields });

    const sealing = new Sealing();
    const { material, bytes, number } = made;
    const title = sealing.seal(number === null ? template.title : `${template.title} ${number}`);
    const outcome = committed(
      await this.cases.execute({
        caseId,
        command: {
          type: 'FileMaterial',
          data: {
            material,
            document: template.document,
            title,
            mediaType: 'application/pdf',
            bytes,
            pages: null,
            subject,
            ...(number !== null && { number }),
          },
        },
        actor: actorOf(asked.caller),
        texts: sealing.texts,
        ...(asked.idempotency && { idempotency: asked.idempotency }),
      }),
    );
    const filed = outcome.events[0]?.event.data as Readonly<{ material: Digest }> | undefined;
    const digest = filed?.material ?? material;
    return { id: digest, digest, document: template.document, number, ...acknowledgement(outcome) };
  }

  async #factsOf({ file, published }: SeenCase, template: InstrumentTemplate, subject: PartyId | null) {
    const [officers, units, open] = await Promise.all([
      this.roster.officers(),
      this.roster.units(),
      openStream(this.log, streamOf.case(file.id), file.version, true),
    ]);
    const { zone } = published.definition;
    return knownFacts({ file, zone, open, officers, units }, template, subject, this.clock.now());
  }

  async #made(asked: Asked, seen: SeenCase, form: Form) {
    const caseId = seen.file.id;
    if (form.template.word === undefined) return this.#printed(caseId, form, null);
    const year = form.facts.on.slice(0, 4);
    const stream = streamOf.register(seen.file.unit, form.template.document, year);
    const left = await this.#leftOver(seen, form, stream);
    if (left) return left;
    for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
      const expected = await this.log.head(stream);
      const number = numberText(form.facts, form.template.word, Number(year), expected.version + 1);
      const printed = await this.#printed(caseId, form, number);
      const { material, bytes } = printed;
      const { subject } = form;
      const data: InstrumentNumbered = {
        case: caseId,
        document: form.template.document,
        subject,
        number,
        material,
        bytes,
      };
      const idempotency = asked.idempotency && ofNumber(asked.idempotency);
      const now = this.clock.now();
      const result = await attemptAppend(this.log, {
        stream,
        expected,
        events: [{ type: 'InstrumentNumbered', data, actor: actorOf(asked.caller), capacity: null }],
        recordedAt: expected.recordedAt && expected.recordedAt > now ? expected.recordedAt : now,
        rules: null,
        command: { type: 'NumberInstrument', data },
        readSet: [],
        ...(idempotency && { idempotency }),
      });
      if (!result.done) continue;
      if (!result.outcome.ok) throw problemOf(result.outcome.refusal);
      return result.outcome.events[0]?.event.data as InstrumentNumbered;
    }
    throw new Problem('busy', { attempts: attemptsMax });
  }

  /** A number taken for this very instrument whose material was never filed: the process died between the two. */
  async #leftOver(
    { file }: SeenCase,
    { template, subject }: Form,
    stream: ReturnType<typeof streamOf.register>,
  ) {
    const { version } = await this.log.head(stream);
    const after = Math.max(0, version - lookedBack);
    const events = await this.log.read(stream, after, lookedBack);
    return events
      .map(({ event }) => event.data as InstrumentNumbered)
      .find(
        (taken) =>
          taken.case === file.id &&
          taken.document === template.document &&
          taken.subject === subject &&
          !Object.hasOwn(file.materials, taken.material),
      );
  }

  async #printed(caseId: CaseId, { template, facts, fields }: Form, number: string | null) {
    const filled = completed(template, { ...facts, number }, fields);
    if (!filled.ok) {
      const { missing, unknown } = filled;
      throw new Problem('instrument-incomplete', { document: template.document, missing, unknown });
    }
    const { parts } = filled;
    const making = { at: this.clock.now(), simulated: this.clock.simulated };
    const pdf = await this.printing.pdf({ kind: 'instrument', parts, title: template.title, making });
    return { material: await this.blobs.put(caseId, pdf), bytes: pdf.length, number };
  }
}

/** Who may look at a sealed case without being named takes no number for it: the case would refuse the filing. */
function checkNamed({ file, rights: { officer } }: SeenCase): void {
  if (officer !== null && !namedIn(file, officer)) throw new Problem('unknown-case');
}

type Form = Readonly<{
  template: InstrumentTemplate;
  subject: PartyId | null;
  facts: InstrumentFacts;
  fields: Wanted['fields'];
}>;

/** The number is taken in a commit of its own, repeated as the filing is. */
const ofNumber = ({ principal, key, digest }: Idempotency): Idempotency => ({
  principal,
  key: `${key}#number`,
  digest,
});

/** @throws Problem unknown-party, subject-required, subject-not-applicable, instrument-unapproved */
function subjectOf(
  { file }: SeenCase,
  { per, approved, orApproved, document }: InstrumentTemplate,
  asked: PartyId | undefined,
): PartyId | null {
  if (asked !== undefined && !file.parties.some(({ id }) => id === asked))
    throw new Problem('unknown-party', { party: asked });
  const only = Object.values(file.subjects);
  const subject = asked ?? (only.length === 1 ? (only[0]?.id ?? null) : null);
  if (per === 'subject' && subject === null) throw new Problem('subject-required', { document });
  if (per === 'case' && asked !== undefined) throw new Problem('subject-not-applicable', { document });
  const concerned = per === 'subject' ? subject : null;
  const isApproved = [approved, orApproved].some(
    (link) => link !== undefined && requestOf(file, link, concerned)?.status === 'approved',
  );
  if (approved !== undefined && !isApproved)
    throw new Problem('instrument-unapproved', { document, link: approved });
  return concerned;
}
