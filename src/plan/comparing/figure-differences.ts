import { commonCause, type CommonCause } from './common-cause';
import { ComparedAmounts, isSameAmount } from './compared-amounts';
import { quantityDifferences } from './compared-quantities';
import type { FigureDifference, FigurePair } from './figure-pair';
import type { PlanRow } from '../plan-table';
import { saidScale } from '../../table/columns/said-scale';
import { tableMatches } from './table-matches';
import type { TiedColumns } from './ties';

/** What setting two columns side by side has shown. */
export interface FigureComparison {
  readonly tied: TiedColumns;
  /** How many figures could be compared. */
  readonly compared: number;
  readonly cause: CommonCause | null;
  /** Differences with causes of their own, from top to bottom. */
  readonly differences: readonly FigureDifference[];
}

/** Sets two columns side by side; null where the tables are not about the same plan. */
export function compareFigures(tied: TiedColumns): FigureComparison | null {
  const { own, other, side } = tied;
  if (!tableMatches(own, other.plan, side).isSamePlan) return null;
  if (tied.measure === 'k') return { tied, cause: null, ...quantityDifferences(tied) };
  const amounts = new ComparedAmounts(tied);
  const pairs = [...amounts.pairs.values()];
  const cause = commonCause(pairs, saidScales(tied));
  const scale = cause?.kind === 'scale' ? cause.factor : 1;
  if (cause?.kind === 'version') return { tied, compared: pairs.length, cause, differences: [] };
  const alike = new Set(cause?.rows);
  const differing = pairs.filter((pair) => !alike.has(pair) && !isSameScaled(pair, scale));
  // Amounts of another scale or all raised alike cannot be added up with those that are not.
  const origins = cause ? differing : differing.filter((pair) => isOrigin(amounts, pair));
  const differences = origins.map((pair) => ({
    ...pair,
    expected: pair.expected === null ? null : pair.expected * scale,
    carriedTo: cause ? [] : carriedTo(amounts, pair.own),
  }));
  return { tied, compared: pairs.length, cause, differences };
}

/** What own ÷ other is if both tables are counted in what they say, or one of them in what it says. */
function saidScales({ own, other, ownColumn, otherColumns }: TiedColumns): number[] {
  const ownScale = saidScale(own.sheet, own.table, ownColumn);
  const otherScale = otherColumns[0] ? saidScale(other.plan.sheet, other.plan.table, otherColumns[0]) : 1;
  return [otherScale / ownScale, otherScale, 1 / ownScale].filter((scale) => scale !== 1);
}

/** The larger of the two units decides how exact a figure can be; of a sum, so many times as it has parts that were rounded. */
export function isSameScaled(
  { own, stated, expected }: Pick<FigurePair, 'own' | 'stated' | 'expected'>,
  scale: number,
  parts = leavesBelow(own),
): boolean {
  if (scale === 1) return isSameAmount(stated ?? 0, expected ?? 0);
  return Math.abs((stated ?? 0) - (expected ?? 0) * scale) <= Math.max(scale, 1) * 0.5 * parts + 0.5;
}

function leavesBelow({ children }: PlanRow): number {
  return children.length === 0 ? 1 : children.reduce((count, child) => count + leavesBelow(child), 0);
}

/** Whether a difference begins in this row, and is not what the row's own table already says of itself. */
function isOrigin(amounts: ComparedAmounts, { own, expected }: FigurePair): boolean {
  if (amounts.isCarried(own)) return false;
  const corrected = own.children.length > 0 ? amounts.corrected(own) : null;
  return corrected === null || !isSameAmount(corrected, expected ?? 0);
}

function carriedTo(amounts: ComparedAmounts, origin: PlanRow): PlanRow[] {
  const rows: PlanRow[] = [];
  for (let row = origin.parent; row !== null && amounts.isCarried(row); row = row.parent) {
    if (amounts.pairs.has(row.index)) rows.push(row);
  }
  return rows;
}
