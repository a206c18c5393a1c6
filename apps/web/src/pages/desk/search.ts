export const works = ['request', 'record', 'mend', 'file', 'instrument'] as const;
export type Work = (typeof works)[number];

/** `work`: what is being done. `what`: the link, the kind of fact, the instrument, or the request that it is about. */
export type WorkSearch = Readonly<{ work?: string; what?: string; duty?: string }>;
