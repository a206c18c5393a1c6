import { describe, expect, it } from '@jest/globals';
import type { CaseFile, GivenSignature, Request } from '#libs/case-file';
import type { ProcedureDefinition } from '#libs/procedures';
import { responsibilityOf } from './responsibility.js';

const definition = {
  links: [
    { id: 'arrest-request', disposes: false },
    { id: 'transfer', disposes: true },
  ],
} as unknown as ProcedureDefinition;

const signature = (id: string, officer: string, changes: Partial<GivenSignature> = {}) =>
  ({
    id: `c1.${id}`,
    at: '2026-01-09T01:00:00.000Z',
    officer,
    step: officer,
    kind: 'review',
    capacity: { post: `unit/${officer}`, as: 'own' },
    decision: 'approve',
    overrules: [],
    lapsed: false,
    record: `sha256:${id}`,
    ...changes,
  }) as unknown as GivenSignature;

const request = (changes: Partial<Request> & { signatures: readonly (readonly GivenSignature[])[] }) =>
  ({
    id: 'c1.2',
    link: 'arrest-request',
    subject: 'p1',
    proposer: 'handler',
    status: 'approved',
    decidedBy: 'bureau-leader',
    ...changes,
    rounds: changes.signatures.map((signatures, index) => ({ round: index + 1, by: 'handler', signatures })),
  }) as unknown as Request;

const fileOf = (...requests: readonly Request[]) =>
  ({
    recusals: {},
    requests: Object.fromEntries(requests.map((kept) => [kept.id, kept])),
    findings: {},
    interviews: {},
    evidence: {},
  }) as unknown as CaseFile;

describe('responsibility', () => {
  it('falls on the approver who overruled, and names the reviewer he overruled', () => {
    const against = signature('5', 'legal-reviewer', { decision: 'refuse' });
    const approval = signature('7', 'bureau-leader', { kind: 'approve', overrules: [against.id] });
    const { links } = responsibilityOf(fileOf(request({ signatures: [[against, approval]] })), definition);
    expect(links[0]).toMatchObject({
      approver: 'bureau-leader',
      answers: 'bureau-leader',
      rule: { id: 'approver-overruled', source: 'F5-10' },
      dissent: [{ officer: 'legal-reviewer', overruledBy: 'bureau-leader' }],
      earlierRounds: [],
    });
  });

  it('falls on the approver by the ordinary rule when nobody was overruled', () => {
    const { links } = responsibilityOf(
      fileOf(request({ signatures: [[signature('5', 'legal-reviewer'), signature('7', 'bureau-leader')]] })),
      definition,
    );
    expect(links[0]).toMatchObject({ answers: 'bureau-leader', rule: { id: 'approver' }, dissent: [] });
  });

  it('keeps a returned round apart, with whoever returned it', () => {
    const first = [
      signature('4', 'legal-officer', { lapsed: true }),
      signature('5', 'legal-reviewer', { decision: 'return', lapsed: true }),
    ];
    const second = [signature('8', 'legal-officer'), signature('9', 'bureau-leader')];
    const { links } = responsibilityOf(fileOf(request({ signatures: [first, second] })), definition);
    expect(links[0]?.signers.map(({ officer, round, lapsed }) => [officer, round, lapsed])).toEqual([
      ['legal-officer', 1, true],
      ['legal-reviewer', 1, true],
      ['legal-officer', 2, false],
      ['bureau-leader', 2, false],
    ]);
    expect(links[0]?.earlierRounds).toMatchObject([
      { round: 1, submittedBy: 'handler', returnedBy: 'legal-reviewer', signers: [{}, {}] },
    ]);
  });

  it('stays with the proposer until somebody decides, and with whoever refused', () => {
    const open = request({ id: 'c1.2', status: 'in-review', decidedBy: null, signatures: [[]] } as never);
    const refused = request({ id: 'c1.9', status: 'refused', signatures: [[]] } as never);
    const { links } = responsibilityOf(fileOf(open, refused), definition);
    expect(links.map(({ answers, approver, rule }) => [answers, approver, rule.id])).toEqual([
      ['handler', null, 'proposer'],
      ['bureau-leader', null, 'refuser'],
    ]);
  });

  it('is for the whole case with whoever approved the link that disposed of it, the last time', () => {
    const arrest = request({ id: 'c1.2', decidedBy: 'deputy-leader', signatures: [[]] } as never);
    const transfer = request({ id: 'c1.9', link: 'transfer', signatures: [[]] } as never);
    expect(responsibilityOf(fileOf(arrest), definition).case).toBeNull();
    expect(responsibilityOf(fileOf(arrest, transfer), definition).case).toMatchObject({
      answers: 'bureau-leader',
      request: 'c1.9',
      link: 'transfer',
      rule: { id: 'final-approver' },
    });
  });

  it('for a record that proves nothing is with whoever conducted the hearing', () => {
    const interview = { id: 'c1.3', record: 'sha256:r', officers: ['cg-handler', 'cg-handler-2'] };
    const standing = (state: string) => ({ material: 'sha256:r', state, ground: 'minor-without-guardian' });
    const unusable = (state: string) =>
      responsibilityOf(
        {
          ...fileOf(),
          interviews: { 'c1.3': interview },
          evidence: { 'sha256:r': standing(state) },
        } as unknown as CaseFile,
        {
          ...definition,
          evidence: { exclusions: [{ id: 'minor-without-guardian', source: 'P323' }] },
        } as unknown as ProcedureDefinition,
      ).unusable;
    for (const state of ['questioned', 'excluded'])
      expect(unusable(state)).toMatchObject([
        { state, source: 'P323', interview: 'c1.3', answers: 'cg-handler', rule: { id: 'hearing' } },
      ]);
    expect(unusable('admitted')).toEqual([]);
  });
});
