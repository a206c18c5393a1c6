/** A receipt as a client holds it. */
export type HeldReceipt = Readonly<{
  log: string;
  stream: string;
  version: number;
  hash: string;
  recordedAt: string;
  keyId: string;
  signature: string;
}>;

/**
 * What a client of the drill asked for and was told, one line each in the order it happened.
 *
 * `atMs` is what the log's clock should read then, by a clock that no fault touches.
 *
 * - `asked`: before the first attempt. `mark` tells the act from all others in the event itself, where it can.
 * - `acknowledged`: a receipt came; more than one when the same request was sent twice at once.
 * - `refused`: a definite no. Whatever has neither may or may not have happened.
 */
export type Told =
  | Readonly<{ told: 'asked'; principal: string; key: string; command: string; mark: string; atMs: number }>
  | Readonly<{ told: 'acknowledged'; principal: string; key: string; receipt: HeldReceipt; atMs: number }>
  | Readonly<{ told: 'refused'; principal: string; key: string; code: string }>;

/** Principal and key as one text, as findings name a request. */
export const requestName = ({ principal, key }: Readonly<{ principal: string; key: string }>): string =>
  `${principal} ${key}`;
