import { StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { malformed, type Fault } from '../problems/problem.js';

type Issue = Readonly<{
  message: string;
  path?: readonly (PropertyKey | Readonly<{ key: PropertyKey }>)[] | undefined;
  keys?: unknown;
  /** Of a value that may have one of several forms: the faults it has as each of them. */
  errors?: unknown;
}>;

const escape = (segment: string) => segment.replaceAll('~', '~0').replaceAll('/', '~1');

/** JSON pointer (RFC 6901) of a path. */
export const pointerTo = (path: readonly PropertyKey[]) =>
  path.map((segment) => `/${escape(String(segment))}`).join('');

/** Every fault a schema found, an unknown field each at its own place. */
export function faultsOf(issues: readonly Issue[]): Fault[] {
  return issues.flatMap(({ message, path = [], keys, errors }) => {
    const here = path.map((segment) => (typeof segment === 'object' ? segment.key : segment));
    const nearest = nearestForm(errors);
    if (nearest)
      return faultsOf(nearest.map((issue) => ({ ...issue, path: [...here, ...(issue.path ?? [])] })));
    if (!Array.isArray(keys)) return { pointer: pointerTo(here), message };
    return keys.map((key) => ({ pointer: pointerTo([...here, String(key)]), message: 'unknown field' }));
  });
}

/** As the form it was most likely meant to be: the one it has the fewest faults as. */
function nearestForm(errors: unknown): readonly Issue[] | null {
  if (!Array.isArray(errors) || errors.length === 0) return null;
  const forms = errors as readonly (readonly Issue[])[];
  return forms.reduce((nearest, form) => (form.length < nearest.length ? form : nearest));
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
