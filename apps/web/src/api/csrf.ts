let token: string | null = null;

/** The session's token against forgery, which its answer carries. Another site can neither read it nor send the header. */
export const rememberCsrfToken = (given: string | null): void => void (token = given);

export const csrfToken = (): Record<string, string> => (token === null ? {} : { 'x-csrf-token': token });
