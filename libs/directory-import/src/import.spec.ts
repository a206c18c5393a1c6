import { describe, expect, it } from '@jest/globals';
import type { OfficerState, PostState, UnitState } from '#libs/directory';
import { streamOf, type Instant, type PostId, type UnitId } from '#libs/kernel';
import fc from 'fast-check';
import { MemoryDirectory, holds, named, officer } from '../../directory/src/testing.js';
import { checkRows, csvColumns, planImport, readDirectoryFile, type Present, type Row } from './index.js';

const at = '2026-03-02T01:00:00.000Z' as Instant;
const since = '2026-01-01T00:00:00.000Z';
const leader = 'traffic/unit-leader' as PostId;

const directory = new MemoryDirectory()
  .unit('bureau')
  .unit('traffic')
  .officer(officer('admin'))
  .officer(officer('li'))
  .officer(officer('wang'))
  .post('bureau/administrator' as PostId, holds('admin', since))
  .post(leader, holds('li', since));

/** What the directory above says, as lists. */
function present(): Present {
  const look = directory.look();
  return {
    at,
    units: new Map(['bureau', 'traffic'].map((id) => [id, look.at<UnitState>(streamOf.unit(id as UnitId))])),
    posts: new Map(
      ['bureau/administrator', leader].map((id) => [id, look.at<PostState>(streamOf.post(id as PostId))]),
    ),
    officers: new Map(
      ['admin', 'li', 'wang'].map((id) => [id, look.at<OfficerState>(streamOf.officer(officer(id)))]),
    ),
  };
}

const bytes = (text: string) => new TextEncoder().encode(text);
const header = csvColumns.join(',');
const csv = (...lines: readonly string[]) => bytes([header, ...lines, ''].join('\n'));

function faultsOf(file: Uint8Array) {
  const { rows, faults } = readDirectoryFile(file);
  return [...faults, ...checkRows(rows, present())].map(({ line, code }) => [line, code]);
}

const li = 'officer,li,li,li,traffic,traffic/unit-leader';
const wang = 'officer,wang,wang,wang,traffic,';

function planOf(...lines: readonly string[]) {
  const { rows, faults } = readDirectoryFile(csv(...lines));
  expect([...faults, ...checkRows(rows, present())]).toEqual([]);
  return planImport(rows, present(), 'import');
}

describe('a directory file', () => {
  it('that says what is so changes nothing', () =>
    expect(planOf(li, wang)).toEqual({ adds: [], changes: [], leavers: [], stages: [] }));

  it('adds units, posts and officers, each after what it rests on', () => {
    const plan = planOf(
      li,
      wang,
      'officer,zhao,赵立诚,Zhao Licheng,squad,squad/handler',
      'post,squad/deputy,副大队长,Deputy,,squad/leader',
      'post,squad/leader,大队长,Leader,,',
      'post,squad/handler,民警,Handler,,',
      'unit,squad,刑侦大队,Squad,county,',
      'unit,county,县局,County,bureau,',
    );
    expect(plan.stages.map((stage) => stage.map(({ type, data }) => [type, data]))).toEqual([
      [['CreateUnit', { unit: 'county', name: { zh: '县局', en: 'County' }, parent: 'bureau' }]],
      [['CreateUnit', { unit: 'squad', name: { zh: '刑侦大队', en: 'Squad' }, parent: 'county' }]],
      [
        [
          'CreatePost',
          { unit: 'squad', role: 'leader', name: { zh: '大队长', en: 'Leader' }, deputyOf: null },
        ],
        [
          'CreatePost',
          { unit: 'squad', role: 'handler', name: { zh: '民警', en: 'Handler' }, deputyOf: null },
        ],
      ],
      [
        [
          'CreatePost',
          { unit: 'squad', role: 'deputy', name: { zh: '副大队长', en: 'Deputy' }, deputyOf: 'squad/leader' },
        ],
      ],
      [['AddDeputyPost', { post: 'squad/leader', deputy: 'squad/deputy' }]],
      [['RegisterOfficer', { officer: 'zhao', name: { zh: '赵立诚', en: 'Zhao Licheng' }, unit: 'squad' }]],
      [
        [
          'AppointHolder',
          { post: 'squad/handler', officer: 'zhao', as: 'own', from: at, to: null, reason: 'import' },
        ],
      ],
    ]);
    expect(plan.adds).toHaveLength(6);
  });

  it('renames, moves, appoints first and removes then, and retires whom it leaves out', () => {
    const plan = planOf('officer,wang,王磊,Wang Lei,bureau,traffic/unit-leader');
    expect(plan.changes).toEqual([
      { kind: 'officer', id: 'wang', what: 'name', from: named('wang'), to: { zh: '王磊', en: 'Wang Lei' } },
      { kind: 'officer', id: 'wang', what: 'unit', from: 'traffic', to: 'bureau' },
    ]);
    // An administrator is never among the leavers: nobody could undo it.
    expect(plan.leavers).toEqual(['li']);
    expect(plan.stages.map(([command]) => command?.type)).toEqual([
      'RenameOfficer',
      'MoveOfficer',
      'AppointHolder',
      'RetireOfficer',
    ]);
  });

  it('of units alone lets nobody go', () =>
    expect(planOf('unit,traffic,交警大队,Traffic,bureau,')).toMatchObject({ adds: [], leavers: [] }));

  it('lets units change places from the top down', () => {
    const { stages } = planOf('unit,bureau,bureau,bureau,traffic,', 'unit,traffic,traffic,traffic,,');
    expect(stages.flat().map(({ type, data }) => [type, data])).toEqual([
      ['MoveUnit', { unit: 'bureau', parent: 'traffic' }],
    ]);
  });

  it('is JSON as well as CSV', () => {
    const json = {
      units: [{ id: 'squad', name: named('squad'), parent: 'bureau' }],
      officers: [
        { id: 'li', name: named('li'), unit: 'traffic', posts: [leader] },
        { id: 'wang', name: named('wang'), unit: 'squad' },
      ],
    };
    const { rows, faults } = readDirectoryFile(bytes(JSON.stringify(json, null, 1)));
    expect([...faults, ...checkRows(rows, present())]).toEqual([]);
    expect(rows[2]?.place).toEqual({ line: 24, pointer: '/officers/1' });
    expect(planImport(rows, present(), 'import').changes).toEqual([
      { kind: 'officer', id: 'wang', what: 'unit', from: 'traffic', to: 'squad' },
    ]);
  });
});

