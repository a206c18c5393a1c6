import { post } from './http';
import type { Schemas } from './types';

export type DirectoryFile = Readonly<{ file: File; dryRun: boolean }>;

/** Makes the directory what a file says; with `dryRun` only tells what that would change. */
export function importDirectory({ file, dryRun }: DirectoryFile, idempotencyKey: string) {
  const form = new FormData();
  form.set('dryRun', String(dryRun));
  form.set('format', /\.json$/i.test(file.name) ? 'json' : 'csv');
  form.set('file', file);
  return post<Schemas['DirectoryImport']>('/v1/directory/imports', form, { idempotencyKey });
}
