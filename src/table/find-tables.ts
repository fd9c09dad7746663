import { doOverlap, formatRectangle, type Rectangle } from '../sheet/rectangle';
import type { SheetSnapshot } from '../sheet/snapshot';
import { buildTable, type TableParts } from './build-table';
import { declaredPages, declaredTable } from './declared/declared-table';
import { findDeclaredBands, findHeaderBands, type HeaderBand } from './headers/header-bands';
import { pagesOf, recogniseHeaders, type RecognisedHeader } from './matching/recognised-header';
import { HeaderTexts } from './headers/header-text';
import { profileRows, type RowProfile } from './headers/row-profile';
import { filledSections, sideBySideRanges, windowOf } from './headers/sheet-windows';
import type { NearestTable, Table } from './table';
import { findTitle } from './headers/title';

/** What was found on one sheet; `nearest` is the best guess below the threshold. */
export interface FoundTables {
  readonly tables: readonly Table[];
  readonly nearest: NearestTable | null;
}

/** A header that fits a form less well than this is not reported as a table. */
const LEAST_CONFIDENCE = 0.5;

/**
 * Finds the planning tables of a sheet, from top to bottom and from left to right. `year` is n where the user has said it. Where blank
 * columns part the sheet, its parts are read for themselves, too, and what fits best is kept: a blank column may as well stand inside
 * a table.
 */
export function findTables(sheet: SheetSnapshot, year?: number): FoundTables {
  const texts = new HeaderTexts();
  const profiles = profileRows(sheet, texts);
  const whole = tablesOfWindow(sheet, profiles, year);
  const parts = partsOf(sheet, profiles).map((part) => {
    const window = windowOf(sheet, part);
    return tablesOfWindow(window, profileRows(window, texts), year);
  });
  if (parts.length === 0) return whole;
  const tables = bestApart([whole, ...parts].flatMap((found) => found.tables));
  return { tables, nearest: whole.nearest };
}

/** The parts of the sheet that blank columns cut out, over its whole height and from each header downwards. */
function partsOf(sheet: SheetSnapshot, profiles: readonly RowProfile[]): Rectangle[] {
  const { contentRange } = sheet;
  if (!contentRange) return [];
  const tops = [contentRange.top, ...headerBandsOf(sheet, profiles).map(({ first }) => first)];
  const sections = filledSections(profiles, [...new Set(tops)].slice(0, MOST_TOPS), contentRange.bottom);
  const parts = new Map<string, Rectangle>();
  sections.forEach((section, at) => {
    const downwards = sections.slice(at);
    for (const rows of at === 0 ? [downwards] : [downwards, [section]])
      for (const part of sideBySideRanges(rows)) parts.set(formatRectangle(part), part);
  });
  return [...parts.values()];
}

function headerBandsOf(sheet: SheetSnapshot, profiles: readonly RowProfile[]): HeaderBand[] {
  return [...findHeaderBands(sheet, profiles), ...findDeclaredBands(sheet, profiles)].sort(
    (one, other) => one.first - other.first,
  );
}

/** More headers than this are pages of one table; the parts below the first ones tell as much. */
const MOST_TOPS = 6;

/** How much of a sheet a table explains, doubtful readings counting less. */
const weight = ({ confidence, columns }: Table): number => confidence ** 2 * columns.length;

const isHeavier = (one: Table, other: Table): number =>
  weight(other) - weight(one) || other.bodyRows.length - one.bodyRows.length;

/**
 * Of tables that overlap those that explain more: one table over all, or several beside each other if they explain more together.
 */
function bestApart(candidates: readonly Table[]): Table[] {
  let open = [...candidates].sort(isHeavier);
  const kept: Table[] = [];
  while (open.length > 0) {
    const [table, ...others] = open as [Table, ...Table[]];
    const rivals = besideEachOther(others.filter(({ range }) => doOverlap(range, table.range)));
    const isBeaten = rivals.reduce((sum, rival) => sum + weight(rival), 0) > weight(table);
    if (!isBeaten) kept.push(table);
    open = isBeaten ? others : others.filter(({ range }) => !doOverlap(range, table.range));
  }
  return kept.sort((one, other) => one.range.top - other.range.top || one.range.left - other.range.left);
}

