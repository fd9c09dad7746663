import { formatRectangle, type Rectangle } from '../sheet/rectangle';
import type { SheetSnapshot } from '../sheet/snapshot';
import { arithmeticShare } from './matching/arithmetic';
import { bodyColumns, bodyRows } from './body';
import { columnEvidence } from './matching/column-evidence';
import type { HeaderBand } from './headers/header-bands';
import { readHeaderSlots } from './headers/header-slots';
import { evidenceRows, type RecognisedHeader } from './matching/recognised-header';
import { profilesBetween, type RowProfile } from './headers/row-profile';
import type { Table, TableColumn } from './table';
import { linesAbove } from './headers/title';
import { statedPeriod } from './columns/series-years';
import { tableColumns } from './columns/table-columns';
import { yearOfTable } from './columns/table-years';

/** A table whose figures follow the form's formulas less often than this is likely to be another form. */
const ODD_ARITHMETIC = 0.3;
const ODD_ARITHMETIC_FACTOR = 0.45;

/** What a table is built from. */
export interface TableParts {
  readonly sheet: SheetSnapshot;
  readonly profiles: readonly RowProfile[];
  readonly pages: readonly RecognisedHeader[];
  /** The first row that belongs to something else. */
  readonly end: number;
  readonly title: string | null;
  readonly year: number | undefined;
}

/** Reads the table under a recognised header: its columns, its body, its year and how sure all that is. */
export function buildTable({ sheet, profiles, pages, end, title, year }: TableParts): Table {
  const { band, alignment, confidence, alternatives } = pages[0]!;
  // Read anew: this table's header may repeat that of a table above it.
  const slots = readHeaderSlots(sheet, band);
  const below = evidenceRows(profiles, band, end);
  const placed = slots.flatMap((slot, at) => {
    const column = alignment.columns[at];
    const evidence = slot.columns.map((one) => columnEvidence(sheet, below, one.column));
    return column ? [{ column, slot, parts: slot.parts, evidence }] : [];
  });
  const { titleYearOffset } = alignment.layout;
  const lines = linesAbove(sheet, band.first, 0);
  const surroundings = [lines.join('\n'), sheet.name];
  const tableYear = year ?? yearOfTable({ sources: placed, title, surroundings, titleYearOffset });
  const period = statedPeriod([title ?? '', ...lines, sheet.name]);
  const columns = tableColumns(placed, { layout: alignment.layout, tableYear, period });
  const headerRows = tableHeaderRows(profiles, pages, end);
  const sortedHeaderRows = [...headerRows].sort((first, second) => first - second);
  const candidates = bodyCandidates(profiles, band, headerRows, end);
  const rows = bodyRows(sheet, candidates, sortedHeaderRows, bodyColumns(alignment.layout, columns));
  const range = tableRange(band, columns, rows);
  const holding = arithmeticShare(sheet, rows, alignment.layout.computed, columns);
  const isOdd = holding !== null && holding < ODD_ARITHMETIC;
  return {
    id: `${sheet.name}!${formatRectangle({ ...range, bottom: range.top, right: range.left })}`,
    sheet: sheet.name,
    range,
    layout: alignment.layout.id,
    title,
    confidence: isOdd ? confidence * ODD_ARITHMETIC_FACTOR : confidence,
    alternatives,
    year: tableYear,
    headerRows: sortedHeaderRows.filter((row) => row <= range.bottom),
    headerBlocks: pages
      .filter((page) => page.band.first <= range.bottom)
      .map(({ band: { first, last, numberRow } }) => ({ first, last, numberRow })),
    bodyRows: rows,
    columns,
  };
}

function tableRange(band: HeaderBand, columns: readonly TableColumn[], rows: readonly number[]): Rectangle {
  const places = columns.map(({ column }) => column);
  return { top: band.first, left: Math.min(...places), bottom: rows.at(-1) ?? band.last, right: Math.max(...places) };
}

/** The rows of all header blocks, and number rows that stand alone on a page. */
function tableHeaderRows(
  profiles: readonly RowProfile[],
  pages: readonly RecognisedHeader[],
  end: number,
): Set<number> {
  const rows = new Set<number>();
  for (const { band } of pages) for (let row = band.first; row <= band.last; row++) rows.add(row);
  const first = pages[0]!.band;
  if (first.numberRow === null) return rows;
  const [numbers] = profilesBetween(profiles, first.numberRow - 1, first.numberRow + 1);
  for (const profile of profilesBetween(profiles, first.last, end)) {
    if (profile.kind !== 'numbers' || !numbers) continue;
    const isRepeated = [...profile.labels].every(
      ([column, label]) => numbers.labels.get(column)?.number === label.number,
    );
    if (isRepeated) rows.add(profile.row);
  }
  return rows;
}

function bodyCandidates(
  profiles: readonly RowProfile[],
  band: HeaderBand,
  headerRows: ReadonlySet<number>,
  end: number,
): number[] {
  return profilesBetween(profiles, band.last, end)
    .map(({ row }) => row)
    .filter((row) => !headerRows.has(row));
}
