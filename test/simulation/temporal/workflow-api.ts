/** Ends a run in favour of the next. */
export class ContinueAsNew extends Error {
  constructor(readonly input: readonly unknown[]) {
    super('continue as new');
  }
}

/** What a run does for the calls that its workflow makes. */
export type WorkflowRuntime = Readonly<{
  activity(name: string, input: unknown): Promise<unknown>;
  condition(test: () => boolean, timeoutMs: number | undefined): Promise<boolean>;
  setHandler(name: string, handler: (...payload: unknown[]) => unknown): void;
  setDefaultSignalHandler(handler: (signal: string, ...payload: unknown[]) => void): void;
  info(): WorkflowInfo;
}>;

/** What a workflow may know of its run. */
export type WorkflowInfo = Readonly<{
  workflowId: string;
  continuedFromExecutionRunId: string | undefined;
  continueAsNewSuggested: boolean;
}>;

type Named = Readonly<{ name: string }>;

/** The part of `@temporalio/workflow` and `@temporalio/common` that the case workflow uses, over a modelled run. */
export function workflowApi(runtime: WorkflowRuntime): (name: string) => unknown {
  const workflow = {
    condition: (test: () => boolean, timeoutMs?: number) => runtime.condition(test, timeoutMs),
    continueAsNew: (...input: readonly unknown[]) => Promise.reject(new ContinueAsNew(input)),
    defineQuery: (name: string): Named => ({ name }),
    defineSignal: (name: string): Named => ({ name }),
    isCancellation: () => false,
    log: { warn: () => undefined },
    patched: () => true,
    proxyActivities: () => ({
      plan: (input: unknown) => runtime.activity('plan', input),
      wake: (input: unknown) => runtime.activity('wake', input),
    }),
    proxyLocalActivities: () => ({ plan: (input: unknown) => runtime.activity('plan', input) }),
    setCurrentDetails: () => undefined,
    setDefaultSignalHandler: runtime.setDefaultSignalHandler.bind(runtime),
    setHandler: ({ name }: Named, handler: (...payload: unknown[]) => unknown) =>
      runtime.setHandler(name, handler),
    upsertMemo: () => undefined,
    upsertSearchAttributes: () => undefined,
    workflowInfo: () => runtime.info(),
  };
  const common = { defineSearchAttributeKey: (name: string): Named => ({ name }) };
  return (name) => {
    if (name === '@temporalio/workflow') return workflow;
    if (name === '@temporalio/common') return common;
    throw new Error(`the workflow imports ${name}, which the simulation does not model`);
  };
}

/** `Date` as a workflow sees it: standing still at the moment of its task. */
export function workflowDate(nowMs: () => number): DateConstructor {
  return class extends Date {
    constructor(value?: number | string | Date) {
      super(value ?? nowMs());
    }
  } as DateConstructor;
}
