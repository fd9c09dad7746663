import type { FigureComparison } from './figure-differences';
import type { NamedRow } from './named-rows';
import { figureAt, type PlanTable } from '../plan-table';
import { tableMatches } from './table-matches';
import type { TableColumn } from '../../table/table';

/** Rows that only one of two tables has. */
export interface UnmatchedRows {
  readonly ownOnly: readonly NamedRow[];
  readonly otherOnly: readonly NamedRow[];
  /** Pairs of them that seem to be one row under two names: in one place and with the same figures. */
  readonly renamed: readonly { readonly own: NamedRow; readonly other: NamedRow }[];
}

const ABOVE_PROGRAM: ReadonlySet<string> = new Set(['urusan', 'bidang-urusan']);

/** The programs, kegiatan and sub kegiatan for which only one of the tables has figures of the year that both speak of. */
export function unmatchedRows({ tied }: Pick<FigureComparison, 'tied'>): UnmatchedRows {
  const { own, other, side, ownColumn, otherColumns } = tied;
  const { matches, ownOnly, otherOnly } = tableMatches(own, other.plan, side);
  const hasFigures = (plan: PlanTable, columns: readonly TableColumn[]): ((row: NamedRow) => boolean) => {
    const beside = plan.figureColumns.filter((column) => columns.some((one) => isOfSameYear(one, column)));
    return ({ row, level }) =>
      !ABOVE_PROGRAM.has(level) && beside.some(({ column }) => isFigure(plan, row.row, column));
  };
  const left = {
    ownOnly: ownOnly.filter(hasFigures(own, [ownColumn])),
    otherOnly: otherOnly.filter(hasFigures(other.plan, otherColumns)),
  };
  const partners = new Map(matches.map((match) => [match.other, match.own]));
  const renamed = left.otherOnly.flatMap((there) => {
    const parent = there.parent && partners.get(there.parent);
    const here = left.ownOnly.filter((row) => {
      const isSamePlace = parent ? isBelow(row, parent) : row.code !== null && row.code === there.code;
      return isSamePlace && isSameFigure(tied, row, there);
    });
    return here.length === 1 ? [{ own: here[0]!, other: there }] : [];
  });
  return {
    ...left,
    renamed: renamed.filter(({ own: row }) => renamed.filter((pair) => pair.own === row).length === 1),
  };
}

function isBelow(row: NamedRow, above: NamedRow): boolean {
  return row.parent !== null && (row.parent === above || isBelow(row.parent, above));
}

function isOfSameYear(one: TableColumn, other: TableColumn): boolean {
  return one === other || (one.year !== null && one.year === other.year && one.side === other.side);
}

/** A zero is no figure here: rows without any money or target are often left out. */
function isFigure(plan: PlanTable, row: number, column: number): boolean {
  const quantity = figureAt(plan, row, column);
  return quantity.kind === 'number' ? quantity.value !== 0 : quantity.kind === 'text';
}

function isSameFigure(
  { own, other, ownColumn, otherColumns }: FigureComparison['tied'],
  here: NamedRow,
  there: NamedRow,
) {
  const stated = figureAt(own, here.row.row, ownColumn.column);
  const parts = otherColumns.map(({ column }) => figureAt(other.plan, there.row.row, column));
  const sum = parts.reduce((total, part) => total + (part.kind === 'number' ? part.value : 0), 0);
  return stated.kind === 'number' && stated.value !== 0 && stated.value === sum;
}
