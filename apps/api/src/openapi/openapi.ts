import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** OpenAPI 3.1 at `/openapi.json`, browsable at `/docs`. The schemas are those that requests are checked with. */
export function serveOpenApi(app: NestFastifyApplication, origin: string): void {
  const description =
    'Every command answers 201 after its commit. Errors are application/problem+json with a stable code: see /problems.';
  const config = new DocumentBuilder()
    .setTitle('Countersign')
    .setDescription(description)
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addServer(origin)
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'token')
    .addSecurityRequirements('token')
    .build();
  SwaggerModule.setup('docs', app, () => SwaggerModule.createDocument(app, config), {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: 'Countersign',
  });
}
