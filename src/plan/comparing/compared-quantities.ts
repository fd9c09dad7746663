import { kindKey } from '../indicators/chosen-kinds';
import type { FigureDifference } from './figure-pair';
import type { RowMatch } from './match-rows';
import { figureAt, type PlanRow, type PlanTable } from '../plan-table';
import type { NumberQuantity } from '../figures/quantity';
import { resemble } from './same-name';
import { tableMatches } from './table-matches';
import type { TiedColumns } from './ties';

/** Sets the quantities (K) of the same indicators of matched rows side by side. Where units or wordings differ, nothing is said. */
export function quantityDifferences(tied: TiedColumns): { compared: number; differences: FigureDifference[] } {
  const { own, other, side, ownColumn, otherColumns } = tied;
  let compared = 0;
  const differences: FigureDifference[] = [];
  const { matches } = tableMatches(own, other.plan, side);
  for (const [ownRow, otherRow] of matches.flatMap((match) => matchedIndicators(match))) {
    // Levels and percentages are not added up over years.
    if (otherColumns.length > 1 && ownRow.kind !== 'akumulasi') continue;
    const stated = numberIn(own, ownRow, ownColumn.column);
    const parts = otherColumns.flatMap(({ column }) => numberIn(other.plan, otherRow, column) ?? []);
    const [first] = parts;
    if (!stated || !first || parts.some((part) => !isSameUnit(stated, part))) continue;
    compared++;
    const expected = parts.reduce((sum, { value }) => sum + value, 0);
    if (isSameQuantity(stated, expected, first)) continue;
    differences.push({ own: ownRow, other: otherRow, stated: stated.value, expected, carriedTo: [] });
  }
  return { compared, differences };
}

/** The rows of the same indicators: those of the matched rows themselves and those below them that only carry an indicator. */
function matchedIndicators({ own, other }: RowMatch): [PlanRow, PlanRow][] {
  const others = indicatorRows(other.row);
  return indicatorRows(own.row).flatMap((row): [PlanRow, PlanRow][] => {
    const same = others.filter(({ indicator }) => kindKey(indicator) === kindKey(row.indicator));
    const alike = same.length > 0 ? same : others.filter(({ indicator }) => resemble(indicator, row.indicator));
    return alike.length === 1 ? [[row, alike[0]!]] : [];
  });
}

function indicatorRows(row: PlanRow): PlanRow[] {
  const further = row.children.filter(({ level }) => level === 'indikator');
  return [row, ...further].filter(({ indicator }) => indicator !== '');
}

function numberIn(plan: PlanTable, { row }: PlanRow, column: number): NumberQuantity | null {
  const quantity = figureAt(plan, row, column);
  return quantity.kind === 'number' ? quantity : null;
}

/** Units agree when one is the other, or one of the cells leaves it out. */
function isSameUnit(one: NumberQuantity, other: NumberQuantity): boolean {
  return one.unit === null || other.unit === null || resemble(one.unit, other.unit);
}

/** Half of the last digit that either cell shows; a percentage may stand as 0.8 in one table and as 80 in the other. */
function isSameQuantity(stated: NumberQuantity, expected: number, shown: NumberQuantity): boolean {
  const tolerance = 0.5 * 10 ** -Math.min(stated.decimals, shown.decimals) + 1e-9;
  const scales = stated.isPercent === shown.isPercent ? [1] : [1, 100, 0.01];
  return scales.some((scale) => Math.abs(stated.value - expected * scale) <= tolerance * Math.max(scale, 1));
}
