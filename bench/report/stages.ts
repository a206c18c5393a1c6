import type { Profiler } from 'node:inspector';
import type { Finding } from './finding.js';

/** A stage of a sign-off, and the functions in which it is spent, each with the end of its file's path. */
const stages: readonly (readonly [stage: string, ...functions: (readonly [name: string, file: string])[]])[] =
  [
    ['verify the signature (Ed25519)', ['verify', 'signatures/src/node.js']],
    ['check the MAC of the frame', ['issuedByUs', 'sign-off/verdicts.js']],
    ['rebuild the record, compare it', ['#differences', 'sign-off/signing.js']],
    ['salt and digest the texts', ['seal', 'texts/sealing.js']],
    ['decide', ['decide', 'case-file/src/decide.js']],
    ['fold the new events', ['foldFurther', 'case-file/src/evolve.js']],
    [
      'rows of inbox and case',
      ['workRows', 'case-commands/src/work-rows.js'],
      ['workColumns', 'event-log/src/work-columns.js'],
    ],
    ['compose and hash the events', ['composeEvents', 'event-log/src/envelope.js']],
    ['encrypt the texts (AES-256-GCM)', ['encrypt', 'event-log/src/vault.js']],
    ['send the append, in pg', ['query', 'pg/lib/client.js'], ['query', 'pg-pool/index.js']],
    ['read the answer, in pg', ['parse', 'pg-protocol/dist/parser.js']],
    ['sign the receipt (Ed25519)', ['receiptFor', 'event-log/src/receipts.js']],
    ['canonical form of the record', ['canonicalJson', 'kernel/src/canonical.js']],
    ['collect garbage', ['(garbage collector)', '']],
    ['wait for PostgreSQL', ['(idle)', '']],
  ];
const otherwise = 'everything between';
/** What the profiler itself costs when it starts. */
const notOurs = 'dispatch';

/**
 * Where the time of a profiled lap went, by stage: each sample counts for the innermost stage it was taken in. The waits
 * are the thread's own; with eight clients at once other sign-offs go on meanwhile.
 */
export function stagesOf(profile: Profiler.Profile, operations: number): readonly Finding[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])),
  );
  const spentUs = new Map<string, number>();
  for (const [nth, sample] of (profile.samples ?? []).entries()) {
    const stage = stageAt(sample, nodes, parents);
    if (stage === null) continue;
    spentUs.set(stage, (spentUs.get(stage) ?? 0) + (profile.timeDeltas?.[nth] ?? 0));
  }
  return [...stages.map(([stage]) => stage), otherwise].map((stage) => {
    const us = (spentUs.get(stage) ?? 0) / operations;
    return { name: `sign-off in process: ${stage}`, unit: 'µs', value: { min: us, median: us, max: us } };
  });
}

function stageAt(
  sample: number,
  nodes: ReadonlyMap<number, Profiler.ProfileNode>,
  parents: ReadonlyMap<number, number>,
): string | null {
  for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) {
    const frame = nodes.get(id)?.callFrame;
    if (!frame) break;
    if (frame.functionName === notOurs && frame.url === '') return null;
    const stage = stages.find(([, ...functions]) =>
      functions.some(([name, file]) => frame.functionName === name && frame.url.endsWith(file)),
    );
    if (stage) return stage[0];
  }
  return otherwise;
}
