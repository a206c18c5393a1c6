/** How a part of the worker is: what the API's health page reads. */
export type Condition = Readonly<{ state: 'well' | 'degraded'; detail: string }>;

/** Where each part says how it is, at least once a minute. */
export type Heartbeats = Readonly<{ beat(name: string, condition: Condition): Promise<void> }>;
