import { decide as decideCase, foldCase, type StoredCaseEvent } from '#libs/case-file';
import { decideDirectory, foldStream, isDirectoryStream, unbornState } from '#libs/directory';
import { assertNever, BrokenInvariant, Look, type StreamName } from '#libs/kernel';
import { canonicalJson } from '#libs/signatures';
import type { RulesInput, RulesOutput } from './input.js';

/**
 * Decides one command again from recorded facts alone: what the bundle gives to the world.
 *
 * @param json a `RulesInput`
 * @returns the canonical JSON of a `RulesOutput`
 * @throws when a stream that the decision looks at is not in the input, or the input is damaged
 */
export function decide(json: string): string {
  const input = JSON.parse(json) as RulesInput;
  if (input.schema !== 1) throw new BrokenInvariant(`input schema ${String(input.schema)} is not known`);
  const streams = new Map(Object.entries(input.streams));
  const look = new Look((stream) => {
    const recorded = streams.get(stream);
    return recorded && { version: recorded.length, state: stateOf(stream, recorded) };
  });
  const output: RulesOutput = { decision: decisionOn(input, look), readSet: look.readSet };
  return canonicalJson(output);
}

function decisionOn(input: RulesInput, look: Look): RulesOutput['decision'] {
  const { actor, recordedAt } = input;
  switch (input.decider) {
    case 'case': {
      const { caseId, events, definition, calendar, command } = input;
      const file = foldCase(events);
      return decideCase(command, { caseId, file, definition, calendar, actor, recordedAt, look });
    }
    case 'directory':
      return decideDirectory(input.command, { actor, recordedAt, look });
    default:
      return assertNever(input);
  }
}

function stateOf(
  stream: StreamName,
  recorded: readonly Readonly<{ type: string; data: unknown }>[],
): unknown {
  // A repair is carried out on what its own case says.
  if (stream.startsWith('case/')) return foldCase(recorded as readonly StoredCaseEvent[]);
  if (!isDirectoryStream(stream)) throw new BrokenInvariant(`no rule reads ${stream}`);
  return recorded.reduce<unknown>((state, event) => foldStream(stream, state, event), unbornState(stream));
}
