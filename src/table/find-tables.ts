import { LAYOUTS } from '../layouts/registry';
import type { LayoutColumn } from '../layouts/layout';
import { formatRectangle, type Rectangle } from '../sheet/rectangle';
import type { SheetSnapshot } from '../sheet/snapshot';
import { alignHeader, type Alignment } from './alignment';
import { arithmeticShare } from './arithmetic';
import { bodyRows } from './body';
import { cellText } from './cell-text';
import { columnEvidence, type ColumnEvidence } from './column-evidence';
import { findHeaderBands, type HeaderBand } from './header-bands';
import { readHeaderSlots, type HeaderSlot } from './header-slots';
import { profileRows, type RowProfile } from './row-profile';
import type { Measure, NearestTable, Table, TableColumn } from './table';
import { yearOfColumn, yearOfTable } from './table-years';
import { findTitle } from './title';

/** What was found on one sheet; `nearest` is the best guess below the threshold. */
export interface FoundTables {
  readonly tables: readonly Table[];
  readonly nearest: NearestTable | null;
}

/** A header that fits a form less well than this is not reported as a table. */
const LEAST_CONFIDENCE = 0.5;
/** A title of the form takes away this share of the doubt that the header leaves. */
const TITLE_WEIGHT = 0.4;
/** A later header belongs to the same table when at least this share of its columns plays the same roles. */
const SAME_HEADER = 0.7;

/** A table whose figures follow the form's formulas less often than this is likely to be another form. */
const ODD_ARITHMETIC = 0.3;
const ODD_ARITHMETIC_FACTOR = 0.45;

/** A header band set against the form that it fits best. */
interface RecognisedHeader {
  readonly band: HeaderBand;
  /** Of a header that repeats another, the other's: its heading cells are the ones on the first page. */
  readonly slots: readonly HeaderSlot[];
  readonly evidence: readonly ColumnEvidence[];
  readonly alignment: Alignment;
}

