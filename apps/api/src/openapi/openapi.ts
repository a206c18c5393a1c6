import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { assets, documentationPage, initializer } from './documentation-page.js';
import { jsonSchemaOf } from './json-schema.js';
import { problem } from '../schemas/answers/problem.js';

const description =
  'Every command answers 201 after its commit. Errors are application/problem+json with a stable code: see /problems.';

/** OpenAPI 3.1 of every controller. The schemas are those that requests are checked with, and specs hold answers to. */
export function openApiOf(app: NestFastifyApplication, origin: string): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Countersign')
    .setDescription(description)
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addServer(origin)
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'token')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    standardSchemaConverter: jsonSchemaOf,
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  const { components } = jsonSchemaOf(problem, { schemaType: 'output' });
  const schemas = { ...document.components?.schemas, ...components } as Schemas;
  return { ...document, components: { ...document.components, schemas: sorted(schemas) } };
}

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

const sorted = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** `/openapi.json`, and `/docs` to browse it. Every script is a file of ours, so that the content policy can say so. */
export function serveOpenApi(app: NestFastifyApplication, origin: string, simulated: boolean): void {
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  let document: string | undefined;
  fastify.get('/openapi.json', (_, reply) => {
    document ??= JSON.stringify(openApiOf(app, origin));
    return reply.type('application/json; charset=utf-8').send(document);
  });
  const page = documentationPage(simulated);
  fastify.get('/docs', (_, reply) => reply.type('text/html; charset=utf-8').send(page));
  fastify.get('/docs/initializer.js', (_, reply) =>
    reply.type('text/javascript; charset=utf-8').send(initializer),
  );
  for (const { path, mediaType, content } of assets()) {
    fastify.get(path, (_, reply) =>
      reply.type(mediaType).header('cache-control', 'max-age=3600').send(content()),
    );
  }
}
