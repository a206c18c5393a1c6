type Schema = Readonly<Record<string, unknown>>;

/**
 * What is wrong with a schema of particulars; null when nothing is. They enter the log as they are, so a text must be
 * one of few or have a form: what a person writes freely is sealed elsewhere.
 */
export function particularsFault(schema: Schema): string | null {
  if (schema.type !== 'object' || schema.additionalProperties !== false)
    return 'must be of type object, with additionalProperties: false';
  const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>);
  const free = properties.find(
    ([, { type, enum: among, pattern }]) => type === 'string' && among === undefined && pattern === undefined,
  );
  return free ? `${free[0]} is free text: it needs an enum or a pattern` : null;
}
