import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assembleRecord, canonicalJson, type Dossier, dossierDigest, frameDifferences } from './index.js';
import { sha256 } from './node.js';
import { answer, digest, frame } from './testing.js';

describe('the record', () => {
  it('is the frame and the answer, and nothing else that came with it', () => {
    const stray = { ...answer, officer: 'somebody-else', extra: 1 };
    expect(assembleRecord(frame, stray)).toEqual({ ...frame, ...answer });
  });

  it('leaves out what the answer leaves out', () => {
    const { decision, opinion, checklist } = answer;
    const bare = assembleRecord(frame, { decision, opinion, checklist });
    expect(canonicalJson(bare)).toBe(canonicalJson({ ...frame, decision, opinion, checklist }));
    expect(Object.keys(bare)).not.toContain('reasons');
  });
});

describe('differences', () => {
  it('name the deepest place, by JSON pointer', () => {
    expect(frameDifferences(frame, frame)).toEqual([]);
    const moved = {
      ...frame,
      round: 2,
      definition: { ...frame.definition, version: 9 },
      nonce: undefined,
      'a/b~c': 1,
    };
    expect(frameDifferences(moved, frame)).toEqual(['/a~1b~0c', '/definition/version', '/nonce', '/round']);
    expect(frameDifferences({ ...frame, materialsOpened: [digest('a'), digest('b')] }, frame)).toEqual([
      '/materialsOpened/1',
    ]);
    expect(frameDifferences({ ...frame, capacity: [] }, frame)).toEqual(['/capacity']);
    expect(frameDifferences(null, frame)).toEqual(['']);
  });

  it('are none between 0 and -0, which have one canonical form', () => {
    expect(canonicalJson([-0])).toBe(canonicalJson([0]));
    expect(frameDifferences([-0], [0])).toEqual([]);
  });

  it('are none exactly when the canonical forms are the same', () =>
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (a, b) => {
        expect(frameDifferences(a, JSON.parse(JSON.stringify(a)))).toEqual([]);
        expect(frameDifferences(a, b).length === 0).toBe(canonicalJson(a) === canonicalJson(b));
      }),
    ));

  it('see a field that only the prototype has as absent', () =>
    expect(frameDifferences({ constructor: 1 }, {})).toEqual(['/constructor']));
});

describe('the dossier', () => {
  const dossier: Dossier = {
    link: 'arrest-request',
    subject: 'p1' as never,
    grounds: digest('1'),
    legalBasis: ['C91'],
    materials: [digest('a'), digest('b')],
    proposal: { text: { digest: digest('2'), key: 'case' } },
  };
  const digestOfDossier = (change: Partial<Dossier> = {}) => dossierDigest({ ...dossier, ...change }, sha256);

  it('is another when anything decided upon is, the order of materials included', () => {
    const changes: Partial<Dossier>[] = [
      {},
      { link: 'transfer' },
      { subject: null },
      { grounds: digest('3') },
      { legalBasis: [] },
      { materials: [digest('b'), digest('a')] },
      { materials: [digest('a')] },
      { proposal: { text: null } },
      { proposal: { ...dossier.proposal, extendTo: 'P7D' as never } },
      { proposal: { ...dossier.proposal, extensionGrounds: ['gang'] } },
      { round: 2 },
      { answers: [{ item: '①', answer: { digest: digest('4'), key: 'case' } }] },
    ];
    expect(new Set(changes.map(digestOfDossier)).size).toBe(changes.length);
  });

  it('is the same whatever else the caller holds', () => {
    const spelled = { round: 1, answers: [], opinion: 'agreed' };
    expect(digestOfDossier(spelled as Partial<Dossier>)).toBe(digestOfDossier());
    expect(digestOfDossier()).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});
