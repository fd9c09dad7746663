import type { SheetSnapshot, SnapshotRow } from '../../sheet/snapshot';
import { isBlankCell, isErrorValue, type CellValue } from '../../sheet/cell';
import type { ColumnLabel } from '../declared/declared-formula';
import { HeaderTexts, type HeaderText } from './header-text';

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
/** Most texts of a heading row read like headings. */
const HEADING_SHARE = 0.6;

/** Profiles every row that holds content, in order. `texts` are those of the whole sheet where only a part of it is profiled. */
export function profileRows(sheet: SheetSnapshot, texts = new HeaderTexts()): RowProfile[] {
  const profiles: RowProfile[] = [];
  for (const [row, cells] of sheet.rows) {
    const columns = filledColumns(cells);
    if (columns.length === 0) continue;
    const above = profiles.at(-1);
    const isBelowHeading = above?.kind === 'heading' && row - above.row === 1;
    const headings = isBelowHeading ? above.columns.length : null;
    profiles.push({ row, columns, ...profileCells(cells, columns, texts, headings) });
  }
  return profiles;
}

/** The profiles of the rows behind `after` and before `before`. */
export function profilesBetween(profiles: readonly RowProfile[], after: number, before: number): readonly RowProfile[] {
  return profiles.slice(firstBehind(profiles, after), firstBehind(profiles, before - 1));
}

/** The index of the first profile behind a row (binary search: they are in order). */
function firstBehind(profiles: readonly RowProfile[], row: number): number {
  let [low, high] = [0, profiles.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (profiles[middle]!.row > row) high = middle;
    else low = middle + 1;
  }
  return low;
}

function filledColumns(cells: SnapshotRow): number[] {
  const columns: number[] = [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell && !isBlankCell(cell)) columns.push(column);
  }
  return columns;
}

const OTHER = { kind: 'other', isWords: false, labels: new Map<number, ColumnLabel>() } as const;

/** What the filled cells of a row look like; `headings` says how many headings stand just above, if any do. */
function profileCells(
  cells: SnapshotRow,
  columns: readonly number[],
  texts: HeaderTexts,
  headings: number | null,
): Pick<RowProfile, 'kind' | 'isWords' | 'labels'> {
  if (columns.some((column) => isBodyFigure(cells[column]!.value))) return OTHER;
  const read = columns.map((column) => texts.of(cells[column]!));
  const labels = numberLabels(columns, read, headings);
  const isWords = !read.some(({ isFigure }) => isFigure);
  const kind = labels.size > 0 ? 'numbers' : isWords && isHeading(read) ? 'heading' : 'other';
  return { kind, isWords, labels };
}

/** Whether a value is a number that neither counts columns nor names a year, or an error in its place: no header holds one. */
function isBodyFigure(value: CellValue): boolean {
  if (typeof value !== 'number') return isErrorValue(value);
  return (!Number.isInteger(value) || Math.abs(value) >= 100) && !(value >= 2000 && value < 2100);
}

/**
 * The labels of a row of column numbers: nearly all its cells are small numbers that mostly rise by one. Just below headings
 * (`headings` says how many) they may be numbered badly: no row of a body holds nothing but small numbers.
 */
function numberLabels(
  columns: readonly number[],
  texts: readonly HeaderText[],
  headings: number | null,
): ReadonlyMap<number, ColumnLabel> {
  const labels = new Map<number, ColumnLabel>();
  if (texts.length < MINIMUM_LABELS) return labels;
  texts.forEach(({ label }, index) => {
    if (label) labels.set(columns[index]!, label);
  });
  // "(4)", or what Excel makes of it when it is typed: nothing but a row of column numbers looks like that.
  const isMarked = labels.size === texts.length && texts.every(({ text }) => /^(\(\d{1,2}\)|-\d{1,2})$/.test(text));
  if (isMarked) return labels;
  const numbers = [...labels.values()].map((label) => Number(label.number));
  const steps = numbers.slice(1).map((number, index) => number - numbers[index]!);
  const rising = steps.filter((step) => step === 1).length;
  const isRising = rising >= 0.6 * steps.length;
  const isBelowHeading = headings !== null && labels.size === texts.length && labels.size >= 0.6 * headings;
  const isNumberRow = labels.size >= 0.8 * texts.length && (isRising || isBelowHeading);
  return labels.size >= MINIMUM_LABELS && isNumberRow ? labels : OTHER.labels;
}

/** Whether a row of texts without figures reads like headings: at least two, mostly words known from headings, or years. */
function isHeading(texts: readonly HeaderText[]): boolean {
  if (texts.length < 2) return false;
  const known = texts.filter((text) => text.isHeading).length;
  const years = texts.flatMap(({ year }) => year ?? []);
  if (known === 0 && !isRowOfYears(years)) return false;
  return known + years.length >= HEADING_SHARE * texts.length;
}

/** A row of years that rise one by one, but for one that is mistyped, stands in a header. */
function isRowOfYears(years: readonly number[]): boolean {
  const rising = years.filter((year, at) => at > 0 && year - years[at - 1]! === 1).length;
  return years.length >= 3 && (rising >= 0.6 * (years.length - 1) || isRisingButForOne(years));
}

function isRisingButForOne(years: readonly number[]): boolean {
  return (
    years.length > 3 &&
    years.some((first, at) => years.filter((year, other) => year - other === first - at).length >= years.length - 1)
  );
}
