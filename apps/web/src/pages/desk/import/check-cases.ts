import type { Schemas } from '@/api/types';
import type { Field } from '@/parts/form/schema';
import { formWords } from '@/parts/form/words';
import type { FaultKey, FileFault, Said } from './read-cases';

/** What a file is held against. */
export type Known = Readonly<{
  procedure: string;
  /** What the procedure asks of a case. */
  fields: readonly Field[];
  units: ReadonlySet<string>;
  officers: ReadonlySet<string>;
  /** Case numbers that are taken. */
  numbers: ReadonlySet<string>;
}>;

export type Ready = Readonly<{ line: number; body: Schemas['StartCase'] }>;
type Checked = Readonly<{ ready: readonly Ready[]; faults: readonly FileFault[] }>;

const roles: readonly Schemas['NewParty']['role'][] = [
  'suspect',
  'victim',
  'complainant',
  'counsel',
  'guardian',
  'other',
];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(textOf).filter((each) => each !== '') : [];

/** Every case of a file as it would be started, or what is wrong with it, line by line. */
export function checkCases(said: readonly Said[], known: Known): Checked {
  const ready: Ready[] = [];
  const faults: FileFault[] = [];
  const numbers = new Set<string>();
  for (const { line, case: given } of said) {
    const found: FileFault[] = [];
    const fault = (key: FaultKey, about: string) => void found.push({ line, fault: key, about });
    const body = bodyOf(given, known, fault);
    const { caseNumber } = body;
    if (caseNumber !== undefined) {
      if (numbers.has(caseNumber)) fault('twice', caseNumber);
      if (known.numbers.has(caseNumber)) fault('exists', caseNumber);
      numbers.add(caseNumber);
    }
    faults.push(...found);
    if (found.length === 0) ready.push({ line, body });
  }
  return { ready, faults };
}

type Fault = (key: FaultKey, about: string) => void;

function bodyOf(given: Said['case'], known: Known, fault: Fault): Schemas['StartCase'] {
  const title = textOf(given['title']);
  const unit = textOf(given['unit']);
  const handlers = textsOf(given['handlers']);
  const caseNumber = textOf(given['caseNumber']);
  if (title === '') fault('missing', 'title');
  if (unit === '') fault('missing', 'unit');
  else if (!known.units.has(unit)) fault('unknownUnit', unit);
  if (handlers.length === 0) fault('missing', 'handlers');
  for (const officer of handlers) if (!known.officers.has(officer)) fault('unknownOfficer', officer);
  return {
    procedure: known.procedure,
    title,
    unit,
    handlers: [...handlers],
    parties: partiesOf(given['parties'], fault),
    facts: factsOf(given['facts'], known.fields, fault),
    ...(caseNumber !== '' && { caseNumber }),
  };
}

function partiesOf(given: unknown, fault: Fault): Schemas['NewParty'][] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  if (list.length === 0) fault('noParty', '');
  return list.flatMap((each) => {
    const role = roles.find((one) => isObject(each) && each['role'] === one);
    const name = isObject(each) ? textOf(each['name']) : '';
    if (!isObject(each) || role === undefined || name === '') {
      fault('badParty', JSON.stringify(each));
      return [];
    }
    const idNumber = textOf(each['idNumber']);
    return [
      {
        role,
        name,
        ...(each['minor'] === true && { minor: true }),
        ...(each['deputy'] === true && { deputy: true }),
        ...(idNumber !== '' && { idNumber }),
      },
    ];
  });
}

function factsOf(given: unknown, fields: readonly Field[], fault: Fault): Record<string, unknown> {
  const told = isObject(given) ? given : {};
  for (const id of Object.keys(told)) if (!fields.some((field) => field.id === id)) fault('unknownFact', id);
  const facts: Record<string, unknown> = {};
  for (const field of fields) {
    const value = told[field.id];
    if (value === undefined || value === '') {
      if (field.required) fault('missing', field.id);
      continue;
    }
    const fact = factOf(value, field);
    if (fact === undefined) fault('badValue', `${field.id}: ${JSON.stringify(value)}`);
    else facts[field.id] = fact;
  }
  return facts;
}

/** As JSON has them, and as either language says them. */
const yes = new Set<string>(['true', ...formWords.yes]);
const no = new Set<string>(['false', ...formWords.no]);

/** The value as the procedure takes it; undefined when it does not. */
function factOf(value: unknown, { kind, choices, pattern, minimum }: Field): unknown {
  const text = typeof value === 'string' ? value.trim() : JSON.stringify(value);
  if (kind === 'yes') return yes.has(text) ? true : no.has(text) ? false : undefined;
  if (kind === 'number') {
    const number = Number(text);
    return Number.isFinite(number) && number >= (minimum ?? -Infinity) ? number : undefined;
  }
  if (kind === 'choice') return choices.includes(text) ? text : undefined;
  return pattern === undefined || new RegExp(pattern, 'u').test(text) ? text : undefined;
}
