import { type ReadRows, readCsv } from './read-csv.js';
import { readJson } from './read-json.js';
import { readText } from './read-text.js';

export type DirectoryFormat = 'csv' | 'json';

/** The rows of a directory file. @param format @default JSON when it begins like JSON, else CSV */
export function readDirectoryFile(bytes: Uint8Array, format?: DirectoryFormat): ReadRows {
  const read = readText(bytes);
  if ('fault' in read) return { rows: [], faults: [read.fault] };
  const isJson = format ? format === 'json' : /^\s*[[{]/.test(read.text);
  return isJson ? readJson(read.text) : readCsv(read.text);
}
