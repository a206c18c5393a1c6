import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { assets, documentationPage, initializer } from './documentation-page.js';

const description =
  'Every command answers 201 after its commit. Errors are application/problem+json with a stable code: see /problems.';

/** OpenAPI 3.1 of every controller. The schemas are those that requests are checked with. */
export function openApiOf(app: NestFastifyApplication, origin: string) {
  const config = new DocumentBuilder()
    .setTitle('Countersign')
    .setDescription(description)
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addServer(origin)
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'token')
    .build();
  return SwaggerModule.createDocument(app, config);
}

/** `/openapi.json`, and `/docs` to browse it. Every script is a file of ours, so that the content policy can say so. */
export function serveOpenApi(app: NestFastifyApplication, origin: string): void {
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  let document: string | undefined;
  fastify.get('/openapi.json', (_, reply) => {
    document ??= JSON.stringify(openApiOf(app, origin));
    return reply.type('application/json; charset=utf-8').send(document);
  });
  fastify.get('/docs', (_, reply) => reply.type('text/html; charset=utf-8').send(documentationPage));
  fastify.get('/docs/initializer.js', (_, reply) =>
    reply.type('text/javascript; charset=utf-8').send(initializer),
  );
  for (const { path, mediaType, content } of assets()) {
    fastify.get(path, (_, reply) =>
      reply.type(mediaType).header('cache-control', 'max-age=3600').send(content()),
    );
  }
}
