import type { Cell } from '../../sheet/cell';
import { eachOnce } from '../../sheet/each-once';
import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import { cellText } from '../../table/cell-text';
import type { Table } from '../../table/table';
import { agencyColumn } from './agency-column';
import { extendsCode, formatCode, isBidang, isGenericCode, type CodeParts } from './code';
import { codeSchemeOf, parseSegments, type CodeFlaw, type CodeScheme } from './code-scheme';
import { readCodeText, type CodeText } from './code-text';
import { inheritCodes, type CodeCells, type FullCode } from './split-codes';

/** What may be wrong with a row's code besides its text. */
export type RowCodeFlaw =
  | CodeFlaw
  | 'gap' // a cell between its parts is blank; the row above fills it
  | 'level-skipped' // its own digits are there, but no row above gives those of the level between
  | 'repeats-parent'; // it is the code of the program or kegiatan that the row belongs to

/** What a row's code cells say. */
export interface RowCode {
  /** As typed, the cells joined by spaces; "" where they are blank. */
  readonly text: string;
  /** The full code with the digits that the row inherits; null where there is none, or none that tells the row's place. */
  readonly code: CodeParts | null;
  /** What the digits say, also where that is not the row's own code ("repeats-parent"). */
  readonly stated: CodeParts | null;
  readonly flaws: readonly RowCodeFlaw[];
  /** The column of the last cell that holds a part of it; where all are blank, of the first code cell. */
  readonly column: number;
  /** The name that shares a cell with the code; "" where none does. */
  readonly rest: string;
}

/** The codes of a table's body. */
export interface TableCodes {
  readonly rows: ReadonlyMap<number, RowCode>;
  readonly scheme: CodeScheme;
  /** Whether the table has codes at all; a column of running numbers is none. */
  readonly isUsed: boolean;
  /** The columns that hold them. */
  readonly columns: readonly number[];
  /** Whether they stand before the names, in one cell with them. */
  readonly inNames: boolean;
}

/** Reads the code of every body row; where the table has no codes of their own, from the beginning of the names. */
export function readRowCodes(sheet: SheetSnapshot, table: Table): TableCodes {
  const columnsOf = (role: string): number[] =>
    table.columns.filter((each) => each.role === role).map(({ column }) => column);
  const [name] = columnsOf('name');
  const nameOf = (row: number): string => (name === undefined ? '' : cellText(cellAt(sheet, row, name)));
  const own = codesOfColumns(sheet, table, columnsOf('code'), { inNames: false, nameOf });
  if (own.isUsed || name === undefined) return own;
  const named = codesOfColumns(sheet, table, [name], { inNames: true, nameOf });
  return named.isUsed ? named : own;
}

interface CodePlace {
  readonly inNames: boolean;
  readonly nameOf: (row: number) => string;
}

function codesOfColumns(
  sheet: SheetSnapshot,
  { bodyRows }: Table,
  columns: readonly number[],
  place: CodePlace,
): TableCodes {
  const { inNames } = place;
  const read = eachOnce(inNames ? codeBeforeName : codeInCell);
  const written = bodyRows.map((row): CodeCells => {
    const texts = columns.map((column) => shownCode(cellAt(sheet, row, column)));
    return { row, texts, parts: texts.map(read) };
  });
  const cells = inheritCodes(withoutAgency(written));
  const full = cells.flatMap(({ segments }) => (segments ? [segments] : []));
  const scheme = codeSchemeOf(full);
  const isUsed = looksLikeCodes(full, columns.length > 1);
  const rows = new Map<number, RowCode>();
  for (const each of cells) rows.set(each.row, rowCode(each, columns, scheme, isUsed, inNames));
  return { rows: isUsed ? withRepeatedParents(rows, place) : rows, scheme, isUsed, columns, inNames };
}

/** The codes without the number of the perangkat daerah, which is no part of them. */
function withoutAgency(rows: readonly CodeCells[]): readonly CodeCells[] {
  const agency = agencyColumn(rows);
  if (agency === null) return rows;
  return rows.map((row) => ({
    ...row,
    parts: row.parts.map((part, column) => (column === agency ? NO_CODE : part)),
  }));
}

/** What a code's cell shows: a number is taken with the decimals of its format, so that 2.1 shown as "2.10" stays 2.10. */
function shownCode(cell: Cell): string {
  if (typeof cell.value !== 'number') return cellText(cell);
  const decimals = /^0\.(0+)$/.exec(cell.format)?.[1]?.length;
  return decimals ? cell.value.toFixed(decimals) : cellText(cell);
}

const NO_CODE: CodeText = { segments: [], flaws: [], rest: '' };

