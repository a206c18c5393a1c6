import { OpenTelemetryPlugin } from '@temporalio/interceptors-opentelemetry';
import type { WorkerOptions } from '@temporalio/worker';
import type { Tracing } from '#libs/tracing';
import { bundledWorkflows } from '../../build/bundle-workflows.js';

/**
 * Spans of workflow and activities. The plugin must be in the workflows' own code too, so that they are bundled anew
 * when a tracing worker starts, which takes it a few seconds.
 */
export async function temporalTracing({
  resource,
  processor,
  tracer,
}: Tracing): Promise<Pick<WorkerOptions, 'plugins' | 'workflowBundle'>> {
  const plugin = new OpenTelemetryPlugin({ resource, spanProcessor: processor, tracer });
  return { plugins: [plugin], workflowBundle: { code: await bundledWorkflows([plugin]) } };
}
