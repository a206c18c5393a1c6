import fc from 'fast-check';

/** As much of JSON Schema 2020-12 as the API's document uses. */
export type Schema = Readonly<{
  $ref?: string;
  type?: string;
  enum?: readonly unknown[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  allOf?: readonly Schema[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  format?: string;
}>;

/** Values that exist on the server, by the name of the parameter or property that takes them. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

/** Draws values that a schema allows, often such as exist. */
export class SchemaArbitrary {
  constructor(
    private readonly components: Readonly<Record<string, Schema>>,
    private readonly known: Known,
    /** So many values that exist are drawn for each one that need not. */
    private readonly existing = 4,
  ) {}

  /** @param name of the parameter or property the value is for */
  of(schema: Schema, name = ''): fc.Arbitrary<unknown> {
    const drawn = this.#drawn(schema, name);
    const named = schema.type === 'string' || schema.type === 'object';
    // A name may stand for an officer here and for an instant there.
    const existing = named && schema.format !== 'date-time' ? this.known[name] : undefined;
    if (!existing?.length) return drawn;
    return fc.oneof(
      { weight: this.existing, arbitrary: fc.constantFrom(...existing) },
      { weight: 1, arbitrary: drawn },
    );
  }

  #drawn(schema: Schema, name: string): fc.Arbitrary<unknown> {
    if (schema.$ref !== undefined) return this.of(this.#referred(schema.$ref), name);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const branches = schema.anyOf ?? schema.oneOf;
    if (branches) return fc.oneof(...branches.map((branch) => this.of(branch, name)));
    switch (schema.type) {
      case 'object':
        return this.#object(schema);
      case 'array':
        return fc.array(this.of(schema.items ?? {}, name), {
          minLength: schema.minItems ?? 0,
          maxLength: Math.min(schema.maxItems ?? 3, 3),
        });
      case 'string':
        return stringOf(schema);
      case 'integer':
      case 'number':
        return fc.integer({ min: schema.minimum ?? -5, max: Math.min(schema.maximum ?? 100, 1_000) });
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      default:
        return fc.jsonValue({ maxDepth: 3 });
    }
  }

  #referred(reference: string): Schema {
    const found = this.components[reference.slice(reference.lastIndexOf('/') + 1)];
    if (!found) throw new Error(`the document has no ${reference}`);
    return found;
  }

  #object({ properties = {}, required = [], additionalProperties }: Schema): fc.Arbitrary<unknown> {
    const own = fc.record(
      Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, this.of(schema, name)])),
      { requiredKeys: [...required] },
    );
    if (typeof additionalProperties !== 'object') return own;
    const more = fc.dictionary(fc.string({ maxLength: 12 }), this.of(additionalProperties), { maxKeys: 3 });
    return fc.tuple(own, more).map(([named, free]) => ({ ...free, ...named }));
  }
}

function stringOf({ pattern, format, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  const plain = fc.string({ minLength, maxLength: Math.min(maxLength, 60), unit: 'grapheme' });
  if (format === 'date-time') return instants;
  return pattern === undefined ? plain : matching(pattern, plain);
}

/** Around the time in which the specs' bureau lives. */
const instants = fc
  .date({ min: new Date('2026-02-20T00:00:00Z'), max: new Date('2026-04-10T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Of a pattern that fast-check cannot draw from, any text: most of it fits, the rest is to be refused. */
function matching(pattern: string, otherwise: fc.Arbitrary<string>): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'));
  } catch {
    return otherwise;
  }
}
