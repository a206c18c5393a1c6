import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { BrokenInvariant } from '#libs/kernel';
import { checkDefinition, loadDefinition } from './check-definition.js';

const criminal = readFileSync(new URL('../../definitions/criminal.yaml', import.meta.url), 'utf8');
const lineOf = (text: string, words: string) =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1;

/** The faults of the criminal procedure with one passage replaced. */
function faultsWith(passage: string, replacement: string) {
  expect(criminal).toContain(passage);
  const checked = checkDefinition(criminal.replace(passage, replacement));
  return checked.ok ? [] : checked.faults;
}

describe('checking a definition', () => {
  it('finds the shipped criminal procedure sound, with an article beside each number', () => {
    const { links, clocks, duties, records } = loadDefinition(criminal);
    expect(links.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['filing', 'detention', 'arrest-request', 'transfer', 'closure']),
    );
    for (const { source } of [...links, ...clocks, ...duties, ...records]) expect(source).not.toBe('');
    for (const { kind } of links.map(({ steps }) => steps[steps.length - 1]!))
      expect(['approve', 'collective']).toContain(kind);
  });

  it('names the line of a text that is no YAML', () => {
    expect(checkDefinition('procedure: [criminal\nversion: 1')).toMatchObject({
      ok: false,
      faults: [{ line: expect.any(Number), pointer: '' }],
    });
    expect(checkDefinition('').ok).toBe(false);
    expect(checkDefinition('[]').ok).toBe(false);
  });

  it('names the line of a malformed duration', () => {
    expect(faultsWith('    limit: PT12H', '    limit: 12 hours')).toEqual([
      {
        line: lineOf(criminal, '    limit: PT12H'),
        pointer: '/clocks/1/limit',
        message: 'must be an ISO 8601 duration in whole units, for example P3D or PT24H',
      },
    ]);
  });

  it.each([
    ['stopClock: summons\n', 'stopClock: sumons\n', 'there is no clock sumons'],
    ['{ clock: custody, days: 7 }', '{ clock: custard, days: 7 }', 'there is no clock custard'],
    ['issues: detention-warrant', 'issues: detention-warant', 'there is no document detention-warant'],
    ['checklist: [AC1, FL1, EV1, ALL2]', 'checklist: [AC9]', 'there is no checklist item AC9'],
    ['startMeasure: bail\n', 'startMeasure: ball\n', 'there is no measure ball'],
    ['enterStage: prosecution', 'enterStage: prosection', 'there is no stage prosection'],
    ['recorded: summons-arrival', 'recorded: summons-arival', 'there is no record summons-arival'],
    [
      '{ link: bail, after: bail-announced }',
      '{ link: ball, after: bail-announced }',
      'there is no link ball',
    ],
    ['after: search-executed', 'after: serch-executed', 'there is no record serch-executed'],
    ['coveredBy: transfer\n', 'coveredBy: transfur\n', 'there is no link transfur'],
    [
      '{ not: { subjectIs: minor } }, { recorded: legal-aid-notified }',
      '{ not: { subjectIs: minor } }, { recorded: legal-aid-noted }',
      'there is no record legal-aid-noted',
    ],
    ['disposes: true', 'dispose: true', 'is not known here'],
    ['zone: Asia/Shanghai', 'zone: Asia/Atlantis', 'Asia/Atlantis is none of Asia/Shanghai, UTC'],
  ])('%j → %j: %s, on its line', (passage, replacement, message) => {
    const line = criminal.slice(0, criminal.indexOf(passage)).split('\n').length;
    expect(faultsWith(passage, replacement)).toContainEqual({ line, pointer: expect.any(String), message });
  });

  it('finds a link that extends a clock other than the one it names', () =>
    expect(faultsWith('extends: filing\n', 'extends: arrest-decision\n')).toEqual([
      {
        line: lineOf(criminal, 'extends: filing'),
        pointer: '/links/1/extends',
        message: 'approval of filing-extension must extend arrest-decision',
      },
      {
        line: lineOf(criminal, 'extends: filing'),
        pointer: '/links/1/extends',
        message: 'arrest-decision has no extensions',
      },
      {
        line: lineOf(criminal, 'approved: [{ extendClock: filing }]'),
        pointer: '/links/1/outcomes/approved',
        message: 'filing-extension extends filing, so it must say extends: filing',
      },
    ]));

  it('finds a fact that discharges a duty without a document', () =>
    expect(faultsWith('    documents: [release-certificate]\n', '').map(({ message }) => message)).toEqual([
      'released discharges a duty, so it must name a document',
    ]));

  it('finds a chain in which nobody decides, or in which the last step does not', () => {
    const decides = '    kind: approve\n    limit: P5D';
    const faults = faultsWith(decides, decides.replace('approve', 'review')).map(({ message }) => message);
    expect(faults).toContain('filing has no approve step');
    expect(faults).toContain('arrest-warrant has no approve step');
    const last = '- { <<: *bureau-leader, checklist: [CL1, ALL1, ALL2] }';
    const more = `${last}\n      - { <<: *legal-reviewer, id: again, post: { unit: legal, role: legal-leader } }`;
    expect(faultsWith(last, more).map(({ message }) => message)).toEqual([
      'the last step of closure must approve: it decides',
    ]);
  });

  it('finds ids defined twice, and a handler who would sign what he asks for', () => {
    expect(
      faultsWith('  - id: arrest-review\n', '  - id: arrest-request\n').map(({ message }) => message),
    ).toContain('arrest-request is defined twice');
    const steps = faultsWith(
      'post: { unit: case, role: legal-officer }',
      'post: { unit: case, role: handler }',
    );
    expect(steps.map(({ message }) => message)).toContain('handler requests filing and may not sign it');
    const twice = faultsWith(
      'post: { unit: case, role: legal-officer }',
      'post: { unit: legal, role: legal-reviewer }',
    );
    expect(twice.map(({ message }) => message)).toContain('legal/legal-reviewer signs two steps of filing');
  });

  it('lists every fault, in order of line', () => {
    const broken = criminal
      .replace('version: 1', 'version: 0')
      .replace('limit: P15D', 'limit: 15')
      .replace('holidaysExtend: false', 'holidays: false');
    const checked = checkDefinition(broken);
    const lines = checked.ok ? [] : checked.faults.map(({ line }) => line);
    expect(lines).toHaveLength(3);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it('reads JSON as well, and throws only where a sound definition was promised', () => {
    expect(checkDefinition(JSON.stringify(loadDefinition(criminal))).ok).toBe(true);
    expect(() => loadDefinition('procedure: 1')).toThrow(BrokenInvariant);
  });

  it('survives a file whose aliases would grow without bound', () => {
    const bomb = [
      'a0: &a0 [x]',
      ...Array.from(
        { length: 20 },
        (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`,
      ),
    ];
    expect(checkDefinition(bomb.join('\n')).ok).toBe(false);
  });
});
