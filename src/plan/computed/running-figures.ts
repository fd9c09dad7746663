import { layoutColumn } from '../../layouts/layout';
import type { TableColumn } from '../../table/table';
import { sumOf } from './calculation';
import { inputColumns } from '../../table/columns/formula-columns';
import { figureAt, numberAt, type PlanRow, type PlanTable } from '../plan-table';

/** A heading that says that a quarter's column holds what was reached up to its end: "s.d. Triwulan II", "sampai dengan TW III". */
const UP_TO =
  /(\bs\s*[./]?\s*d\b\.?|\bsampai(\s+dengan)?|\bhingga|\bkumulatif)\s*(tri\s*wulan|tw\b|triw\b|i{1,3}\b|iv\b)/i;

/** How many rows the figures must speak of, and what share of them must agree, before they settle that quarters run on. */
const LEAST_ROWS = 3;
const AGREEING = 0.8;
/** What runs on does not fall; a slip in one row of twenty is forgiven. */
const MOST_FALLING = 0.05;
/** Quarters whose sum passes the year's target by this factor while the last one alone does not are not to be added. */
const OVER_TARGET = 1.2;
const AT_TARGET = 1.1;

/**
 * Whether the quarters of a sum hold what was reached up to then rather than what each brought. The headings settle it; else
 * the totals that the sheet states; else the quarters themselves, when they never fall and added up would pass the year's target.
 * K, Rp and % of one group are looked at apart: one may run on while the other does not.
 */
export function runsOn(plan: PlanTable, column: TableColumn, inputs: readonly TableColumn[]): boolean {
  if (inputs.length < 2 || inputs.some(({ quarter }) => quarter === null)) return false;
  const later = inputs.filter(({ quarter }) => quarter !== 1);
  const sayingSo = later.filter(({ headings }) => headings.some(({ text }) => UP_TO.test(text)));
  if (sayingSo.length > 0) return sayingSo.length >= later.length / 2;
  const verdict = byFigures(plan, column, inputs);
  if (verdict !== null || column.measure !== 'k') return verdict ?? false;
  // Too few quantities to tell: they go with the money beside them.
  const money = plan.table.columns.find(({ role, measure }) => role === column.role && measure === 'rp');
  const quarters = inputs.flatMap(({ role, quarter }) =>
    plan.table.columns.filter((other) => other.role === role && other.quarter === quarter && other.measure === 'rp'),
  );
  return money !== undefined && quarters.length === inputs.length && runsOn(plan, money, quarters);
}

/** What the figures say: true, false, or null where they do not settle it. */
function byFigures(plan: PlanTable, column: TableColumn, inputs: readonly TableColumn[]): boolean | null {
  const rows = plan.rows.filter((row) => mayBeAdded(row, column));
  const quartersOf = (row: PlanRow): number[] => inputs.flatMap((input) => numberAt(plan, row.row, input.column) || []);
  const telling = rows
    .map((row) => ({ row, quarters: quartersOf(row) }))
    .filter(({ quarters }) => quarters.length >= 2);
  return byTotals(plan, column, telling) ?? byTargets(plan, column, telling);
}

interface TellingRow {
  readonly row: PlanRow;
  /** The quarters that hold more than zero, in order. */
  readonly quarters: readonly number[];
}

const isClose = (first: number, second: number): boolean => Math.abs(first - second) <= 0.005 * Math.abs(second);

/** The totals that the sheet states follow from the last quarter, or from all of them. */
function byTotals(plan: PlanTable, column: TableColumn, telling: readonly TellingRow[]): boolean | null {
  let running = 0;
  let added = 0;
  for (const { row, quarters } of telling) {
    const stated = numberAt(plan, row.row, column.column);
    if (stated === null) continue;
    if (isClose(stated, quarters.at(-1)!)) running++;
    else if (isClose(stated, sumOf(quarters)!)) added++;
  }
  if (running + added === 0) return null;
  if (added > 0 && added >= running) return false;
  return running >= 2 && running >= AGREEING * (running + added) ? true : null;
}

function byTargets(plan: PlanTable, column: TableColumn, telling: readonly TellingRow[]): boolean | null {
  const falling = telling.filter(({ quarters }) => !isRising(quarters));
  if (falling.length > MOST_FALLING * telling.length) return false;
  const target = yearTarget(plan, column);
  const compared = telling.flatMap(({ row, quarters }) => {
    const wanted = target ? numberAt(plan, row.row, target.column) : wholeOf(plan, row, column, quarters);
    return wanted ? [{ wanted, sum: sumOf(quarters)!, last: quarters.at(-1)! }] : [];
  });
  if (compared.length < LEAST_ROWS) return null;
  const running = compared.filter(({ wanted, sum, last }) => sum > OVER_TARGET * wanted && last <= AT_TARGET * wanted);
  return running.length >= AGREEING * compared.length ? true : null;
}

const isRising = (quarters: readonly number[]): boolean =>
  quarters.every((quarter, index) => index === 0 || quarter >= quarters[index - 1]!);

/** The column of the year's target that the quarters belong to: the form's amount of the same year whose role speaks of a target. */
function yearTarget(plan: PlanTable, column: TableColumn): TableColumn | undefined {
  if (column.measure === 'percent' || !layoutColumn(plan.layout, 'currentYearTarget')) return undefined;
  return inputColumns(plan.table.columns, column, 'currentYearTarget')[0];
}

/** What percentages inside a group can reach at most. */
function wholeOf(plan: PlanTable, row: PlanRow, column: TableColumn, quarters: readonly number[]): number | null {
  if (column.measure !== 'percent') return null;
  const isFraction = plan.table.columns.some((other) => {
    if (other.measure !== 'percent') return false;
    const quantity = figureAt(plan, row.row, other.column);
    return quantity.kind === 'number' && quantity.isPercent;
  });
  return isFraction || Math.max(...quarters) <= 1 ? 1 : 100;
}

/** Levels rise of themselves; only what adds up can tell whether it has been added up. */
function mayBeAdded(row: PlanRow, column: TableColumn): boolean {
  return column.measure === 'rp' ? row.measure === 'rp' : row.kind === 'akumulasi';
}
