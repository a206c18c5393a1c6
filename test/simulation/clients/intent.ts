import type { CaseRequest, DirectoryRequest, Idempotency } from '#libs/case-commands';

/** One thing that somebody wants done, once, however often it is asked for. */
export type Intent = Readonly<{ id: number; idempotency: Idempotency }> &
  (
    | Readonly<{ kind: 'case'; request: CaseRequest }>
    | Readonly<{ kind: 'directory'; request: DirectoryRequest }>
  );
