import { useState } from 'react';
import type { Definition } from '@/api/procedures';
import { checkCases, type CaseFault } from '@/api/work';
import { fieldsOf } from '@/parts/form/schema';
import { bodyOf, type Body } from './case-bodies';
import { readCases, type FileFault } from './read-cases';

/** @property started the case that an earlier try has started of it */
export type Row = Readonly<{
  line: number;
  key: string;
  body: Body;
  started: string | null;
  faults: readonly CaseFault[];
}>;

/** What a row says under a name, where that is a text. */
export const textIn = ({ body }: Row, name: string): string => {
  const value = body[name];
  return typeof value === 'string' ? value : '';
};

/** `faults`: of the file itself, which could then not be read as cases. */
export type Tried = Readonly<{ name: string; rows: readonly Row[]; faults: readonly FileFault[] }>;

const rowsMax = 500;

/** A file of cases, judged by the server line by line. Nothing is started. */
export function useCaseFile(definition: Definition | undefined) {
  const [tried, setTried] = useState<Tried | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const tryFile = async (file: File): Promise<void> => {
    if (!definition) return;
    setBusy(true);
    setTried(null);
    setError(null);
    try {
      setTried({ name: file.name, ...(await judged(await file.text(), definition)) });
    } catch (failed) {
      setError(failed);
    } finally {
      setBusy(false);
    }
  };
  return { tried, error, busy, tryFile, forget: () => setTried(null) };
}

async function judged(text: string, definition: Definition): Promise<Omit<Tried, 'name'>> {
  const { cases, faults } = readCases(text);
  if (cases.length > rowsMax)
    return { rows: [], faults: [{ line: 1, fault: 'tooMany', about: String(cases.length) }] };
  if (faults.length > 0 || cases.length === 0) return { rows: [], faults };
  const fields = fieldsOf(definition.facts);
  const bodies = cases.map((said) => bodyOf(said, definition.procedure, fields));
  const keys = await keysOf(bodies);
  const { items } = await checkCases({
    cases: bodies.map((body, nth) => ({ key: keys[nth] ?? '', case: body })),
  });
  const rows = cases.map(({ line }, nth) => {
    const { started = null, faults: found = [] } = items[nth] ?? {};
    return { line, key: keys[nth] ?? '', body: bodies[nth] ?? {}, started, faults: found };
  });
  return { rows, faults: [] };
}

/** The same case of whichever file is the same act; the same twice in one file is two. */
async function keysOf(bodies: readonly Body[]): Promise<readonly string[]> {
  const seen = new Map<string, number>();
  const digests = await Promise.all(bodies.map((body) => digestOf(JSON.stringify(body))));
  return digests.map((digest) => {
    const nth = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, nth);
    return `import/${digest}/${nth}`;
  });
}

async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
