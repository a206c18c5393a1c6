/** Keeps `docs/reference/openapi.json` as the API publishes it. With `--check` says whether it is. */
import { publishedDocument } from '../../apps/api/src/openapi/published-document.js';
import { keep } from '../kept-file.js';

await keep('docs/reference/openapi.json', JSON.stringify(await publishedDocument()), 'json');
