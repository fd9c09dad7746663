import { findLayout } from '../../layouts/find-layout';
import { doOverlap, type Rectangle } from '../../sheet/rectangle';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { correctedTable } from './corrected-table';
import { findHeader } from './header-anchor';
import type { Table } from '../table';
import type { CorrectionOutcome, TableCorrection } from './table-correction';

/** The tables of a sheet as the user wants them read, and what has become of each correction. */
export interface CorrectedTables {
  readonly tables: readonly Table[];
  readonly outcomes: readonly CorrectionOutcome[];
}

/** The block of a table's first header. */
export function headerOf({ range, headerBlocks }: Table): Rectangle {
  return { ...range, bottom: headerBlocks[0]?.last ?? range.top };
}

/** Reads the tables of a sheet anew where the user has corrected them; the others stay as they were found. */
export function applyCorrections(
  sheet: SheetSnapshot,
  found: readonly Table[],
  corrections: readonly TableCorrection[],
  year: number | undefined,
): CorrectedTables {
  const own = corrections.filter((correction) => correction.sheet === sheet.name);
  if (own.length === 0) return { tables: found, outcomes: [] };
  const placed = placeCorrections(sheet, own);
  const headers = placed.flatMap(({ header, state }) => (header && state === 'applied' ? [header] : []));
  const others = found.filter((table) => !headers.some((header) => doOverlap(header, headerOf(table))));
  const corrected: Table[] = [];
  const outcomes = placed.map((outcome): CorrectionOutcome => {
    const { correction, state, header } = outcome;
    const layout = correction.kind === 'table' ? findLayout(correction.layout) : undefined;
    if (correction.kind !== 'table' || state !== 'applied' || !header || !layout) return outcome;
    const table = correctedTable({
      sheet,
      correction,
      layout,
      header,
      found: found.find((candidate) => isSameHeader(headerOf(candidate), header)),
      end: nextTop(header, [...headers, ...others.map(headerOf)]),
      year,
    });
    corrected.push(table);
    return { ...outcome, table: table.id };
  });
  const tables = [...others.flatMap((table) => besideCorrected(table, corrected)), ...corrected];
  return { tables: tables.sort(byPlace), outcomes };
}

function placeCorrections(sheet: SheetSnapshot, corrections: readonly TableCorrection[]): CorrectionOutcome[] {
  const taken: Rectangle[] = [];
  return corrections.map((correction) => {
    const header = findHeader(sheet, correction.header, taken);
    if (header) taken.push(header);
    const isUnknown = correction.kind === 'table' && !findLayout(correction.layout);
    const state = !header ? 'lost' : isUnknown ? 'unknown-form' : 'applied';
    return { correction, state, header, table: null };
  });
}

/** A form may name more or fewer columns than before; the header's rows tell. */
function isSameHeader(one: Rectangle, other: Rectangle): boolean {
  return one.top === other.top && one.bottom === other.bottom && doOverlap(one, other);
}

/** The first row of the next header below. */
function nextTop(header: Rectangle, headers: readonly Rectangle[]): number {
  const below = headers.filter(({ top, left, right }) => {
    return top > header.bottom && left <= header.right && right >= header.left;
  });
  return Math.min(...below.map(({ top }) => top));
}

/** A guessed table gives way to corrected ones: it goes where its header lies inside one, and ends where one begins. */
function besideCorrected(table: Table, corrected: readonly Table[]): Table[] {
  const rivals = corrected.filter(({ range }) => doOverlap(range, table.range));
  if (rivals.some(({ range }) => doOverlap(range, headerOf(table)))) return [];
  const end = Math.min(...rivals.map(({ range }) => range.top));
  if (end > table.range.bottom) return [table];
  const bodyRows = table.bodyRows.filter((row) => row < end);
  const bottom = bodyRows.at(-1) ?? headerOf(table).bottom;
  return [
    {
      ...table,
      bodyRows,
      range: { ...table.range, bottom },
      headerRows: table.headerRows.filter((row) => row < end),
      headerBlocks: table.headerBlocks.filter(({ first }) => first < end),
    },
  ];
}

function byPlace({ range: one }: Table, { range: other }: Table): number {
  return one.top - other.top || one.left - other.left;
}
