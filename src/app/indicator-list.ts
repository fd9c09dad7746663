import { kindKey } from '../plan/indicators/chosen-kinds';
import type { IndicatorKind } from '../plan/indicators/indicator-kind';
import { isWorkLevel } from '../plan/outline/level';
import { numberAt, type PlanTable } from '../plan/plan-table';
import { eachOnce } from '../sheet/each-once';

/** An indicator whose figures are counted in something else than rupiah, so that it matters whether they may be added. */
export interface IndicatorInfo {
  /** What its kind is remembered by. */
  readonly key: string;
  /** As the table words it, on its first row. */
  readonly text: string;
  readonly kind: IndicatorKind;
  /** What the kind would be if the user had not chosen one. */
  readonly guessedKind: IndicatorKind;
  /** Its rows, zero-based. */
  readonly rows: readonly number[];
}

/** The indicators of a table, in the order of their first rows. */
export function indicatorList(plan: PlanTable): readonly IndicatorInfo[] {
  // What a table declares by itself is computed as it says, whatever its indicators are.
  if (plan.table.computed) return [];
  const keyOf = eachOnce(kindKey);
  const known = new Map<string, IndicatorInfo & { rows: number[] }>();
  const quantities = plan.figureColumns.filter(({ measure }) => measure === 'k');
  for (const { row, measure, level, kind, guessedKind, indicator, name } of plan.rows) {
    // Headings and rows of money alone are of no kind.
    const holdsQuantity = quantities.some(({ column }) => numberAt(plan, row, column) !== null);
    const isIndicator = quantities.length > 0 ? holdsQuantity || indicator !== '' : measure === 'k';
    if (!isIndicator || !isWorkLevel(level)) continue;
    const text = indicator || name;
    const key = keyOf(text);
    if (key === '') continue;
    const before = known.get(key);
    if (before) before.rows.push(row);
    else known.set(key, { key, text, kind, guessedKind, rows: [row] });
  }
  return [...known.values()];
}
