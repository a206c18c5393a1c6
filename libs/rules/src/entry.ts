import { decide as decideCase, foldCase } from '#libs/case-file';
import { foldStream, isDirectoryStream, unbornState } from '#libs/directory';
import { BrokenInvariant, Look, type StreamName } from '#libs/kernel';
import { canonicalJson } from '#libs/signatures';
import type { RulesInput, RulesOutput } from './input.js';

/**
 * Decides one case command again from recorded facts alone: what the bundle gives to the world.
 *
 * @param json a `RulesInput`
 * @returns the canonical JSON of a `RulesOutput`
 * @throws when a stream that the decision looks at is not in the input, or the input is damaged
 */
export function decide(json: string): string {
  const input = JSON.parse(json) as RulesInput;
  if (input.schema !== 1) throw new BrokenInvariant(`input schema ${String(input.schema)} is not known`);
  const { caseId, events, definition, calendar, command, actor, recordedAt } = input;
  const streams = new Map(Object.entries(input.streams));
  const look = new Look((stream) => {
    const recorded = streams.get(stream);
    return recorded && { version: recorded.length, state: stateOf(stream, recorded) };
  });
  const decision = decideCase(command, {
    caseId,
    file: foldCase(events),
    definition,
    calendar,
    actor,
    recordedAt,
    look,
  });
  const output: RulesOutput = { decision, readSet: look.readSet };
  return canonicalJson(output);
}

function stateOf(
  stream: StreamName,
  recorded: readonly Readonly<{ type: string; data: unknown }>[],
): unknown {
  if (!isDirectoryStream(stream)) throw new BrokenInvariant(`no rule reads ${stream}`);
  return recorded.reduce<unknown>((state, event) => foldStream(stream, state, event), unbornState(stream));
}
