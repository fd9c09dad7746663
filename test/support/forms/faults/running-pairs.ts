import type { FormSheet } from '../form-sheet';
import { areQuartersCumulative } from './arithmetic';
import { columnsByRole } from './columns';

/** Two columns of which the later runs on from the earlier. */
export type RunningPair = readonly [earlier: number, later: number];

/** What is reached up to one year and up to another; of cumulative quarters, up to one and up to the next. */
export function runningPairs(sheet: FormSheet): RunningPair[] {
  const { columns, rows } = sheet;
  const before = columnsByRole(sheet, 'realizedBefore');
  const after = columnsByRole(sheet, 'projectedRealized', 'realizedToDate');
  const years = after.flatMap((later) =>
    before
      .filter((earlier) => columns[earlier]!.truth!.measure === columns[later]!.truth!.measure)
      .map((earlier) => [earlier, later] as const),
  );
  return areQuartersCumulative(rows) ? [...years, ...quarterPairs(sheet)] : years;
}

function quarterPairs(sheet: FormSheet): RunningPair[] {
  const quarters = columnsByRole(sheet, 'realizedQuarter');
  return quarters.flatMap((later) =>
    quarters
      .filter((earlier) => {
        const [one, other] = [sheet.columns[earlier]!.truth!, sheet.columns[later]!.truth!];
        return one.measure === other.measure && one.measure !== 'percent' && one.quarter === other.quarter! - 1;
      })
      .map((earlier) => [earlier, later] as const),
  );
}
