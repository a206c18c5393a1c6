import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { caseListQuery } from '@/api/cases';
import { unitsQuery } from '@/api/directory';
import type { Definition } from '@/api/procedures';
import { isProblem } from '@/api/problem';
import { officerQuery } from '@/api/session';
import { fieldsOf } from '@/parts/form/schema';
import { checkCases, type Ready } from './check-cases';
import { readCases, type FileFault, type Said } from './read-cases';

/** `digest`: of the file's text, so that the same file is the same acts. */
export type Tried = Readonly<{
  name: string;
  digest: string;
  ready: readonly Ready[];
  faults: readonly FileFault[];
}>;

/** A file of cases held against what the procedure asks and what the server knows. Nothing is started. */
export function useCaseFile(definition: Definition | undefined) {
  const client = useQueryClient();
  const [tried, setTried] = useState<Tried | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const isOfficer = async (id: string): Promise<boolean> => {
    try {
      return (await client.fetchQuery(officerQuery(id))).retiredAt === null;
    } catch (refused) {
      if (isProblem(refused, 'unknown-officer')) return false;
      throw refused;
    }
  };
  const isNumber = async (number: string): Promise<boolean> => {
    const { pages } = await client.fetchInfiniteQuery(caseListQuery({ q: number }));
    return pages.some(({ items }) => items.some(({ caseNumber }) => caseNumber === number));
  };
  const known = async (said: readonly Said[], of: Definition) => {
    const texts = (name: string) => [
      ...new Set(
        said.flatMap(({ case: given }) => {
          const value = given[name];
          return [value].flat().filter((each): each is string => typeof each === 'string' && each !== '');
        }),
      ),
    ];
    const units = await client.ensureQueryData(unitsQuery);
    return {
      procedure: of.procedure,
      fields: fieldsOf(of.facts),
      units: new Set(units.filter(({ closedAt }) => closedAt === null).map(({ id }) => id)),
      officers: await those(texts('handlers'), isOfficer),
      numbers: await those(texts('caseNumber'), isNumber),
    };
  };
  const tryFile = async (file: File): Promise<void> => {
    if (!definition) return;
    setBusy(true);
    setTried(null);
    setError(null);
    try {
      const text = await file.text();
      const read = readCases(text);
      const { ready, faults } = checkCases(read.cases, await known(read.cases, definition));
      setTried({
        name: file.name,
        digest: await digestOf(text),
        ready,
        faults: [...read.faults, ...faults].toSorted((a, b) => a.line - b.line),
      });
    } catch (failed) {
      setError(failed);
    } finally {
      setBusy(false);
    }
  };
  return { tried, error, busy, tryFile, forget: () => setTried(null) };
}

/** Of these, those of which it is so; asked one after another. */
async function those(
  ids: readonly string[],
  isSo: (id: string) => Promise<boolean>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const id of ids) if (await isSo(id)) found.add(id);
  return found;
}

async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
