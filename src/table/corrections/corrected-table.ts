import { layoutColumn, type Layout } from '../../layouts/layout';
import { formatPlace } from '../../sheet/address';
import type { Rectangle } from '../../sheet/rectangle';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { bodyColumns, bodyRows, isPageMark } from '../body';
import { cellText, rowTexts } from '../cell-text';
import { findRow } from './header-anchor';
import type { HeaderSlot } from '../headers/header-slot';
import { columnsOfHeader, headingsIn, readTableAs } from './read-table-as';
import type { Table, TableColumn } from '../table';
import type { ReadingCorrection } from './table-correction';

/** A correction and where it applies. */
export interface CorrectionPlace {
  readonly sheet: SheetSnapshot;
  readonly correction: ReadingCorrection;
  readonly layout: Layout;
  /** Where its header stands now. */
  readonly header: Rectangle;
  /** The table that was found under this very header, if any. */
  readonly found: Table | undefined;
  /** The first row below that belongs to another table. */
  readonly end: number;
  /** The year n, where the user has said it for the whole workbook. */
  readonly year: number | undefined;
}

/** Reads a table as the user has said; what was not said is taken from the guess for that form. */
export function correctedTable(place: CorrectionPlace): Table {
  const { sheet, correction, layout, header, found } = place;
  const base =
    found?.layout === layout.id ? found : readTableAs(sheet, { ...place, year: correction.year ?? place.year });
  const year = correction.year ?? base.year;
  const columns = correctedColumns(place, base, year);
  const rows = correctedRows(place, base, columns);
  const range = { ...header, ...edges(columns), bottom: rows.at(-1) ?? header.bottom };
  return {
    ...base,
    id: formatPlace(sheet.name, { row: range.top, column: range.left }),
    range,
    confidence: 1,
    alternatives: [],
    corrected: true,
    year,
    headerRows: base.headerRows.filter((row) => row <= range.bottom),
    headerBlocks: base.headerBlocks.filter(({ first }) => first <= range.bottom),
    bodyRows: rows,
    columns,
  };
}

function edges(columns: readonly TableColumn[]): Partial<Rectangle> {
  const places = columns.map(({ column }) => column);
  return places.length === 0 ? {} : { left: Math.min(...places), right: Math.max(...places) };
}

/** The guessed columns, each with what the user has said of it. */
function correctedColumns(
  { sheet, correction, layout, header }: CorrectionPlace,
  base: Table,
  year: number | null,
): TableColumn[] {
  const moved = header.left - correction.header.left;
  const said = new Map(correction.columns.map((column) => [column.column + moved, column]));
  const slots = said.size === 0 ? [] : headingsIn(sheet, header);
  const kept = base.columns
    .filter(({ column }) => !said.has(column) && column >= header.left && column <= header.right)
    .map((column) => ({ ...column, year: yearFrom(layout, column, base, year) }));
  const changed = [...said].flatMap(([column, { role, measure, year: ownYear, quarter, side }]): TableColumn[] => {
    if (role === null) return [];
    const known = base.columns.find((candidate) => candidate.column === column) ?? headingOver(slots, column);
    return [{ ...known, role, column, measure, year: ownYear, quarter, side }];
  });
  return [...kept, ...changed].sort((one, other) => one.column - other.column);
}

/** A column's year by its distance from n, where the form fixes that; else the one that its header names. */
function yearFrom(layout: Layout, column: TableColumn, base: Table, tableYear: number | null): number | null {
  const inLayout = layoutColumn(layout, column.role);
  // What another year is compared with keeps its own.
  const isCompared = inLayout?.compared === true && base.columns.filter(({ role }) => role === column.role).length > 1;
  const offset = isCompared || inLayout?.repeats === 'years' ? null : (inLayout?.yearOffset ?? null);
  return offset === null || tableYear === null || column.year === null ? column.year : tableYear + offset;
}

function headingOver(
  slots: readonly HeaderSlot[],
  column: number,
): Pick<TableColumn, 'number' | 'header' | 'headings'> {
  const slot = slots.find(({ columns }) => columns.some((one) => one.column === column));
  return {
    number: slot?.label?.number ?? null,
    header: slot?.parts.join(' / ') ?? '',
    headings: slot?.headings ?? [],
  };
}

/** The guessed rows between the first and last one that the user has said; beyond the guess, every row that holds something. */
function correctedRows(place: CorrectionPlace, base: Table, columns: readonly TableColumn[]): readonly number[] {
  const { sheet, correction, header } = place;
  const natural = isSameReading(place.layout, base.columns, columns)
    ? base.bodyRows
    : guessedRows(place, base, columns);
  const moved = header.top - correction.header.top;
  const told = (anchor: ReadingCorrection['firstRow']): number | undefined =>
    anchor && Math.max(header.bottom + 1, findRow(sheet, anchor, moved, header));
  const first = told(correction.firstRow) ?? natural[0];
  const last = told(correction.lastRow) ?? natural.at(-1) ?? first;
  if (first === undefined || last === undefined) return natural;
  const guessed = { first: natural[0] ?? Number.POSITIVE_INFINITY, last: natural.at(-1) ?? Number.NEGATIVE_INFINITY };
  const within = new Set(natural);
  const headerRows = new Set(base.headerRows);
  return [...sheet.rows.keys()].filter((row) => {
    if (row < first || row > last || headerRows.has(row)) return false;
    return row >= guessed.first && row <= guessed.last ? within.has(row) : holdsBody(sheet, row, columns);
  });
}

function holdsBody(sheet: SheetSnapshot, row: number, columns: readonly TableColumn[]): boolean {
  const cells = sheet.rows.get(row) ?? [];
  const holdsText = ({ column }: TableColumn): boolean => cells[column] !== undefined && cellText(cells[column]) !== '';
  return columns.some(holdsText) && !isPageMark(rowTexts(sheet, row));
}

function guessedRows(
  { sheet, header, layout, end }: CorrectionPlace,
  base: Table,
  columns: readonly TableColumn[],
): number[] {
  const headerRows = new Set(base.headerRows);
  const own = columnsOfHeader(sheet, header);
  const candidates = [...own.rows.keys()].filter((row) => {
    return row > header.bottom && row < end && !headerRows.has(row) && rowTexts(own, row).length > 0;
  });
  return bodyRows(own, candidates, base.headerRows, bodyColumns(layout, columns));
}

/** Whether the columns tell the same rows to be the body's. */
function isSameReading(layout: Layout, one: readonly TableColumn[], other: readonly TableColumn[]): boolean {
  const key = (columns: readonly TableColumn[]): string => JSON.stringify(bodyColumns(layout, columns));
  return key(one) === key(other);
}