/** The heaviest of the tables that share no column. */
function besideEachOther(tables: readonly Table[]): Table[] {
  const kept: Table[] = [];
  for (const table of tables) {
    const { left, right } = table.range;
    if (!kept.some(({ range }) => range.left <= right && range.right >= left)) kept.push(table);
  }
  return kept;
}

function tablesOfWindow(sheet: SheetSnapshot, profiles: readonly RowProfile[], year: number | undefined): FoundTables {
  const headers = recogniseHeaders(sheet, profiles);
  const declaredBands = findDeclaredBands(sheet, profiles);
  const tables: Table[] = [];
  let nearest: NearestTable | null = null;
  let index = 0;
  while (index < headers.length) {
    const header = headers[index]!;
    const pages = isCandidate(header) ? pagesOf(sheet, headers, index) : [];
    const end = nextFirst(header, headers[index + pages.length], pages.length === 1 ? declaredBands : []);
    const notBefore = (tables.at(-1)?.range.bottom ?? -1) + 1;
    const table = pages.length > 0 ? formTable({ sheet, profiles, pages, end, year }, notBefore) : null;
    if (table && table.confidence >= LEAST_CONFIDENCE) {
      tables.push(table);
      index += pages.length;
    } else {
      const reached = table?.confidence ?? header.confidence;
      if (reached > (nearest?.confidence ?? 0)) nearest = nearestTable(sheet, header, reached);
      index++;
    }
  }
  const taken = new Set(tables.flatMap(({ headerRows }) => headerRows));
  const declaredHeaders = declaredPages(sheet, declaredBands, taken);
  const declared = declaredHeaders.flatMap((pages, at) => {
    const { last } = pages[0]!;
    if (taken.has(last)) return [];
    const end = Math.min(
      declaredHeaders[at + 1]?.[0]!.first ?? Number.POSITIVE_INFINITY,
      ...tables.map(({ range }) => range.top).filter((top) => top > last),
    );
    return declaredTable({ sheet, profiles, pages: pages.filter(({ first }) => first < end), end, year }) ?? [];
  });
  return { tables: [...tables, ...declared].sort((one, other) => one.range.top - other.range.top), nearest };
}

/** The first row behind a header that belongs to another one. */
function nextFirst(
  header: RecognisedHeader,
  next: RecognisedHeader | undefined,
  declaredBands: readonly HeaderBand[],
): number {
  const later = declaredBands.filter(({ first }) => first > header.band.last).map(({ first }) => first);
  return Math.min(next?.band.first ?? Number.POSITIVE_INFINITY, ...later);
}

/** Whether a header may be that of the form that it fits best: not too much of the form is missing. */
function isCandidate(header: RecognisedHeader): boolean {
  return header.confidence >= LEAST_CONFIDENCE && header.alignment.missingRoles.length <= mostMissing(header);
}

/** The table under a header as the form that fits it best. */
function formTable(parts: Omit<TableParts, 'title'>, notBefore: number): Table {
  const { band, alignment } = parts.pages[0]!;
  return buildTable({ ...parts, title: findTitle(parts.sheet, band.first, alignment.layout, notBefore) });
}

/** A form of many columns is known by the others when one is missing; of a form of few none may be missing. */
const MANY_COLUMNS = 6;

function mostMissing({ alignment }: RecognisedHeader): number {
  return alignment.layout.columns.filter(({ required }) => required).length >= MANY_COLUMNS ? 1 : 0;
}

function nearestTable(sheet: SheetSnapshot, { band, alignment }: RecognisedHeader, confidence: number): NearestTable {
  return {
    sheet: sheet.name,
    row: band.first,
    layout: alignment.layout.id,
    confidence,
    missingRoles: alignment.missingRoles,
  };
}
