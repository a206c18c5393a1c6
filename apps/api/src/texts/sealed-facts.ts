import type { Sealing } from './sealing.js';

type Schema = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const membersOf = (schema: Schema) => (isRecord(schema.properties) ? schema.properties : {});

/** Facts with every text that the procedure's schema marks `x-sealed` replaced by its digest. */
export function sealFacts(schema: Schema, facts: unknown, sealing: Sealing): unknown {
  if (schema['x-sealed'] === true) return typeof facts === 'string' ? sealing.seal(facts) : facts;
  if (Array.isArray(facts)) {
    return isRecord(schema.items)
      ? facts.map((item) => sealFacts(schema.items as Schema, item, sealing))
      : facts;
  }
  if (!isRecord(facts)) return facts;
  const members = membersOf(schema);
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const member = Object.hasOwn(members, name) ? members[name] : undefined;
      return [name, isRecord(member) ? sealFacts(member, value, sealing) : value];
    }),
  );
}
