import { defaultPayloadConverter, type Payload, type PayloadConverter } from '@temporalio/common';

/** What stands for a payload that cannot be read. */
export type Unreadable = Readonly<{ unreadable: string }>;

function readIfPossible(payload: Payload): unknown {
  try {
    return defaultPayloadConverter.fromPayload(payload);
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) } satisfies Unreadable;
  }
}

/**
 * Reads what the default converter reads, and everything else as {@link Unreadable}. Anyone who reaches Temporal can
 * send a signal of any bytes; with the default converter one such signal would fail every later task of its workflow.
 */
export const payloadConverter: PayloadConverter = {
  toPayload: (value) => defaultPayloadConverter.toPayload(value),
  fromPayload: readIfPossible as PayloadConverter['fromPayload'],
};