describe('a directory file is refused', () => {
  const gbk = new Uint8Array([
    ...bytes(`${header}\nunit,legal,`),
    0xb7,
    0xa8,
    0xd6,
    0xc6,
    ...bytes(',Legal,bureau,\n'),
  ]);

  it.each<[string, Uint8Array, readonly (readonly [number, string])[]]>([
    ['empty', bytes(' \n'), [[1, 'empty']]],
    ['in GBK', gbk, [[1, 'wrong-encoding']]],
    ['in UTF-16', new Uint8Array([0xff, 0xfe, 0x6b, 0]), [[1, 'wrong-encoding']]],
    ['in no encoding', new Uint8Array([0x6b, 0xff, 0xff]), [[1, 'wrong-encoding']]],
    ['without a header', bytes(`${li}\n`), [[1, 'header-missing']]],
    ['without a column', bytes('kind,id,name_zh,name_en,unit\n'), [[1, 'header-missing']]],
    ['with a strange column', bytes(`${header},rank\n`), [[1, 'unknown-column']]],
    ['with an open quote', csv('unit,"a'), [[2, 'unreadable']]],
    ['with too few fields', csv(li, 'unit,a,a'), [[3, 'fields-missing']]],
    ['with a strange kind', csv('squad,a,a,a,,'), [[2, 'unknown-kind']]],
    [
      'with bad ids',
      csv('unit,A b,a,a,bureau,', 'post,traffic,a,a,,'),
      [
        [2, 'bad-id'],
        [3, 'bad-id'],
      ],
    ],
    ['with the same row twice', csv(li, wang, li), [[4, 'duplicate']]],
    [
      'with the same post twice in a row',
      csv('officer,li,li,li,traffic,traffic/unit-leader;traffic/unit-leader', wang),
      [[2, 'duplicate']],
    ],
    [
      'with units in a circle',
      csv('unit,a,a,a,b,', 'unit,b,b,b,a,'),
      [
        [2, 'unit-cycle'],
        [3, 'unit-cycle'],
      ],
    ],
    [
      'with units below a circle, which are none of it',
      csv('unit,d,d,d,c,', 'unit,c,c,c,a,', 'unit,a,a,a,b,', 'unit,b,b,b,a,'),
      [
        [4, 'unit-cycle'],
        [5, 'unit-cycle'],
      ],
    ],
    [
      'with a post that deputises for several',
      csv('post,traffic/b,b,b,,bureau/bureau-leader traffic/handler'),
      [[2, 'several-posts']],
    ],
    ['with a unit under itself', csv('unit,bureau,bureau,bureau,bureau,'), [[2, 'unit-cycle']]],
    [
      'with unknown units',
      csv('unit,a,a,a,none,', 'post,none/b,b,b,,', 'officer,zhao,z,z,none,'),
      [
        [2, 'unknown-unit'],
        [3, 'unknown-unit'],
        [4, 'unknown-unit'],
      ],
    ],
    [
      'with unknown posts',
      csv('post,traffic/b,b,b,,traffic/none', 'officer,zhao,z,z,traffic,traffic/none'),
      [
        [2, 'unknown-post'],
        [3, 'unknown-post'],
      ],
    ],
    [
      'with a post that deputises for itself',
      csv('post,traffic/b,b,b,,traffic/b'),
      [[2, 'deputy-of-itself']],
    ],
    ['as broken JSON', bytes('{"units": ['), [[1, 'unreadable']]],
    ['as JSON of another shape', bytes('{\n"units": [\n{"id": "a"}]}'), [[3, 'unreadable']]],
  ])('%s', (_, file, expected) => expect(faultsOf(file)).toEqual(expected));

  it.each([
    ['an empty name', 'officer,zhao,,Zhao,traffic,', 'bad-name'],
    ['a zero-width character', 'officer,zhao,赵\u200b立诚,Zhao,traffic,', 'invisible-character'],
    ['a turned direction', 'officer,zhao,赵立诚,Zhao\u202e,traffic,', 'invisible-character'],
    ['a Hangul filler', 'officer,zhao,赵\u3164立诚,Zhao,traffic,', 'invisible-character'],
    ['a Kangxi radical', 'officer,zhao,\u2f29明,Zhao,traffic,', 'not-normalized'],
    ['full-width letters', 'officer,zhao,赵立诚,Ｚｈａｏ,traffic,', 'not-normalized'],
    ['Cyrillic among Latin', 'officer,zhao,赵立诚,Zh\u0430o,traffic,', 'mixed-scripts'],
    ['Kana among Han', 'officer,zhao,赵立ロ,Zhao,traffic,', 'mixed-scripts'],
  ])('for %s in a name', (_, row, code) => expect(faultsOf(csv(li, wang, row))).toEqual([[4, code]]));

  it('for a name that looks like another’s and is not', () => {
    // Cyrillic throughout, so that no script is mixed: it reads "cao" and "Cao".
    const rows = ['officer,cao,曹正,Cao,traffic,', 'officer,cao-2,曹雨,\u0421\u0430\u043e,traffic,'];
    expect(faultsOf(csv(li, wang, ...rows))).toEqual([[5, 'confusable']]);
    const dots = ['officer,a,阿\u00b7里,A,traffic,', 'officer,b,阿\u2022里,B,traffic,'];
    expect(faultsOf(csv(li, wang, ...dots))).toEqual([[5, 'confusable']]);
  });

  it('not for a name that two people share, nor for letters beside Han', () =>
    expect(
      faultsOf(
        csv(
          li,
          wang,
          'officer,a,王伟,Wang Wei,traffic,',
          'officer,b,王伟,Wang Wei,traffic,',
          'unit,c,A 区所,A,bureau,',
        ),
      ),
    ).toEqual([]));

  it('says what to do about another encoding', () => {
    const [fault] = readDirectoryFile(gbk).faults;
    expect(fault?.message.zh).toContain('似为 GBK');
    expect(fault?.message.en).toContain('Save it again as “CSV UTF-8”');
  });

  it('but not for the mark that spreadsheets put before UTF-8', () =>
    expect(faultsOf(new Uint8Array([0xef, 0xbb, 0xbf, ...csv(li, wang)]))).toEqual([]));

  it('with every fault of ten thousand rows, each with its line', () => {
    const rows = Array.from({ length: 10_000 }, (_, nth) => `officer,o-${nth},张三,Zhang San,traffic,`);
    rows[4_321] = 'officer,o-4321,张三,Zhang San,nowhere,';
    expect(faultsOf(csv(...rows))).toEqual([[4_323, 'unknown-unit']]);
    rows[9_999] = 'officer,o-1,张三,Zhang San,traffic,traffic/none';
    expect(faultsOf(csv(...rows))).toEqual([
      [4_323, 'unknown-unit'],
      [10_001, 'duplicate'],
      [10_001, 'unknown-post'],
    ]);
  });
});

describe('any file', () => {
  it('is read or refused, and never throws', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 80 }),
          fc.string({ unit: 'binary', maxLength: 80 }).map(bytes),
          fc
            .array(fc.constantFrom(li, wang, header, '"', 'unit,a,a,a,b,', 'unit,b,b,b,a,', ',,', '\u0000'))
            .map((lines) => bytes(lines.join('\n'))),
        ),
        (file) => {
          const { rows, faults } = readDirectoryFile(file);
          const all: readonly Row[] = rows;
          if ([...faults, ...checkRows(all, present())].length === 0) planImport(all, present(), 'x');
        },
      ),
      { numRuns: 500 },
    ));
});
