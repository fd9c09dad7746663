import { DECLARED_LAYOUT, declaredRole } from '../../layouts/declared-layout';
import { formulaInputs, type Expression, type Formula } from '../../layouts/formula';
import { formatPlace } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { alignHeader } from '../matching/alignment';
import { arithmeticShare } from '../matching/arithmetic';
import { bodyColumns, bodyRows, isPageMark } from '../body';
import { cellText } from '../cell-text';
import { columnEvidence, type ColumnEvidence } from '../matching/column-evidence';
import type { ColumnLabel, DeclaredExpression } from './declared-formula';
import type { HeaderBand } from '../headers/header-bands';
import type { HeaderSlot } from '../headers/header-slot';
import { readHeaderSlots } from '../headers/header-slots';
import { evidenceRows } from '../matching/recognised-header';
import { profilesBetween, type RowProfile } from '../headers/row-profile';
import type { Measure, Table, TableColumn } from '../table';
import { findTitle } from '../headers/title';
import { yearsIn } from '../columns/years';

/** A number row over fewer columns than this declares nothing that is worth a table. */
const LEAST_COLUMNS = 4;
/** How sure such a table is: by its figures where they can be computed, else by its number row alone. */
const FOLLOWING = 0.95;
const UNTESTED = 0.7;
/** Figures that follow the declared formulas less often than this belong to something else. */
const LEAST_FOLLOWING = 0.5;

/** Where a table may stand that declares its formulas. */
export interface DeclaredPlace {
  readonly sheet: SheetSnapshot;
  readonly profiles: readonly RowProfile[];
  /** The header, and where it comes back on further printed pages. */
  readonly pages: readonly HeaderBand[];
  /** The first row that belongs to something else. */
  readonly end: number;
  readonly year: number | undefined;
}

/** Pages of one table share this much of their headings: copied from a print, some of them are damaged. */
const LEAST_SAME_HEADINGS = 0.5;

/**
 * The headers of each table together: one that says the same as the one before it, under no other title, begins a further page.
 * `taken` are rows that belong to headers of forms.
 */
export function declaredPages(
  sheet: SheetSnapshot,
  bands: readonly HeaderBand[],
  taken: ReadonlySet<number>,
): HeaderBand[][] {
  const tables: HeaderBand[][] = [];
  for (const band of bands) {
    const pages = tables.at(-1);
    if (pages && !taken.has(band.last) && isFurtherPage(sheet, pages, band)) pages.push(band);
    else tables.push([band]);
  }
  return tables;
}

function isFurtherPage(sheet: SheetSnapshot, pages: readonly HeaderBand[], band: HeaderBand): boolean {
  const first = pages[0]!;
  if (!isSameHeader(sheet, band, first)) return false;
  const title = findTitle(sheet, band.first, DECLARED_LAYOUT, pages.at(-1)!.last + 1);
  return title === null || isPageMark([title]) || title === findTitle(sheet, first.first, DECLARED_LAYOUT, 0);
}

/** Whether two headers number their columns alike and have most headings in common. */
function isSameHeader(sheet: SheetSnapshot, one: HeaderBand, other: HeaderBand): boolean {
  const numbersOf = ({ numberRow }: HeaderBand): string[] =>
    numberRow === null ? [] : placedTexts(sheet, [numberRow]);
  if (numbersOf(one).join('\t') !== numbersOf(other).join('\t')) return false;
  const headings = placedTexts(sheet, one.textRows);
  const others = new Set(placedTexts(sheet, other.textRows));
  const same = headings.filter((heading) => others.has(heading)).length;
  return same >= LEAST_SAME_HEADINGS * Math.max(headings.length, others.size);
}

/** What the cells of rows say, each with its column. */
function placedTexts(sheet: SheetSnapshot, rows: readonly number[]): string[] {
  return rows.flatMap((row) =>
    (sheet.rows.get(row) ?? []).flatMap((cell, column) => {
      const text = cell ? cellText(cell) : '';
      return text === '' ? [] : [`${column} ${text}`];
    }),
  );
}

/**
 * Reads a table that is no form of ours but declares formulas in its row of column numbers ("8 = 6 + 7"). Its columns are called
 * by their numbers. Null where nothing is declared that could be computed, or where the figures do not follow it.
 */
