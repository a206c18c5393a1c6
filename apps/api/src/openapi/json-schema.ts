import { z } from 'zod';

type Converted = Readonly<{ schema: unknown; components: Record<string, unknown> }>;

type Wrapped = Readonly<{ properties: { it: unknown }; $defs?: Record<string, unknown> }>;

/**
 * JSON Schema 2020-12, the dialect of OpenAPI 3.1, of a zod schema. What is named by `.meta({ id })` becomes a component
 * of its own, the schema itself included: hence the wrapping.
 */
export function jsonSchemaOf(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }): Converted {
  const wrapped = z.toJSONSchema(z.object({ it: schema as z.ZodType }), { io: schemaType });
  const text = JSON.stringify(wrapped).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { properties, $defs = {} } = JSON.parse(text) as Wrapped;
  return { schema: properties.it, components: $defs };
}
