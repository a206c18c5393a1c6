import { condition, defineSignal, setHandler } from '@temporalio/workflow';

export const signOffs = 6;
export const signed = defineSignal<[number]>('signed');

/** The least that a chain of six can be in Temporal: it waits for six signals and ends. */
export async function sixSignals(): Promise<number> {
  let heard = 0;
  setHandler(signed, () => void (heard += 1));
  await condition(() => heard === signOffs);
  return heard;
}
