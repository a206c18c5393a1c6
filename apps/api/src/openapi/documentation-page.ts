import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** @param simulated says so: no page of a simulated log may pass for one of a real one */
export const documentationPage = (simulated: boolean) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Countersign API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
${simulated ? '<p role="note"><strong>模拟记录 · Simulated log</strong></p>\n' : ''}<div id="swagger-ui"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/initializer.js"></script>
</body>
</html>
`;

export const initializer = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null });\n`;

const files = [
  ['swagger-ui.css', 'text/css; charset=utf-8'],
  ['swagger-ui-bundle.js', 'text/javascript; charset=utf-8'],
] as const;

/** Files of the documentation page, each read when it is first asked for. */
export function assets() {
  const { resolve } = createRequire(import.meta.url);
  return files.map(([file, mediaType]) => {
    let content: Buffer | undefined;
    const read = () => (content ??= readFileSync(resolve(`swagger-ui-dist/${file}`)));
    return { path: `/docs/${file}`, mediaType, content: read };
  });
}
