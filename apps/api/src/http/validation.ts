import { StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { malformed, type Fault } from '../problems/problem.js';

type Issue = Readonly<{
  message: string;
  path?: readonly (PropertyKey | Readonly<{ key: PropertyKey }>)[] | undefined;
  keys?: unknown;
}>;

const escape = (segment: string) => segment.replaceAll('~', '~0').replaceAll('/', '~1');

/** JSON pointer (RFC 6901) of a path. */
export const pointerTo = (path: readonly PropertyKey[]) =>
  path.map((segment) => `/${escape(String(segment))}`).join('');

/** Every fault a schema found, an unknown field each at its own place. */
export function faultsOf(issues: readonly Issue[]): Fault[] {
  return issues.flatMap(({ message, path = [], keys }) => {
    const here = path.map((segment) => (typeof segment === 'object' ? segment.key : segment));
    if (!Array.isArray(keys)) return { pointer: pointerTo(here), message };
    return keys.map((key) => ({ pointer: pointerTo([...here, String(key)]), message: 'unknown field' }));
  });
}

const places = { body: 'body', query: 'query', param: 'path', custom: 'headers' } as const;

/** Nest's schema validation, answering with every fault by JSON pointer and with where it was found. */
export class SchemaPipe extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    const { schema, type, data } = metadata;
    if (!schema) return value;
    const result = await schema['~standard'].validate(value);
    if (!result.issues) return result.value as T;
    const faults = faultsOf(result.issues);
    const named = data
      ? faults.map((fault) => ({ ...fault, pointer: `/${escape(data)}${fault.pointer}` }))
      : faults;
    throw malformed(named, places[type]);
  }
}