/** Codes of accounts ("5.1.02.01.01.0024") may stand in the same column; they are another list's business. */
function codeInCell(text: string): CodeText | null {
  return /^[4-6]\.[1-4]\.\d\d(\.|$)/.test(text) ? NO_CODE : readCodeText(text);
}

/** A name without a code is no unreadable code. */
function codeBeforeName(text: string): CodeText {
  const read = readCodeText(text);
  const isCode = read !== null && read.rest !== '' && read.segments.length > 2;
  return isCode ? { ...read, flaws: [] } : NO_CODE;
}

/** At least this share of a column's codes must look like codes. */
const CODE_SHARE = 0.3;

/**
 * Whether the column holds codes. A number of an outline ("1", "1.1", "1.1.1") is none: codes have two digits for bidang and program,
 * or, where all zeros are lost, five parts.
 */
function looksLikeCodes(codes: readonly (readonly string[])[], isSplit: boolean): boolean {
  if (isSplit) return codes.some(({ length }) => length > 1);
  const alike = codes.filter(([urusan, bidang, program, , kegiatan]) => {
    if (bidang === undefined) return urusan!.length >= 5;
    const isKnown = isBidang(urusan!, bidang);
    return bidang.length > 1 ? isKnown || program !== undefined : isKnown && kegiatan !== undefined;
  });
  return alike.length > 0 && alike.length >= CODE_SHARE * codes.length;
}

function rowCode(
  { texts, parts, segments, flaws: found }: FullCode,
  columns: readonly number[],
  scheme: CodeScheme,
  isUsed: boolean,
  inNames: boolean,
): RowCode {
  const last = texts.findLastIndex((text) => text !== '');
  const hasCode = !inNames || segments !== null;
  const parsed = isUsed && segments ? parseSegments(segments, scheme) : { code: null, flaws: [] };
  const isSplit = columns.length > 1;
  return {
    text: hasCode ? texts.filter((text) => text !== '').join(' ') : '',
    code: parsed.code,
    stated: parsed.code,
    flaws: isUsed
      ? [...found, ...parsed.flaws.filter((flaw) => flaw !== 'width' || !isSplit || hasOddWidth(parts))]
      : [],
    column: columns[Math.max(last, 0)] ?? 0,
    rest: parts.find((part) => part?.rest)?.rest ?? '',
  };
}

/** In a cell of its own a number needs no zero in front; three digits or five are wrong there too. */
function hasOddWidth(parts: readonly (CodeText | null)[]): boolean {
  return parts.some((part) => part?.segments.some(({ length }) => length === 3 || length > 4));
}

/**
 * Marks the rows that carry the code of the program or kegiatan above them and another name: in the midst of its rows, or right below it
 * while the rows that follow go on below that code.
 */
function withRepeatedParents(rows: ReadonlyMap<number, RowCode>, { nameOf }: CodePlace): Map<number, RowCode> {
  /** The row that each code stands in first. */
  const firstRows = new Map<string, number>();
  const coded = [...rows].flatMap(([row, each]) =>
    each.code ? [{ row, each, code: each.code, text: formatCode(each.code) }] : [],
  );
  let previous = null as { readonly code: CodeParts; readonly text: string } | null;
  const marked = new Map(rows);
  for (const [at, { row, each, code, text }] of coded.entries()) {
    const firstRow = firstRows.get(text);
    const [first, name] = firstRow === undefined ? ['', ''] : [nameOf(firstRow), nameOf(row)];
    const next = coded[at + 1];
    const isOther = first !== '' && name !== '' && name !== first;
    const isInside = previous !== null && previous.text !== text && extendsCode(previous.code, code);
    const isFollowed = next !== undefined && next.text !== text && extendsCode(next.code, code);
    const isOnTop = previous?.text === text && code.program !== null && isFollowed;
    if (isOther && (isInside || (isOnTop && !speakAlike(first, name))) && !isGenericCode(code)) {
      marked.set(row, { ...each, code: null, flaws: [...each.flaws, 'repeats-parent'] });
      continue;
    }
    if (firstRow === undefined) firstRows.set(text, row);
    previous = { code, text };
  }
  return marked;
}

/** Whether both names say of themselves what they are names of: two programs, both in capitals. */
function speakAlike(one: string, other: string): boolean {
  const level = (name: string): string | undefined => /^\s*(program|kegiatan)\b/i.exec(name)?.[1]!.toLowerCase();
  const isCapital = (name: string): boolean => name === name.toUpperCase();
  if (isCapital(one) && isCapital(other)) return true;
  return level(one) !== undefined && level(one) === level(other);
}