export function declaredTable({ sheet, profiles, pages, end, year }: DeclaredPlace): Table | null {
  const band = pages[0]!;
  const slots = readHeaderSlots(sheet, band);
  const columns = declaredColumns(sheet, slots, evidenceRows(profiles, band, end));
  const computed = declaredFormulas(slots, columns);
  if (computed.length === 0 || slots.filter(({ label }) => label !== null).length < LEAST_COLUMNS) return null;
  const headerRows = pages.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  const ofHeaders = new Set(headerRows);
  const candidates = profilesBetween(profiles, band.last, end)
    .map(({ row }) => row)
    .filter((row) => !ofHeaders.has(row));
  const rows = bodyRows(sheet, candidates, headerRows, bodyColumns(DECLARED_LAYOUT, columns));
  const following = arithmeticShare(sheet, rows, computed, columns);
  if (following !== null && following < LEAST_FOLLOWING) return null;
  const places = columns.map(({ column }) => column);
  const left = Math.min(...places);
  const title = findTitle(sheet, band.first, DECLARED_LAYOUT, 0);
  return {
    id: formatPlace(sheet.name, { row: band.first, column: left }),
    sheet: sheet.name,
    range: { top: band.first, left, bottom: rows.at(-1) ?? band.last, right: Math.max(...places) },
    layout: DECLARED_LAYOUT.id,
    title,
    confidence: following === null ? UNTESTED : FOLLOWING,
    alternatives: [],
    year: year ?? yearsIn(title ?? '').at(-1)?.year ?? null,
    headerRows,
    headerBlocks: pages.map(({ first, last, numberRow }) => ({ first, last, numberRow })),
    bodyRows: rows,
    columns,
    computed,
  };
}

/** The columns of words by what their headings say, all others that carry a number by that. */
function declaredColumns(sheet: SheetSnapshot, slots: readonly HeaderSlot[], below: readonly number[]): TableColumn[] {
  const evidence = slots.map((slot) => columnEvidence(sheet, below, slot.columns[0]!.column));
  const { columns } = alignHeader(slots, evidence, DECLARED_LAYOUT);
  return slots.flatMap((slot, at): TableColumn[] => {
    const column = slot.columns[0]!.column;
    const common = {
      column,
      number: slot.label?.number ?? null,
      header: slot.parts.join(' / '),
      headings: slot.headings,
    };
    const unset = { year: null, quarter: null, side: null };
    const inLayout = columns[at];
    const holdsWords = evidence[at]!.numbers < 0.5 || slot.parts.some((part) => RUNNING_NUMBER.test(part));
    if (inLayout && !isDeclared(slot.label) && holdsWords)
      return [{ ...common, ...unset, role: inLayout.role, measure: null }];
    return slot.label && holdsFigures(slot.label, evidence[at]!)
      ? [{ ...common, ...unset, role: declaredRole(slot.label.number), measure: measureOf(slot, evidence[at]!) }]
      : [];
  });
}

/** The heading of a column whose numbers count the rows. */
const RUNNING_NUMBER = /^(no|nomor)\b/i;

const isDeclared = (label: ColumnLabel | null): boolean => label?.expression != null;

const holdsFigures = (label: ColumnLabel, { count, numbers }: ColumnEvidence): boolean =>
  isDeclared(label) || count === 0 || numbers >= 0.5;

/** Words by which a heading says that its figures are percentages. */
const SHARE = /%|\bpersen|\bprosentase|\brasio\b|\bcapaian\b|\btingkat\b/i;
/** "13 = 12/7x100" */
const TIMES_HUNDRED = /[x×*]\s*\(?100|100\s*%?\)?\s*[x×*]/i;

/** Percentages by their figures, or where a quotient is declared, by the formula or the heading. */
function measureOf({ label, parts }: HeaderSlot, { count, percents, large }: ColumnEvidence): Measure {
  const isQuotient = label?.expression?.kind === 'operation' && label.expression.operator === '/';
  const saysSo = TIMES_HUNDRED.test(label?.declared ?? '') || parts.some((part) => SHARE.test(part));
  if (percents >= 0.5 || (isQuotient && saysSo)) return 'percent';
  return large > 0.3 || count === 0 ? 'rp' : 'k';
}

/** The declared formulas all of whose columns the table has, in an order in which they can be computed. */
function declaredFormulas(
  slots: readonly HeaderSlot[],
  columns: readonly TableColumn[],
): { role: string; formula: Formula }[] {
  const roles = new Set(columns.map(({ role }) => role));
  const formulas = slots.flatMap(({ label }) => {
    const expression = label?.expression ? expressionOf(label.expression, roles) : null;
    return label && expression
      ? [{ role: declaredRole(label.number), formula: { kind: 'expression' as const, expression } }]
      : [];
  });
  return inComputingOrder(formulas);
}

/** A formula behind those that it reads; formulas that read each other stay in the order of the number row. */
function inComputingOrder<Computed extends { readonly role: string; readonly formula: Formula }>(
  formulas: readonly Computed[],
): Computed[] {
  const waiting = [...formulas];
  const ordered: Computed[] = [];
  while (waiting.length > 0) {
    const isReady = ({ role, formula }: Computed): boolean =>
      formulaInputs(formula).every((input) => input === role || !waiting.some((other) => other.role === input));
    const at = Math.max(0, waiting.findIndex(isReady));
    ordered.push(...waiting.splice(at, 1));
  }
  return ordered;
}

/** An expression over column numbers as one over roles; null where a number stands for no column of the table. */
function expressionOf(declared: DeclaredExpression, roles: ReadonlySet<string>): Expression | null {
  if (declared.kind === 'column') {
    const role = declaredRole(declared.number);
    return roles.has(role) ? { kind: 'input', role } : null;
  }
  const [left, right] = [expressionOf(declared.left, roles), expressionOf(declared.right, roles)];
  return left && right ? { kind: 'operation', operator: declared.operator, left, right } : null;
}
