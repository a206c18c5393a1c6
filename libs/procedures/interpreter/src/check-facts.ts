/** A fault in a value, at a JSON pointer. */
export type FactFault = Readonly<{ pointer: string; message: string }>;

/** In which form the strings marked `x-sealed` stand: as typed by a person, or as digests for the log. */
export type SealedForm = 'plain' | 'sealed';

type Schema = Readonly<Record<string, unknown>>;
type Members = Readonly<Record<string, unknown>>;

/**
 * Checks a case's `facts` against its procedure's schema. Understands the part of JSON Schema 2020-12 that facts need:
 * `type`, `enum`, `const`, `properties`, `required`, `additionalProperties: false`, `items`, and the bounds of numbers,
 * texts and lists. Every fault is listed, in the order of the schema.
 */
export function checkFacts(
  schema: Schema,
  value: unknown,
  form: SealedForm = 'sealed',
  pointer = '',
): readonly FactFault[] {
  if (schema['x-sealed'] === true && form === 'sealed') {
    return isSealed(value) ? [] : [{ pointer, message: 'must be sealed: plain text does not enter the log' }];
  }
  const type = schema.type as string | undefined;
  if (type !== undefined && !isOfType(type, value)) return [{ pointer, message: `must be ${type}` }];
  return [
    ...valueFaults(schema, value, pointer),
    ...(isObject(value) ? memberFaults(schema, value, form, pointer) : []),
    ...(Array.isArray(value) ? itemFaults(schema, value, form, pointer) : []),
  ];
}

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const owns = (members: Members, name: string): boolean => Object.prototype.hasOwnProperty.call(members, name);

const isSealed = (value: unknown): boolean =>
  isObject(value) && typeof value.digest === 'string' && typeof value.key === 'string';

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isSafeInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'null':
      return value === null;
    default:
      return typeof value === type;
  }
}

function valueFaults(schema: Schema, value: unknown, pointer: string): FactFault[] {
  const faults: FactFault[] = [];
  const fault = (message: string) => faults.push({ pointer, message });
  if (Array.isArray(schema.enum) && !schema.enum.includes(value))
    fault(`must be one of ${schema.enum.join(', ')}`);
  if ('const' in schema && schema.const !== value) fault(`must be ${String(schema.const)}`);
  if (typeof value === 'number') {
    if (typeof schema.minimum === 'number' && value < schema.minimum)
      fault(`must be at least ${schema.minimum}`);
    if (typeof schema.maximum === 'number' && value > schema.maximum)
      fault(`must be at most ${schema.maximum}`);
  }
  if (typeof value === 'string') {
    if (typeof schema.minLength === 'number' && value.length < schema.minLength) fault('is too short');
    if (typeof schema.maxLength === 'number' && value.length > schema.maxLength) fault('is too long');
    if (typeof schema.pattern === 'string' && !new RegExp(schema.pattern, 'u').test(value)) {
      fault(`must match ${schema.pattern}`);
    }
  }
  return faults;
}

function memberFaults(schema: Schema, value: Members, form: SealedForm, pointer: string): FactFault[] {
  const properties = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
  const required = (schema.required ?? []) as readonly string[];
  const at = (name: string) => `${pointer}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
  const missing = required.filter((name) => !owns(value, name));
  const unknown = Object.keys(value).filter((name) => !owns(properties, name));
  return [
    ...missing.map((name) => ({ pointer: at(name), message: 'is required' })),
    ...(schema.additionalProperties === false
      ? unknown.map((name) => ({ pointer: at(name), message: 'is not known' }))
      : []),
    ...Object.entries(properties)
      .filter(([name]) => owns(value, name))
      .flatMap(([name, property]) => checkFacts(property, value[name], form, at(name))),
  ];
}

function itemFaults(
  schema: Schema,
  value: readonly unknown[],
  form: SealedForm,
  pointer: string,
): FactFault[] {
  const faults: FactFault[] = [];
  if (typeof schema.minItems === 'number' && value.length < schema.minItems)
    faults.push({ pointer, message: 'has too few items' });
  if (typeof schema.maxItems === 'number' && value.length > schema.maxItems)
    faults.push({ pointer, message: 'has too many items' });
  const items = schema.items as Schema | undefined;
  if (items)
    faults.push(...value.flatMap((item, index) => checkFacts(items, item, form, `${pointer}/${index}`)));
  return faults;
}
