import { problemText } from '../../apps/api/src/problems/problem-texts.js';
import type { Given, PublishedAnswers } from '../support/published-answers.js';
import type { FuzzedRequest } from './fuzzed-request.js';

/** What an answer must never let through: stack lines, SQL, names of our modules and of the database's parts. */
const internal =
  /\bat \S+ \(|node_modules|\.[jt]s:\d+|\bSELECT\b|\bpg_|duplicate key|TypeError|undefined is not|ECONN/;

type Problem = Readonly<{ code?: unknown; status?: unknown }>;

/** Everything wrong with an answer, whatever was asked; empty when nothing is. */
export function answerFaults(
  published: PublishedAnswers,
  { method, target }: FuzzedRequest,
  given: Given,
): readonly string[] {
  const { status, headers, text } = given;
  const where = `${method} ${target} → ${status}`;
  const faults: string[] = [];
  if (status >= 500) faults.push(`${where}: ${text}`);
  const pathname = new URL(target, 'http://fuzz').pathname;
  const place = published.placeOf(method, pathname);
  if (place) faults.push(...published.faultsOf(place, given).map((fault) => `${target} ${fault}`));
  if (status < 400) return faults;
  if (!headers.get('content-type')?.startsWith('application/problem+json')) {
    return [...faults, `${where}: ${headers.get('content-type')} is no problem document`];
  }
  const { code, status: told } = JSON.parse(text) as Problem;
  if (typeof code !== 'string' || problemText(code)?.status !== status || told !== status) {
    faults.push(`${where}: ${String(code)} is no problem of this status`);
  }
  if (internal.test(text)) faults.push(`${where}: lets out ${text}`);
  return faults;
}