/** Finds the planning tables of a sheet, from top to bottom. `year` is n where the user has said it. */
export function findTables(sheet: SheetSnapshot, year?: number): FoundTables {
  const profiles = profileRows(sheet);
  const headers = recogniseHeaders(sheet, profiles);
  const tables: Table[] = [];
  let nearest: NearestTable | null = null;
  let index = 0;
  while (index < headers.length) {
    const header = headers[index]!;
    const pages = pagesOf(headers, index);
    const notBefore = (tables.at(-1)?.range.bottom ?? -1) + 1;
    const end = headers[index + pages.length]?.band.first ?? Number.POSITIVE_INFINITY;
    const title = findTitle(sheet, header.band.first, header.alignment.layout, notBefore);
    const confidence =
      header.alignment.confidence + (1 - header.alignment.confidence) * TITLE_WEIGHT * title.similarity;
    const isCandidate = confidence >= LEAST_CONFIDENCE && header.alignment.missingRoles.length <= 1;
    const table = isCandidate ? buildTable({ sheet, profiles, pages, end, title: title.text, confidence, year }) : null;
    if (table && table.confidence >= LEAST_CONFIDENCE) {
      tables.push(table);
      index += pages.length;
    } else {
      const reached = table?.confidence ?? confidence;
      if (reached > (nearest?.confidence ?? 0)) nearest = nearestTable(sheet, header, reached);
      index++;
    }
  }
  return { tables, nearest };
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

/** Rows below a header that are looked at to tell what stands in its columns. */
const EVIDENCE_ROWS = 200;

/** Sets every header band against the forms; a header that repeats another to the letter is taken to be what that one was. */
function recogniseHeaders(sheet: SheetSnapshot, profiles: readonly RowProfile[]): RecognisedHeader[] {
  const judged = new Map<string, RecognisedHeader>();
  return findHeaderBands(profiles).map((band) => {
    const key = bandTexts(sheet, band);
    const known = judged.get(key);
    if (known) return { ...known, band };
    const slots = readHeaderSlots(sheet, band);
    const header = { band, slots, ...judgeHeader(sheet, profiles, band, slots) };
    judged.set(key, header);
    return header;
  });
}

/** All that a band says, cell by cell. */
function bandTexts(sheet: SheetSnapshot, band: HeaderBand): string {
  const rows: string[] = [];
  for (let row = band.first; row <= band.last; row++) {
    rows.push((sheet.rows.get(row) ?? []).map((cell) => (cell ? cellText(cell) : '')).join('\t'));
  }
  return rows.join('\n');
}

function judgeHeader(
  sheet: SheetSnapshot,
  profiles: readonly RowProfile[],
  band: HeaderBand,
  slots: readonly HeaderSlot[],
): Pick<RecognisedHeader, 'evidence' | 'alignment'> {
  const below = profiles.findIndex((profile) => profile.row > band.last);
  const rows = profiles
    .slice(below, below + 2 * EVIDENCE_ROWS)
    .filter((profile) => profile.kind === 'other')
    .map(({ row }) => row);
  const evidence = slots.map((slot) => slotEvidence(sheet, below < 0 ? [] : rows, slot));
  const alignments = LAYOUTS.map((layout) => alignHeader(slots, evidence, layout));
  const alignment = alignments.reduce((best, other) => (other.confidence > best.confidence ? other : best));
  return { evidence, alignment };
}

/** A slot of several columns (a split code, a value and its unit) is judged by the column that says most. */
function slotEvidence(sheet: SheetSnapshot, rows: readonly number[], slot: HeaderSlot): ColumnEvidence {
  return slot.columns
    .map(({ column }) => columnEvidence(sheet, rows, column))
    .reduce((best, other) => (other.count > best.count ? other : best));
}

/** The headers, from `index` on, that repeat the same table's header on further printed pages. */
function pagesOf(headers: readonly RecognisedHeader[], index: number): readonly RecognisedHeader[] {
  const first = rolesByColumn(headers[index]!);
  const pages = [headers[index]!];
  for (const header of headers.slice(index + 1)) {
    const roles = rolesByColumn(header);
    const same = [...first].filter(([column, role]) => roles.get(column) === role).length;
    if (same < SAME_HEADER * first.size || header.alignment.layout !== headers[index]!.alignment.layout) break;
    pages.push(header);
  }
  return pages;
}

function rolesByColumn({ slots, alignment }: RecognisedHeader): Map<number, string> {
  const roles = new Map<number, string>();
  slots.forEach((slot, at) => {
    const role = alignment.columns[at]?.role;
    if (role) roles.set(slot.columns[0]!.column, role);
  });
  return roles;
}

interface TableParts {
  readonly sheet: SheetSnapshot;
  readonly profiles: readonly RowProfile[];
  readonly pages: readonly RecognisedHeader[];
  /** The first row that belongs to something else. */
  readonly end: number;
  readonly title: string | null;
  readonly confidence: number;
  readonly year: number | undefined;
}

function buildTable({ sheet, profiles, pages, end, title, confidence, year }: TableParts): Table {
  const { band, evidence, alignment } = pages[0]!;
  // Read anew: this table's header may repeat that of a table above it.
  const slots = readHeaderSlots(sheet, band);
  const sources = slots.flatMap((slot, at) => {
    const column = alignment.columns[at];
    return column ? [{ column, parts: slot.parts }] : [];
  });
  const tableYear = year ?? yearOfTable(sources, title);
  const columns = slots.flatMap((slot, at) => {
    const column = alignment.columns[at];
    return column ? tableColumns(slot, evidence[at]!, column, tableYear) : [];
  });
  const headerRows = tableHeaderRows(profiles, pages, end);
  const sortedHeaderRows = [...headerRows].sort((first, second) => first - second);
  const rows = bodyRows(sheet, bodyCandidates(profiles, band, headerRows, end), sortedHeaderRows, {
    codes: columns.filter(({ role }) => role === 'code').map(({ column }) => column),
    texts: columns.filter(({ measure, role }) => measure === null && role !== 'code').map(({ column }) => column),
    figures: columns.filter(({ measure }) => measure !== null).map(({ column }) => column),
  });
  const range = tableRange(band, columns, rows);
  const holding = arithmeticShare(sheet, rows, alignment.layout, columns);
  const isOdd = holding !== null && holding < ODD_ARITHMETIC;
  return {
    id: `${sheet.name}!${formatRectangle({ ...range, bottom: range.top, right: range.left })}`,
    sheet: sheet.name,
    range,
    layout: alignment.layout.id,
    title,
    confidence: isOdd ? confidence * ODD_ARITHMETIC_FACTOR : confidence,
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
  const numbers = profiles.find((profile) => profile.row === first.numberRow);
  for (const profile of profiles) {
    if (profile.kind !== 'numbers' || profile.row <= first.last || profile.row >= end || !numbers) continue;
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
  return profiles.map(({ row }) => row).filter((row) => row > band.last && row < end && !headerRows.has(row));
}

function tableColumns(
  slot: HeaderSlot,
  evidence: ColumnEvidence,
  layoutColumn: LayoutColumn,
  tableYear: number | null,
): TableColumn[] {
  const { role, content } = layoutColumn;
  const isPair = slot.columns.some(({ measure }) => measure !== null);
  const taken = content === 'code' || isPair ? slot.columns : slot.columns.slice(0, 1);
  return taken.map(({ column, measure }) => ({
    role,
    column,
    number: slot.label?.number ?? null,
    header: slot.parts.join(' / '),
    headings: slot.headings,
    measure: measure ?? measureOf(content, evidence),
    year: content === 'code' || content === 'text' ? null : yearOfColumn(layoutColumn, slot.parts, tableYear),
    quarter: null,
    side: null,
  }));
}

/** Rupiah amounts of an agency are large; performance quantities mostly are not. */
const LARGE_SHARE = 0.3;

function measureOf(content: LayoutColumn['content'], evidence: ColumnEvidence): Measure {
  if (content === 'ratio') return 'percent';
  if (content !== 'amount') return null;
  return evidence.large >= LARGE_SHARE || evidence.count === 0 ? 'rp' : 'k';
}
