import { FINANCE_LISTS } from './other/finance-lists';
import type { OtherList } from './other/other-list';
import { PEOPLE_LISTS } from './other/people-lists';
import { THING_LISTS } from './other/thing-lists';
import { Random } from './forms/random';
import type { CellInput, SheetInput } from './workbook-builder';

/** A workbook that holds no planning table. */
export interface OtherWorkbook {
  /** "Salary list 3" */
  readonly name: string;
  readonly sheets: readonly SheetInput[];
}

const VARIATIONS = 4;

/** A hundred workbooks as an office keeps them beside its planning tables: made up, and the same every time. */
export function otherWorkbooks(): OtherWorkbook[] {
  return [...FINANCE_LISTS, ...PEOPLE_LISTS, ...THING_LISTS].flatMap((list, kind) =>
    Array.from({ length: VARIATIONS }, (_, variation) => ({
      name: `${list.name} ${variation + 1}`,
      sheets: [sheetOf(list, new Random(kind * 97 + variation))],
    })),
  );
}

type Cells = (CellInput | undefined)[];

function sheetOf(list: OtherList, random: Random): SheetInput {
  const left = random.pick([0, 0, 0, 1]);
  const year = random.integer(2019, 2026);
  const { rows: header, merges } = headerOf(list);
  const numbers: Cells[] = random.chance(0.4) ? [header[0]!.map((_, index) => index + 1)] : [];
  const title = list.title(year).map((line): Cells => [line]);
  const body = Array.from({ length: random.integer(6, 25) }, (_, index) => [...list.row(random, index, year)]);
  const total = list.total && random.chance(0.7) ? [totalOf(body)] : [];
  const below = random.chance(0.5) ? [[], ['Mengetahui,'], ['Kepala Dinas'], [], ['NIP. 19750101 200003 1 002']] : [];
  const before = [...title, ...(random.chance(0.6) ? [[]] : [])];
  const rows = [...before, ...header, ...numbers, ...body, ...total, ...below].map((cells): Cells => [
    ...Array<undefined>(left).fill(undefined),
    ...cells,
  ]);
  const letters = (column: number): string => String.fromCharCode(65 + left + column);
  return {
    name: random.pick([list.name.slice(0, 28), 'Sheet1', `${year}`]),
    rows,
    merges: merges.map(
      ({ first, last }) => `${letters(first)}${before.length + 1}:${letters(last)}${before.length + 1}`,
    ),
  };
}

/** One header row, or two where headings are grouped. */
function headerOf({ headings }: OtherList): { rows: Cells[]; merges: { first: number; last: number }[] } {
  const upper: Cells = [];
  const lower: Cells = [];
  const merges: { first: number; last: number }[] = [];
  for (const heading of headings) {
    const parts = typeof heading === 'string' ? null : heading.parts;
    if (parts) merges.push({ first: upper.length, last: upper.length + parts.length - 1 });
    upper.push(
      typeof heading === 'string' ? heading : heading.text,
      ...Array<undefined>((parts?.length ?? 1) - 1).fill(undefined),
    );
    lower.push(...(parts ?? [undefined]));
  }
  return {
    rows: merges.length > 0 ? [upper, lower] : [upper],
    merges: merges.filter(({ first, last }) => last > first),
  };
}

function totalOf(body: readonly Cells[]): Cells {
  const width = Math.max(...body.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => {
    if (column === 1) return 'JUMLAH';
    const values = body.map((cells) => cells[column]);
    return column > 1 && values.every((value) => typeof value === 'number')
      ? values.reduce((sum, value) => sum + value, 0)
      : undefined;
  });
}
