import { lintTable } from '../../src/lint/lint-table';
import { readPlan, type PlanRow } from '../../src/plan/plan-table';
import type { Finding } from '../../src/rules/finding';
import { columnLetters, formatAddress } from '../../src/sheet/address';
import type { Cell } from '../../src/sheet/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';
import { findTables } from '../../src/table/find-tables';
import type { Table } from '../../src/table/table';
import { cellOf, readFixtureSnapshot, TABEL_1, withCells } from '../support/snapshots';

const SHEET = 'Tabel 1';
const RATIOS = ['L', 'O'];
const CUMULATIVE = ['N'];
const INPUTS = ['H', 'I', 'J', 'K', 'M'];

/** Every way to change one digit that the cell shows, each digit in turn. */
function changedDigits(cell: Cell): number[] {
  const value = cell.value as number;
  const decimals = /0\.(0+)%/.exec(cell.format)?.[1]?.length ?? 0;
  const isPercent = cell.format.includes('%');
  const shown = isPercent ? (value * 100).toFixed(decimals) : String(value);
  return [...shown].flatMap((digit, at) => {
    if (!/\d/.test(digit)) return [];
    const changed = shown.slice(0, at) + String((Number(digit) + 1) % 10) + shown.slice(at + 1);
    const number = isPercent ? Number((Number(changed) / 100).toFixed(decimals + 2)) : Number(changed);
    return number === Number(shown) ? [] : [number];
  });
}

/** The gravest and the slightest of a figure's changes, and one between them, in turn another one. */
function firstLastAndOneBetween(values: readonly number[], turn: number): number[] {
  const between = values.slice(1, -1);
  return [...new Set([values[0], between[turn % between.length], values.at(-1)])].filter(
    (value) => value !== undefined,
  );
}

const names = (findings: readonly Finding[]): string[] =>
  findings.map((finding) => `${finding.rule} ${formatAddress(finding)}`);

describe('one digit changed in Tabel 1', () => {
  let snapshot: WorkbookSnapshot;
  let table: Table;
  let rows: readonly PlanRow[];
  beforeAll(async () => {
    snapshot = await readFixtureSnapshot(TABEL_1);
    table = findTables(snapshot.sheets[0]!).tables[0]!;
    rows = readPlan(snapshot.sheets[0]!, table).rows;
  });

  const withFigure = (address: string, value: number): SheetSnapshot =>
    withCells(snapshot, SHEET, { [address]: { value } }).sheets[0]!;

  /** The errors that the change alone brings about in the table, which is found as before whatever its figures are. */
  function newErrors(address: string, value: number): Finding[] {
    return lintTable(readPlan(withFigure(address, value), table)).filter(
      ({ severity, rule, ...cell }) =>
        severity === 'error' && !(rule === 'computed-missing' && formatAddress(cell) === 'O24'),
    );
  }

  /** The cells of these columns that hold a number, row by row. */
  function* numberCells(
    columns: readonly string[],
    within = rows,
  ): Generator<{ row: PlanRow; address: string; cell: Cell }> {
    for (const row of within) {
      for (const column of columns) {
        const address = `${column}${row.row + 1}`;
        const cell = cellOf(snapshot.sheets[0]!, address);
        if (typeof cell.value === 'number') yield { row, address, cell };
      }
    }
  }

  /** 654.453.397 ÷ 2.276.755.600 lies so near the middle of 28,74 % and 28,75 % that both are right to half a digit. */
  function isRightlyRounded(address: string, value: number): boolean {
    return address === 'O52' && value === 0.2875;
  }

  it('leaves the table where it was, in every row and every column', () => {
    const columns = [...INPUTS, ...CUMULATIVE, ...RATIOS];
    for (const [at, row] of rows.entries()) {
      const [place] = numberCells([columns[at % columns.length]!], [row]);
      const changed = place ? changedDigits(place.cell) : [];
      if (place && changed.length > 0) {
        expect(findTables(withFigure(place.address, changed[at % changed.length]!)).tables).toEqual([table]);
      }
    }
  });

  it.each([
    ['percentage', RATIOS, 'ratio-mismatch'],
    ['running total', CUMULATIVE, 'cumulative-mismatch'],
  ])('in any computed %s is found in that very cell and nowhere else', (_, columns, rule) => {
    let planted = 0;
    for (const { address, cell } of numberCells(columns)) {
      for (const value of changedDigits(cell)) {
        if (isRightlyRounded(address, value)) continue;
        const found = names(newErrors(address, value)).filter((name) => name !== `cumulative-decreasing ${address}`);
        planted++;
        expect({ address, value, found }).toEqual({ address, value, found: [`${rule} ${address}`] });
      }
    }
    expect(planted).toBeGreaterThan(300);
  });

  it('in any amount is found where its sum no longer comes out, with the amounts above that use it', () => {
    let planted = 0;
    for (const { row, address, cell } of numberCells(INPUTS)) {
      for (const value of firstLastAndOneBetween(changedDigits(cell), planted)) {
        const found = newErrors(address, value);
        planted++;
        const summing = summingRow(row);
        const place = `${address[0]}${summing.row + 1}`;
        const rule = summing.level === 'total' ? 'total-row' : 'children-sum';
        const sum = found.find((finding) => finding.rule === rule && formatAddress(finding) === place);
        expect({ address, value, place, found: sum ? place : names(found) }).toEqual({
          address,
          value,
          place,
          found: place,
        });
        const named = sum!.related.filter(({ relation }) => relation === 'follows').map(({ row: above }) => above);
        expect(named).toEqual(pathAbove(summing).map(({ row: above }) => above));
        expect(elsewhere(found, row, summing)).toEqual([]);
      }
    }
    expect(planted).toBeGreaterThan(600);
  });

  /** Errors outside the rows concerned: the changed one and the one whose sum shows it. */
  function elsewhere(found: readonly Finding[], changed: PlanRow, summing: PlanRow): string[] {
    return names(found.filter((finding) => finding.row !== changed.row && finding.row !== summing.row));
  }

  const hasAmounts = (row: PlanRow): boolean =>
    typeof cellOf(snapshot.sheets[0]!, `H${row.row + 1}`).value === 'number';

  /** A row with children no longer is their sum; a row without makes its parent's sum, or the total, come out wrong. */
  function summingRow(row: PlanRow): PlanRow {
    if (row.level === 'total' || row.children.some(hasAmounts)) return row;
    return row.parent && hasAmounts(row.parent) ? row.parent : rows.at(-1)!;
  }

  function pathAbove(row: PlanRow): PlanRow[] {
    const above: PlanRow[] = [];
    for (let up = row.parent; up && hasAmounts(up); up = up.parent) above.push(up);
    return row.level === 'total' ? [] : [...above, rows.at(-1)!];
  }

  it('in a leaf whose own row says so too is named as the cause', () => {
    const [finding] = newErrors('I11', 18_990_000);
    expect(finding).toMatchObject({ rule: 'children-sum', stated: 23_980_000, expected: 23_990_000 });
    expect(finding!.related).toContainEqual({ row: 10, column: 8, relation: 'cause' });
    expect(newErrors('I11', 18_990_000)).toHaveLength(1);
    expect(columnLetters(finding!.column)).toBe('I');
  });
});
