import { parseRectangle, type Rectangle } from '../../../src/sheet/rectangle';
import type { ColumnTruth, TableTruth } from './form-sheet';

/** The truth of a table as a person writes it down, in the sheet's own rows and letters. */
export interface TypedTruth {
  readonly layout: string;
  /** "5-7 21-23": the header blocks. */
  readonly header: string;
  /** "8-97", or null for a table without rows. */
  readonly body: string | null;
  /**
   * "A no | D:I target 2016 | F:Q target k/rp 2021 | B:B name rkpd": columns, role, then what else is settled. Years count on from
   * the one named; of "k/rp" both measures take turns within a year.
   */
  readonly columns: string;
}

export function parseTruth({ layout, header, body, columns }: TypedTruth): TableTruth {
  const headerRows = header.split(' ').flatMap((block) => {
    const [first, last = first] = block.split('-').map(Number) as [number, number?];
    return Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index);
  });
  const [firstBodyRow, lastBodyRow] = body?.split('-').map((row) => Number(row) - 1) ?? [null, null];
  const parsed = columns.split(' | ').flatMap(parseColumns);
  return {
    layout,
    headerRows,
    firstBodyRow: firstBodyRow!,
    lastBodyRow: lastBodyRow!,
    left: Math.min(...parsed.map(({ column }) => column)),
    right: Math.max(...parsed.map(({ column }) => column)),
    columns: parsed,
    tolerated: [],
  };
}

function parseColumns(text: string): (ColumnTruth & { column: number })[] {
  const [range, role, ...rest] = text.split(' ') as [string, string, ...string[]];
  const { left, right } = areaOf(range);
  const measures = rest.find((word) => /^(k|rp|percent)(\/|$)/.test(word))?.split('/') as
    ColumnTruth['measure'][] | undefined;
  const year = rest.find((word) => /^\d{4}$/.test(word));
  const side = rest.find((word) => word === 'rkpd' || word === 'analysis');
  return Array.from({ length: right - left + 1 }, (_, index) => ({
    column: left + index,
    role,
    ...(measures && { measure: measures[index % measures.length]! }),
    ...(year && { year: Number(year) + Math.floor(index / (measures?.length ?? 1)) }),
    ...(side && { side }),
  }));
}

function areaOf(columns: string): Rectangle {
  return parseRectangle(
    columns
      .split(':')
      .map((letters) => `${letters}1`)
      .join(':'),
  )!;
}
