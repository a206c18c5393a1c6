import { CsvError, parse } from 'csv-parse/sync';
import { fault, type ImportFault } from './faults.js';
import type { Place, Row } from './rows.js';

/** The first line of a file, in any order. */
export const csvColumns = ['kind', 'id', 'name_zh', 'name_en', 'unit', 'posts'] as const;
type Column = (typeof csvColumns)[number];

export type ReadRows = Readonly<{ rows: readonly Row[]; faults: readonly ImportFault[] }>;

type Parsed = Readonly<{ record: readonly string[]; info: Readonly<{ lines: number }> }>;

/**
 * Rows of a CSV file (RFC 4180). `unit` is the unit above, of a unit, and the officer's own, of an officer; `posts` are
 * the posts he holds, apart by spaces or semicolons, and of a post the one that it deputises for.
 */
export function readCsv(text: string): ReadRows {
  let parsed: readonly Parsed[];
  try {
    parsed = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines'] ?? 1);
    const place = { line, pointer: null };
    const because = `不是合法的 CSV：${error.code}`;
    return { rows: [], faults: [fault(place, 'unreadable', because, `This is no CSV: ${error.code}`)] };
  }
  const [header, ...records] = parsed;
  const columns = header?.record.map((name) => name.toLowerCase()) ?? [];
  const faults = headerFaults(columns);
  if (faults.length > 0) return { rows: [], faults };
  const read = records.map(({ record, info }) => rowOf(record, columns, { line: info.lines, pointer: null }));
  return {
    rows: read.flatMap((each) => ('kind' in each ? [each] : [])),
    faults: read.flatMap((each) => ('code' in each ? [each] : [])),
  };
}

function headerFaults(columns: readonly string[]): readonly ImportFault[] {
  const place = { line: 1, pointer: null };
  const expected = csvColumns.join(',');
  if (!columns.includes('kind') || !columns.includes('id')) {
    const zh = `缺少表头。首行应为：${expected}`;
    return [fault(place, 'header-missing', zh, `The header is missing. The first line is: ${expected}`)];
  }
  const missing = csvColumns.filter((name) => !columns.includes(name));
  const strange = columns.filter(
    (name, nth) => !csvColumns.includes(name as Column) || columns.indexOf(name) !== nth,
  );
  return [
    ...missing.map((name) =>
      fault(place, 'header-missing', `缺少列：${name}`, `The column ${name} is missing`),
    ),
    ...strange.map((name) =>
      fault(
        place,
        'unknown-column',
        `列名未知或重复：${name}`,
        `The column ${name} is unknown or there twice`,
      ),
    ),
  ];
}

/** Which of them was meant is not ours to choose. */
function deputyOfSeveral(id: string, posts: readonly string[], place: Place): ImportFault {
  const zh = `${id} 只能代理一个岗位，此处有 ${posts.length} 个：${posts.join('、')}`;
  return fault(
    place,
    'several-posts',
    zh,
    `${id} deputises for one post, not for ${posts.length}: ${posts.join(', ')}`,
  );
}

function rowOf(record: readonly string[], columns: readonly string[], place: Place): Row | ImportFault {
  if (record.length !== columns.length) {
    const [zh, en] = [
      `应有 ${columns.length} 列，实有 ${record.length} 列`,
      `There should be ${columns.length} fields, and there are ${record.length}`,
    ];
    return fault(place, 'fields-missing', zh, en);
  }
  const field = (column: Column): string => record[columns.indexOf(column)] ?? '';
  const name = { zh: field('name_zh'), en: field('name_en') };
  const posts = field('posts')
    .split(/[\s;；]+/)
    .filter((post) => post !== '');
  const row = { place, id: field('id'), name };
  switch (field('kind')) {
    case 'unit':
      return { kind: 'unit', ...row, parent: field('unit') || null };
    case 'post': {
      const [deputyOf = null, ...others] = posts;
      return others.length === 0 ? { kind: 'post', ...row, deputyOf } : deputyOfSeveral(row.id, posts, place);
    }
    case 'officer':
      return { kind: 'officer', ...row, unit: field('unit'), posts };
    default: {
      const kind = field('kind');
      const zh = `kind 应为 unit、post 或 officer，而非“${kind}”`;
      return fault(place, 'unknown-kind', zh, `kind is unit, post or officer, not “${kind}”`);
    }
  }
}
