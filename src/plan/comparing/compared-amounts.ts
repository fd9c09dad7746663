import { ColumnAmounts } from '../sums/column-amounts';
import type { FigurePair } from './figure-pair';
import type { NamedRow } from './named-rows';
import type { PlanRow } from '../plan-table';
import { LEAST_RUPIAH_DIFFERENCE } from '../figures/rupiah';
import { tableMatches } from './table-matches';
import type { TiedColumns } from './ties';

/** The amounts of matched rows, side by side. */
export class ComparedAmounts {
  /** What both tables speak of, by the own row's index, in the order of the own table. */
  readonly pairs: ReadonlyMap<number, FigurePair>;
  readonly #own: ColumnAmounts;
  readonly #others: readonly ColumnAmounts[];
  readonly #otherOnly: readonly NamedRow[];
  readonly #partners: ReadonlyMap<number, PlanRow>;

  constructor(readonly tied: TiedColumns) {
    const { own, other, side, ownColumn, otherColumns } = tied;
    const { matches, otherOnly } = tableMatches(own, other.plan, side);
    this.#own = new ColumnAmounts(own, ownColumn);
    this.#others = otherColumns.map((column) => new ColumnAmounts(other.plan, column));
    this.#otherOnly = otherOnly;
    this.#partners = new Map(matches.map((match) => [match.own.row.index, match.other.row]));
    const ownLevels = this.#own.levelsInUse();
    const otherLevels = new Set(this.#others.flatMap((amounts) => [...amounts.levelsInUse()]));
    const pairs = matches.flatMap(({ own: { row: ownRow }, other: { row: otherRow } }): [number, FigurePair][] => {
      const pair = {
        own: ownRow,
        other: otherRow,
        stated: this.#own.stated(ownRow),
        expected: this.#otherStated(otherRow),
      };
      const isSilent =
        (pair.stated === null && !ownLevels.has(ownRow.level)) ||
        (pair.expected === null && !otherLevels.has(otherRow.level)) ||
        (pair.stated === null && pair.expected === null);
      return isSilent ? [] : [[ownRow.index, pair]];
    });
    this.pairs = new Map(pairs);
  }

  /** What the checked table's amount should be by its own rows; null where it has none. */
  corrected(row: PlanRow): number | null {
    return this.#own.corrected(row);
  }

  /** The amount of a row of the checked table that the other one lacks. */
  ownAmount(row: PlanRow): number {
    return this.#own.complete(row) ?? 0;
  }

  /** The amount of a row of the other table. */
  otherAmount(row: PlanRow): number {
    return this.#others.reduce((sum, amounts) => sum + (amounts.complete(row) ?? 0), 0);
  }

  /** By how much the checked table exceeds the other in a row. */
  difference(row: PlanRow): number {
    const pair = this.pairs.get(row.index);
    if (pair) return (pair.stated ?? 0) - (pair.expected ?? 0);
    if (!this.#partners.has(row.index)) return row.level === 'indikator' ? 0 : this.ownAmount(row);
    return row.children.reduce((sum, child) => sum + this.difference(child), 0);
  }

  /** Whether a row's difference is nothing but that of the rows below it. */
  isCarried(row: PlanRow): boolean {
    const difference = this.difference(row);
    const below = row.children.map((child) => this.difference(child));
    const partner = this.#partners.get(row.index);
    const missing = this.#otherOnly.filter(({ row: { parent } }) => partner !== undefined && parent === partner);
    return explains(
      difference,
      below,
      missing.map((named) => this.otherAmount(named.row)),
    );
  }

  #otherStated(row: PlanRow): number | null {
    const stated = this.#others.map((amounts) => amounts.stated(row)).filter((amount) => amount !== null);
    return stated.length > 0 ? stated.reduce((sum, amount) => sum + amount, 0) : null;
  }
}

/** Whether a difference is the sum of those of rows below, with or without the amounts of rows that only the other table has. */
function explains(difference: number, below: readonly number[], missing: readonly number[]): boolean {
  const carried = below.reduce((sum, part) => sum + part, 0);
  const lost = missing.reduce((sum, part) => sum + part, 0);
  const hasParts = [...below, ...missing].some((part) => !isSameAmount(part, 0));
  return hasParts && (isSameAmount(difference, carried) || isSameAmount(difference, carried - lost));
}

/** Whether two amounts are one, to the rupiah. */
export function isSameAmount(one: number, other: number): boolean {
  return Math.abs(one - other) < LEAST_RUPIAH_DIFFERENCE;
}
