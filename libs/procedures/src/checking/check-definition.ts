import { BrokenInvariant } from '#libs/kernel';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { ProcedureDefinition } from '../definition.js';
import { chainFaults } from './chain.js';
import { lineOf } from './lines.js';
import type { PathFault } from './named-ids.js';
import { referenceFaults } from './references.js';
import { definitionShape } from './shape.js';

/** A fault of a definition file: the line from 1, the JSON pointer of the part at fault, and what is wrong. */
export type DefinitionFault = Readonly<{ line: number; pointer: string; message: string }>;

export type CheckedDefinition =
  | Readonly<{ ok: true; definition: ProcedureDefinition }>
  | Readonly<{ ok: false; faults: readonly DefinitionFault[] }>;

/** A file may keep parts that it repeats under this key, to be named by YAML anchors. */
const TEMPLATES = 'templates';

/**
 * Reads a definition file, YAML or JSON, and lists every fault with its line: first those of form, and when there are
 * none, those of sense (ids nobody defines, chains nobody decides).
 */
export function checkDefinition(text: string): CheckedDefinition {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true });
  const located = (faults: readonly PathFault[]): CheckedDefinition => ({
    ok: false,
    faults: faults.map((fault) => locate(document, lines, fault)).sort((a, b) => a.line - b.line),
  });
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ message, linePos }) => ({
      line: linePos?.[0].line ?? 1,
      pointer: '',
      message: message.split('\n')[0] ?? message,
    }));
    return { ok: false, faults };
  }
  const shaped = definitionShape.safeParse(withoutTemplates(plain(document)));
  if (!shaped.success) return located(shaped.error.issues.flatMap(faultsOf));
  const definition = shaped.data as unknown as ProcedureDefinition;
  const faults = [...referenceFaults(definition), ...chainFaults(definition)];
  return faults.length > 0 ? located(faults) : { ok: true, definition };
}

/** A definition known to be sound, such as a shipped one. @throws BrokenInvariant naming the first fault otherwise */
export function loadDefinition(text: string): ProcedureDefinition {
  const checked = checkDefinition(text);
  if (checked.ok) return checked.definition;
  const [first] = checked.faults;
  throw new BrokenInvariant(`definition, line ${first?.line}: ${first?.pointer} ${first?.message}`);
}

/** Nested aliases that would grow without bound are a fault of the file, not of ours. */
function plain(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return null;
  }
}

function withoutTemplates(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== TEMPLATES));
}

function faultsOf(issue: z.core.$ZodIssue): readonly PathFault[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: 'is not known here' }));
  }
  return [{ path, message: issue.message }];
}

function locate(document: Document, lines: LineCounter, { path, message }: PathFault): DefinitionFault {
  const pointer = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return { line: lineOf(document, lines, path), pointer, message };
}
