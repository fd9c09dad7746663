import { columnLetters } from '../../src/sheet/address';
import type { Table, TableColumn } from '../../src/table/table';
import type { ColumnTruth, TableTruth } from '../support/forms/form-sheet';

/** What is judged of a column besides its role. */
export const ATTRIBUTES = ['measure', 'year', 'quarter', 'side'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** Counts of right and judged things. */
export interface Share {
  readonly right: number;
  readonly all: number;
}

/** One table of the truth with what was read for it, or a table read where there is none. */
export interface TableScore {
  readonly layout: string;
  /** Null for a table that was not found. */
  readonly confidence: number | null;
  /** Whether there is no such table. */
  readonly isTooMany: boolean;
  /** Columns read in their role, columns read in a wrong one, columns not read. */
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly attributes: Readonly<Record<Attribute, Share>>;
  readonly isFormRight: boolean;
  readonly areRowsRight: boolean;
  /** Form and all columns with all that is judged of them. */
  readonly isWhollyRight: boolean;
  /** What is wrong, for people. */
  readonly faults: readonly string[];
}

const NOTHING: Share = { right: 0, all: 0 };
const NO_ATTRIBUTES = { measure: NOTHING, year: NOTHING, quarter: NOTHING, side: NOTHING };

/** Compares what was read on one sheet with the truth, table by table. */
export function scoreSheet(truths: readonly TableTruth[], tables: readonly Table[]): TableScore[] {
  const left = new Set(tables);
  const scores = truths.map((truth) => {
    const table = closest(truth, left);
    if (!table) return missed(truth);
    left.delete(table);
    return scoreTable(truth, table);
  });
  return [...scores, ...[...left].map(tooMany)];
}

/** The table that shares most header rows with the truth, among those over the same columns. */
function closest(truth: TableTruth, tables: Iterable<Table>): Table | null {
  let best: { table: Table; shared: number } | null = null;
  for (const table of tables) {
    if (table.range.right < truth.left || table.range.left > truth.right) continue;
    const shared = table.headerRows.filter((row) => truth.headerRows.includes(row)).length;
    if (shared > (best?.shared ?? 0)) best = { table, shared };
  }
  return best?.table ?? null;
}

function missed(truth: TableTruth): TableScore {
  return {
    layout: truth.layout,
    confidence: null,
    isTooMany: false,
    truePositives: 0,
    falsePositives: 0,
    falseNegatives: truth.columns?.length ?? 0,
    attributes: NO_ATTRIBUTES,
    isFormRight: false,
    areRowsRight: false,
    isWhollyRight: false,
    faults: ['not found'],
  };
}

function tooMany(table: Table): TableScore {
  return {
    layout: table.layout,
    confidence: table.confidence,
    isTooMany: true,
    truePositives: 0,
    falsePositives: table.columns.length,
    falseNegatives: 0,
    attributes: NO_ATTRIBUTES,
    isFormRight: false,
    areRowsRight: false,
    isWhollyRight: false,
    faults: [`${table.id} is one table too many (${table.layout})`],
  };
}

function scoreTable(truth: TableTruth, table: Table): TableScore {
  const columns = scoreColumns(truth, table);
  const isFormRight = table.layout === truth.layout;
  const rowFaults = faultsOfRows(truth, table);
  return {
    ...columns,
    layout: truth.layout,
    confidence: table.confidence,
    isTooMany: false,
    isFormRight,
    areRowsRight: rowFaults.length === 0,
    isWhollyRight: isFormRight && columns.faults.length === 0,
    faults: [...(isFormRight ? [] : [`read as ${table.layout}`]), ...columns.faults, ...rowFaults],
  };
}

type ColumnScore = Pick<TableScore, 'truePositives' | 'falsePositives' | 'falseNegatives' | 'attributes' | 'faults'>;

function scoreColumns(truth: TableTruth, table: Table): ColumnScore {
  if (!truth.columns)
    return { truePositives: 0, falsePositives: 0, falseNegatives: 0, attributes: NO_ATTRIBUTES, faults: [] };
  const faults: string[] = [];
  const attributes: Record<Attribute, Share> = { ...NO_ATTRIBUTES };
  const left = new Set(table.columns);
  let truePositives = 0;
  for (const expected of truth.columns) {
    const there = [...left].filter(({ column }) => column === expected.column);
    const read = there.find(({ role }) => role === expected.role);
    if (read) {
      left.delete(read);
      truePositives++;
      for (const attribute of ATTRIBUTES) judge(expected, read, attribute, attributes, faults);
    } else faults.push(`${columnLetters(expected.column)}: ${expected.role} read as ${there[0]?.role ?? 'nothing'}`);
  }
  const unwanted = [...left].filter((column) => !isTolerated(truth, column));
  for (const { column, role } of unwanted)
    if (!truth.columns.some((expected) => expected.column === column))
      faults.push(`${columnLetters(column)}: read as ${role}, is no column of the form`);
  return {
    truePositives,
    falsePositives: unwanted.length,
    falseNegatives: truth.columns.length - truePositives,
    attributes,
    faults,
  };
}

function judge(
  expected: ColumnTruth & { column: number },
  read: TableColumn,
  attribute: Attribute,
  attributes: Record<Attribute, Share>,
  faults: string[],
): void {
  if (expected[attribute] === undefined) return;
  const isRight = read[attribute] === expected[attribute];
  const { right, all } = attributes[attribute];
  attributes[attribute] = { right: right + (isRight ? 1 : 0), all: all + 1 };
  if (isRight) return;
  faults.push(
    `${columnLetters(expected.column)} (${expected.role}): ${attribute} ${read[attribute]}, is ${expected[attribute]}`,
  );
}

function isTolerated({ tolerated }: TableTruth, { column, role }: TableColumn): boolean {
  return tolerated.some((place) => place.column === column && place.roles.includes(role));
}

const rowName = (row: number | null | undefined): string => (row == null ? 'none' : String(row + 1));

function faultsOfRows(truth: TableTruth, table: Table): string[] {
  const faults: string[] = [];
  const header = table.headerRows.join();
  if (header !== truth.headerRows.join())
    faults.push(`header rows ${table.headerRows.map(rowName).join()}, are ${truth.headerRows.map(rowName).join()}`);
  const first = table.bodyRows[0] ?? null;
  const last = table.bodyRows.at(-1) ?? null;
  if (first !== truth.firstBodyRow) faults.push(`first row ${rowName(first)}, is ${rowName(truth.firstBodyRow)}`);
  if (last !== truth.lastBodyRow) faults.push(`last row ${rowName(last)}, is ${rowName(truth.lastBodyRow)}`);
  return faults;
}
