// Bundles the workflow code once, after swc has run, so that a worker starts fast and never loads a bundler.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type BundleOptions } from '@temporalio/worker';
import { bundlePath } from './bundle-path.js';

const source = join(dirname(bundlePath), 'src');

/**
 * The workflows' code as one script.
 *
 * @param plugins with what they add to it. @default none
 * @param workflowsPath the workflows of another release. @default today's
 */
export async function bundledWorkflows(
  plugins: BundleOptions['plugins'] = [],
  workflowsPath = join(source, 'index.js'),
): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    payloadConverterPath: join(source, 'payload-converter.js'),
    logger: new DefaultLogger('WARN'),
    plugins,
  });
  return code;
}

/** Writes {@link bundlePath} from `dist/workflows/src`. A reader sees the old bundle or the new one, never half of it. */
export async function bundleWorkflows(): Promise<string> {
  const code = await bundledWorkflows();
  const draft = `${bundlePath}.${process.pid}`;
  await mkdir(dirname(bundlePath), { recursive: true });
  await writeFile(draft, code);
  await rename(draft, bundlePath);
  return bundlePath;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleWorkflows();
