import type { CaseCommand } from '#libs/case-file';
import type { DirectoryCommand } from '#libs/directory';
import type { Actor, CaseId } from '#libs/kernel';

/** What somebody could do next. */
export type Idea = Readonly<
  { actor: Actor } & (
    { kind: 'case'; caseId: CaseId; command: CaseCommand } | { kind: 'directory'; command: DirectoryCommand }
  )
>;
