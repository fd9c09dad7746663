import { DECLARED_LAYOUT } from '../../layouts/declared-layout';
import type { Layout } from '../../layouts/layout';
import { formatPlace, LAST_ROW } from '../../sheet/address';
import type { Rectangle } from '../../sheet/rectangle';
import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import { buildTable } from '../build-table';
import { cellText } from '../cell-text';
import { declaredTable } from '../declared/declared-table';
import type { HeaderBand } from '../headers/header-bands';
import type { HeaderSlot } from '../headers/header-slot';
import { readHeaderSlots } from '../headers/header-slots';
import { judgeHeader, pagesOf, recogniseHeaders, type RecognisedHeader } from '../matching/recognised-header';
import { profileRows, type RowProfile } from '../headers/row-profile';
import { windowOf } from '../headers/sheet-windows';
import type { Table } from '../table';
import { findTitle } from '../headers/title';

/** Where to read a table and as what. */
export interface ReadingWish {
  readonly header: Rectangle;
  readonly layout: Layout;
  /** The year n, where it is known. */
  readonly year: number | undefined;
  /** The first row that belongs to something else. */
  readonly end: number;
}

/** Reads the table under a header that the user has pointed at as the form that the user has named, however badly they fit. */
export function readTableAs(whole: SheetSnapshot, { header, layout, year, end }: ReadingWish): Table {
  const sheet = columnsOfHeader(whole, header);
  const profiles = profileRows(sheet);
  const band = bandIn(sheet, profiles, header);
  const title = findTitle(whole, header.top, layout, 0);
  if (layout === DECLARED_LAYOUT) {
    const declared = declaredTable({ sheet, profiles, pages: [band], end, year });
    if (declared) return { ...declared, title };
  }
  const slots = readHeaderSlots(sheet, band);
  const own: RecognisedHeader = { band, slots, ...judgeHeader(sheet, profiles, band, slots, [layout]) };
  if (own.alignment.columns.every((column) => column === null))
    return emptyTable(sheet, band, { header, layout, title, year });
  const later = recogniseHeaders(sheet, profiles, [layout]).filter(
    (other) => other.band.first > band.last && other.band.first < end,
  );
  const pages = pagesOf(sheet, [own, ...later], 0);
  const next = later[pages.length - 1]?.band.first ?? end;
  return buildTable({ sheet, profiles, pages, end: Math.min(end, next), title, year });
}

/** The headings over the columns of a header block, from left to right. */
export function headingsIn(whole: SheetSnapshot, header: Rectangle): readonly HeaderSlot[] {
  const sheet = columnsOfHeader(whole, header);
  return readHeaderSlots(sheet, bandIn(sheet, profileRows(sheet), header));
}

/** The sheet without what stands beside the table: its header says which columns are its own. */
export function columnsOfHeader(sheet: SheetSnapshot, { left, right }: Rectangle): SheetSnapshot {
  return windowOf(sheet, { top: 0, left, bottom: LAST_ROW, right });
}

function bandIn(
  sheet: SheetSnapshot,
  profiles: readonly RowProfile[],
  { top, left, bottom, right }: Rectangle,
): HeaderBand {
  const rows = profiles.filter(({ row }) => row >= top && row <= bottom);
  const numberRow = rows.findLast(({ kind }) => kind === 'numbers')?.row ?? null;
  const hasText = (row: number): boolean => {
    for (let column = left; column <= right; column++) if (cellText(cellAt(sheet, row, column)) !== '') return true;
    return false;
  };
  const textRows = rows.map(({ row }) => row).filter((row) => row !== numberRow && hasText(row));
  return { first: top, last: bottom, numberRow, textRows };
}

/** A table none of whose columns is known yet: the user is to say what they are. */
function emptyTable(
  sheet: SheetSnapshot,
  { first, last, numberRow }: HeaderBand,
  {
    header,
    layout,
    title,
    year = null,
  }: { header: Rectangle; layout: Layout; title: string | null; year?: number | null },
): Table {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    id: formatPlace(sheet.name, { row: header.top, column: header.left }),
    sheet: sheet.name,
    range: header,
    layout: layout.id,
    title,
    confidence: 1,
    alternatives: [],
    year,
    headerRows: rows,
    headerBlocks: [{ first, last, numberRow }],
    bodyRows: [],
    columns: [],
  };
}
