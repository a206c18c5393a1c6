import { Inject, Injectable } from '@nestjs/common';
import { CaseCommands } from '#libs/case-commands';
import type { CaseFile } from '#libs/case-file';
import type { EventLog } from '#libs/event-log';
import { streamOf, type CaseId, type Instant } from '#libs/kernel';
import { Access, type SeenCase } from '../access/access.js';
import type { Caller } from '../auth/caller.js';
import { EVENT_LOG } from '../engine/tokens.js';
import { Problem } from '../problems/problem.js';
import { needsTexts } from '../access/need.js';
import { openStream, titleAlone, type OpenText } from '../texts/open-texts.js';
import { caseView, type CaseView } from './case-view.js';

/** A case as one reader sees it, with its texts opened to him. */
export type OpenedCase = SeenCase & Readonly<{ open: OpenText }>;

/** Reads cases for callers, now or as of an earlier version or instant. */
@Injectable()
export class CaseReading {
  constructor(
    private readonly access: Access,
    private readonly cases: CaseCommands,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  /** @throws Problem unknown-case */
  async opened(caller: Caller, caseId: CaseId): Promise<OpenedCase> {
    const seen = await this.access.case(caller, caseId);
    return { ...seen, open: await this.openFor(seen) };
  }

  /** What this reader may read of the case as it is now: whatever is written in it by need. */
  async openFor({ file, rights }: Pick<SeenCase, 'file' | 'rights'>): Promise<OpenText> {
    const open = await openStream(this.log, streamOf.case(file.id), file.version, rights.readsTexts);
    return needsTexts(rights, file) ? open : titleAlone(open);
  }

  /** @throws Problem unknown-case, unknown-version */
  async view(caller: Caller, caseId: CaseId, asOf?: number | Instant): Promise<CaseView> {
    const { file, published, open } = await this.opened(caller, caseId);
    return caseView(asOf === undefined ? file : await this.past(caseId, asOf), published.definition, open);
  }

  /** @throws Problem unknown-version when the case had not begun */
  async past(caseId: CaseId, asOf: number | Instant): Promise<CaseFile> {
    const past = await this.cases.at(caseId, asOf);
    if (!past) throw new Problem('unknown-version', { asOf });
    return past;
  }
}
