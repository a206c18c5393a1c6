import type { KeyObject } from 'node:crypto';
import { checkChains } from './chain-check.js';
import { checkDates } from './date-check.js';
import type { Finding } from './finding.js';
import type { LogImage } from './image.js';
import { checkLeaves } from './leaf-check.js';
import { checkOnce } from './once-check.js';
import { checkReceipts } from './receipt-check.js';
import type { Told } from './told.js';
import { checkWakeUps, type WakeAllowance } from './wake-check.js';
import { checkWorkflows, type WorkflowRow } from './workflow-check.js';

/** What the checker is given. It trusts nothing but the published formats and the public receipt key. */
export type Evidence = Readonly<{
  image: LogImage;
  told: readonly Told[];
  receiptKey: KeyObject;
  allowance: WakeAllowance;
  workflows: readonly WorkflowRow[];
}>;

/** Compares what clients were told with what the log holds. @returns every finding; empty when nothing is wrong */
export const check = ({ image, told, receiptKey, allowance, workflows }: Evidence): readonly Finding[] => [
  ...checkReceipts(image, told, receiptKey),
  ...checkOnce(image, told),
  ...checkDates(told),
  ...checkChains(image),
  ...checkLeaves(image),
  ...checkWakeUps(image, allowance),
  ...checkWorkflows(image, workflows),
];
