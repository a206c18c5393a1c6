/** Keeps the client's types as `docs/reference/openapi.json` has them. With `--check` says whether they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { keep } from '../kept-file.js';
import { projectRoot } from '../process/project-root.js';

const head =
  '/** Made by tools/generate/client-types.ts from docs/reference/openapi.json: change neither by hand. */\n';

/** A refusal is a `Problem` to a client whatever the operation, so operations keep the answers they give when all is well. */
function withoutRefusals({ paths = {}, ...document }: OpenAPI3): OpenAPI3 {
  const kept = Object.entries(paths).map(([path, operations]) => [
    path,
    Object.fromEntries(
      Object.entries(operations as Record<string, { responses: Record<string, unknown> }>).map(
        ([method, operation]) => [method, { ...operation, responses: successesOf(operation.responses) }],
      ),
    ),
  ]);
  return { ...document, paths: Object.fromEntries(kept) as NonNullable<OpenAPI3['paths']> };
}

const successesOf = (responses: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(responses).filter(([status]) => status.startsWith('2')));

/** What a type cannot say makes none: patterns beside patterns are left out. */
const typed = (key: string, value: unknown): unknown =>
  key === 'allOf' && (value as object[]).every((part) => Object.keys(part).join() === 'pattern')
    ? undefined
    : value;

const document = JSON.parse(
  readFileSync(join(projectRoot, 'docs', 'reference', 'openapi.json'), 'utf8'),
  typed,
) as OpenAPI3;
const types = astToString(
  await openapiTypescript(withoutRefusals(document), { immutable: true, defaultNonNullable: false }),
);
await keep('libs/client/src/generated/api.ts', head + types, 'typescript');
