/** A header that another site's form cannot set: proof, beside the session cookie, that this page is asking. */
export const csrfToken = (): Record<string, string> => ({ 'x-countersign-csrf': '1' });
