import { columnLetters } from '../../sheet/address';
import type { TableColumn } from '../../table/table';
import type { GrowthDefinition } from '../plan-choices';
import { numberAt, type PlanRow, type PlanTable } from '../plan-table';

/** All definitions, in the order in which they are offered. */
const GROWTH_DEFINITIONS: readonly GrowthDefinition[] = ['mean-yearly', 'cagr', 'absolute'];

/** What `absolute` divides by: the steps between the years, or, as some do, the years themselves. */
type GrowthDivisor = 'steps' | 'years';

/** A column of average growth and the amounts of the years that it is about, in order. */
interface GrowthColumn {
  readonly column: TableColumn;
  readonly years: readonly TableColumn[];
}

const AMOUNTS: Readonly<Record<string, string>> = { budgetGrowth: 'budget', spentGrowth: 'spent' };

/** The table's columns of average growth. */
export function growthColumns({ table }: PlanTable): readonly GrowthColumn[] {
  return table.columns.flatMap((column) => {
    const role = AMOUNTS[column.role];
    const years = role === undefined ? [] : table.columns.filter((other) => other.role === role);
    return years.length >= 2 ? [{ column, years }] : [];
  });
}

/** The average growth of amounts by a definition; percentages as fractions. Null where the definition gives none. */
export function growthOf(
  definition: GrowthDefinition,
  amounts: readonly (number | null)[],
  divisor: GrowthDivisor = 'steps',
): number | null {
  const [first, last] = [amounts[0] ?? null, amounts.at(-1) ?? null];
  const steps = amounts.length - 1;
  if (definition === 'mean-yearly') {
    const rates = growingSteps(amounts).map((at) => amounts[at + 1]! / amounts[at]! - 1);
    return rates.length === 0 ? null : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  }
  if (first === null || last === null) return null;
  if (definition === 'absolute') return (last - first) / (divisor === 'years' ? amounts.length : steps);
  return first > 0 && last >= 0 ? (last / first) ** (1 / steps) - 1 : null;
}

/** The steps from a year with money to one of which something is known: growth from nothing has no percentage. */
function growingSteps(amounts: readonly (number | null)[]): number[] {
  return amounts.flatMap((amount, at) => (amount && (amounts[at + 1] ?? null) !== null ? [at] : []));
}

/** The same as an Excel formula on the row. */
export function growthFormula(
  definition: GrowthDefinition,
  row: PlanRow,
  { years }: GrowthColumn,
  plan: PlanTable,
  divisor: GrowthDivisor,
): string {
  const cells = years.map(({ column }) => columnLetters(column) + String(row.row + 1));
  const [first, last] = [cells[0]!, cells.at(-1)!];
  const steps = years.length - 1;
  if (definition === 'absolute') return `=(${last}-${first})/${divisor === 'years' ? years.length : steps}`;
  if (definition === 'cagr') return `=IF(${first}=0,0,(${last}/${first})^(1/${steps})-1)`;
  const amounts = years.map(({ column }) => numberAt(plan, row.row, column));
  const rates = growingSteps(amounts).map((at) => `${cells[at + 1]}/${cells[at]}-1`);
  return `=IFERROR(AVERAGE(${rates.join(',')}),0)`;
}

/** How a column's cells are computed by what the user has chosen, divided by what its own figures are divided by; null without a choice. */
export function chosenGrowth(
  plan: PlanTable,
  growth: GrowthColumn,
): { readonly definition: GrowthDefinition; readonly divisor: GrowthDivisor } | null {
  const definition = plan.choices.growth;
  if (!definition) return null;
  const divisor = growthFits(plan, growth).find((fit) => fit.definition === definition)?.divisor ?? 'steps';
  return { definition, divisor };
}

/** How many of a column's stated figures a definition gives, with the number of years in place of that of steps for `absolute`, too. */
interface GrowthFit {
  readonly definition: GrowthDefinition;
  readonly divisor: GrowthDivisor;
  readonly rows: readonly PlanRow[];
}

/** The definitions that the stated figures of a column of average growth follow, the most frequent first. */
export function growthFits(plan: PlanTable, { column, years }: GrowthColumn): readonly GrowthFit[] {
  const candidates: readonly Omit<GrowthFit, 'rows'>[] = [
    ...GROWTH_DEFINITIONS.map((definition) => ({ definition, divisor: 'steps' as const })),
    { definition: 'absolute', divisor: 'years' },
  ];
  return candidates
    .map((candidate) => ({
      ...candidate,
      rows: plan.rows.filter((row) => {
        const stated = numberAt(plan, row.row, column.column);
        const amounts = years.map((year) => numberAt(plan, row.row, year.column));
        const expected = growthOf(candidate.definition, amounts, candidate.divisor);
        if (!stated || expected === null) return false;
        const scales = candidate.definition === 'absolute' ? [1] : [1, 100];
        return scales.some((scale) => Math.abs(stated - expected * scale) <= 0.01 * Math.abs(expected * scale));
      }),
    }))
    .filter(({ rows }) => rows.length > 0)
    .sort((one, other) => other.rows.length - one.rows.length);
}
