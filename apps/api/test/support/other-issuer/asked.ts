export type Claims = Record<string, unknown>;

/** What the process is told. `log in`: whose claims the next logins get. `token`: one with these claims. */
export type Asked = Readonly<{ id: number; says: 'start' | 'log in' | 'token'; claims: Claims }>;
