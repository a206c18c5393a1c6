import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Media = Readonly<Record<string, Readonly<{ schema?: object }>>>;
type PublishedAnswer = Readonly<{ content?: Media; headers?: Readonly<Record<string, unknown>> }>;

/** An operation as the OpenAPI document describes it. */
export type PublishedOperation = Readonly<{
  operationId: string;
  parameters?: readonly Readonly<{
    name: string;
    in: 'path' | 'query' | 'header';
    required?: boolean;
    schema: object;
  }>[];
  requestBody?: Readonly<{ content: Media }>;
  responses: Readonly<Record<string, PublishedAnswer>>;
}>;

export type PublishedDocument = Readonly<{
  paths: Readonly<Record<string, Readonly<Record<string, PublishedOperation>>>>;
  components: Readonly<{ schemas: Readonly<Record<string, object>> }>;
}>;

/** One operation with its place. */
export type Place = Readonly<{ method: string; path: string; operation: PublishedOperation }>;

/** What a server answered, as it came. */
export type Given = Readonly<{ status: number; headers: Headers; text: string }>;

/** Holds real answers to what the OpenAPI document says of them. */
export class PublishedAnswers {
  readonly places: readonly Place[];
  /** `{operationId} {status}` of every answer checked. */
  readonly seen = new Set<string>();
  readonly #ajv = new Ajv.default({ strict: false, allErrors: true });
  readonly #compiled = new Map<object, ValidateFunction>();

  constructor(private readonly document: PublishedDocument) {
    addFormats.default(this.#ajv);
    this.#ajv.addSchema({ $id: 'document', components: document.components });
    this.places = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        operation,
      })),
    );
  }

  get components(): PublishedDocument['components']['schemas'] {
    return this.document.components.schemas;
  }

  /** The operation that serves a path; fixed segments go before parameters. */
  placeOf(method: string, pathname: string): Place | undefined {
    const fitting = this.places.filter((place) => place.method === method && fits(place.path, pathname));
    return fitting.sort((a, b) => parametersIn(a.path) - parametersIn(b.path))[0];
  }

  /** Everything in which an answer contradicts the document; empty when it does not. */
  faultsOf({ method, path, operation }: Place, { status, headers, text }: Given): readonly string[] {
    this.seen.add(`${operation.operationId} ${status}`);
    const where = `${method} ${path} → ${status}`;
    const published = operation.responses[String(status)];
    if (!published) return [`${where}: no such answer is published: ${text.slice(0, 300)}`];
    const missing = Object.keys(published.headers ?? {}).filter((name) => !headers.has(name));
    const faults = missing.map((name) => `${where}: without the header ${name}`);
    const mediaType = (headers.get('content-type') ?? '').split(';')[0] as string;
    const media = published.content?.[mediaType] ?? published.content?.['*/*'];
    if (!media) return text === '' ? faults : [...faults, `${where}: ${mediaType} is not published`];
    if (!media.schema) return faults;
    const validate = this.#validate(media.schema);
    if (validate(JSON.parse(text))) return faults;
    const errors = (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
    return [...faults, `${where}: ${errors.join('; ')}`];
  }

  #validate(schema: object): ValidateFunction {
    const known = this.#compiled.get(schema);
    if (known) return known;
    const inDocument = JSON.parse(
      JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/'),
    ) as object;
    const compiled = this.#ajv.compile(inDocument);
    this.#compiled.set(schema, compiled);
    return compiled;
  }
}

const parametersIn = (path: string) => path.split('{').length;

const fits = (template: string, pathname: string) =>
  new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname);
