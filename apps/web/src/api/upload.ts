import { headersOf, refusalOf } from './http';
import { Problem } from './problem';

/** How a file is on its way. `sent`: of 1; at 1 all of it has arrived, and the answer is awaited. */
export type Uploading = Readonly<{
  idempotencyKey: string;
  signal: AbortSignal;
  onSent: (sent: number) => void;
}>;

/**
 * Sends a form with a file and says how much has gone, which `fetch` does not tell.
 *
 * @throws Problem for every answer that is not a success, and when none comes
 * @throws AbortError when its sender has stopped it; what had not all arrived is filed nowhere
 */
export function upload<Value>(path: string, form: FormData, uploading: Uploading): Promise<Value> {
  const { idempotencyKey, signal, onSent } = uploading;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    for (const [name, value] of Object.entries(headersOf({ method: 'POST', body: form, idempotencyKey })))
      request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onSent(total > 0 ? loaded / total : 0),
    );
    request.addEventListener('load', () => {
      const { status, responseText } = request;
      if (status >= 200 && status < 300) resolve(JSON.parse(responseText) as Value);
      else reject(refusalOf(status, responseText));
    });
    request.addEventListener('error', () => reject(new Problem({ status: 0, code: 'unreachable' })));
    request.addEventListener('abort', () => reject(new DOMException('stopped by its sender', 'AbortError')));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}
