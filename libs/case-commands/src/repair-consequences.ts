import { repairAsked } from '#libs/case-file';
import type { CaseId, StoredEvent } from '#libs/kernel';
import type { CaseCommands } from './case-commands.js';

type Recorded = Pick<StoredEvent, 'stream' | 'type' | 'data'>;

/**
 * Carries out in a case what a case of repair has decided. Safe to repeat: what was carried out records nothing again, and
 * what the case has made impossible meanwhile is refused there and leaves no trace.
 */
export class RepairConsequences {
  constructor(private readonly cases: Pick<CaseCommands, 'load' | 'repair'>) {}

  /** @throws Error when others kept writing: what follows the log tries again */
  async follow(events: readonly Recorded[]): Promise<void> {
    for (const { stream, type, data } of events) {
      const approved = type === 'LinkApproved' && (data as Readonly<{ link: string }>).link === 'repair';
      if (!approved || !stream.startsWith('case/')) continue;
      const repair = stream.slice('case/'.length) as CaseId;
      const own = await this.cases.load(repair);
      const asked = own && repairAsked(own.file);
      if (asked) await this.cases.repair(asked.case, repair);
    }
  }
}
