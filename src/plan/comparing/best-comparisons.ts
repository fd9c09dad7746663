import { compareFigures, type FigureComparison } from './figure-differences';
import type { OtherTable } from './other-table';
import type { PlanTable } from '../plan-table';
import { tiedColumns, type TieName, type TiedColumns } from './ties';

/**
 * What setting a table's columns beside those of other tables shows, by tie and measure. Where several tables could be meant (a plan
 * and its change, an old Renstra and a new one), a file that the user has chosen goes before the workbook itself, and then the table
 * that agrees best.
 */
export function bestComparisons(
  names: readonly TieName[],
  own: PlanTable,
  others: readonly OtherTable[],
): FigureComparison[] {
  return names.flatMap((name) => {
    const tied = others.flatMap((other) => tiedColumns(name, own, other));
    return (['rp', 'k'] as const).flatMap((measure) => {
      const comparison = bestOf(tied.filter((candidate) => candidate.measure === measure));
      return comparison ? [comparison] : [];
    });
  });
}

function bestOf(candidates: readonly TiedColumns[]): FigureComparison | null {
  const chosen = candidates.filter(({ other }) => other.source !== 'same');
  const compared = (chosen.length > 0 ? chosen : candidates).flatMap((tied) => compareFigures(tied) ?? []);
  return compared.reduce<FigureComparison | null>(
    (best, next) => (best === null || disagreement(next) < disagreement(best) ? next : best),
    null,
  );
}

/** The share of figures that differ. */
function disagreement({ compared, cause, differences }: FigureComparison): number {
  return ((cause?.rows.length ?? 0) + differences.length) / Math.max(compared, 1);
}
