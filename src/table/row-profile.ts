import type { SheetSnapshot, SnapshotRow } from '../sheet/snapshot';
import { isBlankCell } from '../sheet/cell';
import { cellText } from './cell-text';
import { parseColumnLabel, type ColumnLabel } from './declared-formula';
import { knownShare, resolveHeading } from './heading-similarity';
import { readMeasureWord } from './measure-word';
import { readPeriodLabel } from './period-label';

/** What one row looks like from afar: enough to tell headers, number rows, printed page marks and body rows apart. */
export interface RowProfile {
  readonly row: number;
  /** The columns whose cells hold something. */
  readonly columns: readonly number[];
  readonly kind: 'heading' | 'numbers' | 'other';
  /** Whether all its cells hold words and none a figure. */
  readonly isWords: boolean;
  /** The labels of a number row by column; empty for other rows. */
  readonly labels: ReadonlyMap<number, ColumnLabel>;
}

const MINIMUM_LABELS = 3;
/** A heading row consists mostly of words that headings use; a name in the body holds one or two by chance. */
const HEADING_SHARE = 0.6;

/** Profiles every row that holds content, in order. */
export function profileRows(sheet: SheetSnapshot): RowProfile[] {
  const profiles: RowProfile[] = [];
  for (const [row, cells] of sheet.rows) {
    const columns: number[] = [];
    cells.forEach((cell, column) => {
      if (cell && !isBlankCell(cell)) columns.push(column);
    });
    if (columns.length === 0) continue;
    if (holdsFigures(cells)) {
      profiles.push({ row, columns, kind: 'other', isWords: false, labels: NO_LABELS });
      continue;
    }
    const texts = columns.map((column) => cellText(cells[column]!));
    const above = profiles.at(-1);
    const isBelowHeading = above?.kind === 'heading' && row - above.row === 1;
    const labels = numberLabels(columns, texts, isBelowHeading ? above.columns.length : null);
    const kind = labels.size > 0 ? 'numbers' : isHeading(texts) ? 'heading' : 'other';
    profiles.push({ row, columns, kind, isWords: !texts.some(isFigure), labels });
  }
  return profiles;
}

const NO_LABELS: ReadonlyMap<number, ColumnLabel> = new Map();

/** Whether a row holds a number that neither counts columns nor names a year: no header does. */
function holdsFigures(cells: SnapshotRow): boolean {
  return cells.some((cell) => {
    const value = cell?.value;
    return (
      typeof value === 'number' &&
      (!Number.isInteger(value) || Math.abs(value) >= 100) &&
      !(value >= 2000 && value < 2100)
    );
  });
}

/**
 * The labels of a row of column numbers: nearly all its cells are small numbers that mostly rise by one. Just below headings
 * (`headings` says how many) they may be numbered badly: no row of a body holds nothing but small numbers.
 */
function numberLabels(
  columns: readonly number[],
  texts: readonly string[],
  headings: number | null,
): ReadonlyMap<number, ColumnLabel> {
  const labels = new Map<number, ColumnLabel>();
  if (texts.length < MINIMUM_LABELS) return labels;
  texts.forEach((text, index) => {
    const label = parseColumnLabel(text);
    if (label) labels.set(columns[index]!, label);
  });
  // "(4)", or what Excel makes of it when it is typed: nothing but a row of column numbers looks like that.
  const isMarked = labels.size === texts.length && texts.every((text) => /^(\(\d{1,2}\)|-\d{1,2})$/.test(text));
  if (isMarked) return labels;
  const numbers = [...labels.values()].map((label) => Number(label.number));
  const steps = numbers.slice(1).map((number, index) => number - numbers[index]!);
  const rising = steps.filter((step) => step === 1).length;
  const isRising = rising >= 0.6 * steps.length;
  const isBelowHeading = headings !== null && labels.size === texts.length && labels.size >= 0.6 * headings;
  const isNumberRow = labels.size >= 0.8 * texts.length && (isRising || isBelowHeading);
  return labels.size >= MINIMUM_LABELS && isNumberRow ? labels : new Map();
}

/** Whether a row of texts reads like headings: at least two, no figures beside years, mostly words known from headings. */
function isHeading(texts: readonly string[]): boolean {
  if (texts.length < 2 || texts.some(isFigure)) return false;
  const known = texts.filter((text) => {
    return readMeasureWord(text) !== null || isPeriod(text) || knownShare(resolveHeading(text)) >= HEADING_SHARE;
  }).length;
  const years = texts.filter((text) => YEAR.test(text)).length;
  if (known === 0 && !isRowOfYears(texts)) return false;
  return known + years >= HEADING_SHARE * texts.length;
}

const YEAR = /^\(?20\d\d\)?$/;
/** A heading broken over two rows may go on with its year: "2026 (akhir periode Renstra)". */
const BEGINS_WITH_YEAR = /^\(?(20|['’‘`])\d\d\b[^\d]*[a-z]{3}/i;

/** A row of years that rise one by one stands in a header. */
function isRowOfYears(texts: readonly string[]): boolean {
  const years = texts.filter((text) => YEAR.test(text)).map((text) => Number(text.replace(/[()]/g, '')));
  const rising = years.filter((year, at) => at > 0 && year - years[at - 1]! === 1).length;
  return years.length >= 3 && rising >= 0.6 * (years.length - 1);
}

/** Whether a text begins with a number that is neither a year nor a quarter: a code, an amount, "4 unit". No heading does. */
function isFigure(text: string): boolean {
  if (readMeasureWord(text) !== null) return false;
  return (
    /^[^a-z\d]*(rp\.?)?[^a-z\d]*\d/i.test(text) && !YEAR.test(text) && !BEGINS_WITH_YEAR.test(text) && !isPeriod(text)
  );
}

/** Whether a heading only names a year or a quarter: "II", "TW IV", "Tahun ke-3"; bare digits may be anything. */
function isPeriod(text: string): boolean {
  return !/^[\s(]*\d+[\s)]*\.?$/.test(text) && readPeriodLabel(text) !== null;
}
