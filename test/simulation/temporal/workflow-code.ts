import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';

type CaseWorkflow = (...input: readonly unknown[]) => Promise<unknown>;

/** The product's workflow over a Temporal of one's own: each call gives code that shares nothing with another run's. */
export type WorkflowCode = (temporal: (name: string) => unknown, clock: DateConstructor) => CaseWorkflow;

/** Bundles the workflow as it ships, with `@temporalio/…` left to be supplied. */
export async function loadWorkflowCode(): Promise<WorkflowCode> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../../workflows/src/index.js', import.meta.url))],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'neutral',
    external: ['@temporalio/*'],
    logLevel: 'error',
  });
  const text = outputFiles.map((file) => file.text).join('');
  const load = compileFunction(text, ['require', 'module', 'Date']) as (
    require: (name: string) => unknown,
    module: { exports: { caseWorkflow?: CaseWorkflow } },
    clock: DateConstructor,
  ) => void;
  return (temporal, clock) => {
    const module: { exports: { caseWorkflow?: CaseWorkflow } } = { exports: {} };
    load(temporal, module, clock);
    if (!module.exports.caseWorkflow) throw new Error('the bundle has no caseWorkflow');
    return module.exports.caseWorkflow;
  };
}
