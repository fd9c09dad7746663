import type { SheetSnapshot } from '../../sheet/snapshot';
import { rowTexts } from '../cell-text';
import { knownShare, resolveHeading } from './heading-similarity';
import { readMeasureWord } from './measure-word';
import { isRowOfPlaces } from './row-of-places';
import type { RowProfile } from './row-profile';

/**
 * Rows that together form one header: its first and last row and, if there is one, the row of column numbers: its last, but for a row
 * of measures.
 */
export interface HeaderBand {
  readonly first: number;
  readonly last: number;
  readonly numberRow: number | null;
  /** Rows that hold heading texts, in order. */
  readonly textRows: readonly number[];
}

/** A header is at most this high; the forms in use take up to four rows and a row of numbers. */
const MAXIMUM_ROWS = 7;
/** Rows inside a vertically merged header hold nothing; this many may follow one another. */
const MAXIMUM_GAP = 2;
/** A header's first row names at least this many columns. */
const MINIMUM_HEADINGS = 3;

/** Groups neighbouring heading rows, with the number row that closes them, into header bands from top to bottom. */
export function findHeaderBands(sheet: SheetSnapshot, profiles: readonly RowProfile[]): HeaderBand[] {
  const bands: HeaderBand[] = [];
  let index = 0;
  while (index < profiles.length) {
    if (profiles[index]!.kind !== 'heading') {
      index++;
      continue;
    }
    const end = bandEnd(sheet, profiles, index);
    const rows = withoutSections(sheet, withoutLinesAbove(profiles.slice(index, end)));
    if (rows.some((profile) => profile.kind === 'heading' && profile.columns.length >= MINIMUM_HEADINGS)) {
      bands.push(toBand(rows));
    }
    index = end;
  }
  return bands;
}

/**
 * Headers that are known by nothing but their number row: it declares formulas, and the rows of words just above it are the
 * headings, whatever they say.
 */
export function findDeclaredBands(sheet: SheetSnapshot, profiles: readonly RowProfile[]): HeaderBand[] {
  return profiles.flatMap((profile, at) => {
    if (profile.kind !== 'numbers' || ![...profile.labels.values()].some(({ expression }) => expression)) return [];
    let first = at;
    while (first > 0 && isHeadingOver(profiles, first - 1)) first--;
    return first === at ? [] : [toBand(profiles.slice(first, behindMeasures(sheet, profiles, at + 1)))];
  });
}

/** Whether a row of words stands just above another row of a header; a single word does where it ends the heading above it. */
function isHeadingOver(profiles: readonly RowProfile[], at: number): boolean {
  const [above, profile, below] = [profiles[at - 1], profiles[at]!, profiles[at + 1]!];
  if (profile.kind === 'numbers' || !profile.isWords) return false;
  if (profile.columns.length > 1) return below.row - profile.row <= 2;
  const isBetween = above !== undefined && below.row - above.row === 2;
  return isBetween && above.isWords && above.columns.length > 1 && above.columns.includes(profile.columns[0]!);
}

/** The index behind the last profile that still belongs to the band starting at `start`. */
function bandEnd(sheet: SheetSnapshot, profiles: readonly RowProfile[], start: number): number {
  const firstRow = profiles[start]!.row;
  let end = start + 1;
  while (end < profiles.length) {
    const profile = profiles[end]!;
    const isNear = profile.row - profiles[end - 1]!.row <= MAXIMUM_GAP + 1 && profile.row - firstRow < MAXIMUM_ROWS;
    const isOther = profile.kind === 'other' && !isContinued(profiles, end) && !isLastLine(sheet, profiles, end);
    if (!isNear || isOther) break;
    end++;
    if (profile.kind !== 'numbers') continue;
    if (!isRowOfPlaces(profile, profiles.slice(start, end - 1))) return behindMeasures(sheet, profiles, end);
  }
  return end;
}

/**
 * The index behind the row of measures that stands just below a number row, as the printed forms of E.80 and E.81 have it: "5 | 6",
 * and under each number "K | Rp". Without such a row, `at` itself.
 */
function behindMeasures(sheet: SheetSnapshot, profiles: readonly RowProfile[], at: number): number {
  const [numbers, profile] = [profiles[at - 1]!, profiles[at]];
  if (!profile?.isWords || profile.row - numbers.row !== 1 || profile.columns.length < 2) return at;
  const words = rowTexts(sheet, profile.row).map(readMeasureWord);
  const isCertain = words.every((word) => word?.certainty === 'certain');
  const measures = new Set(words.map((word) => word?.measure));
  return isCertain || (!words.includes(null) && measures.size > 1) ? at + 1 : at;
}

/** A row of some words between heading rows carries on headings that begin above it. */
function isContinued(profiles: readonly RowProfile[], at: number): boolean {
  const [profile, next] = [profiles[at]!, profiles[at + 1]];
  const isInside = next !== undefined && next.kind !== 'other' && next.row - profile.row === 1;
  return profile.isWords && isInside && profile.columns.length < profiles[at - 1]!.columns.length;
}

/** At most this many words stand in the last line of a heading that was broken over two rows. */
const MOST_WORDS = 4;

/** The last line of headings broken over two rows: a few known words, each just under a heading, and no section of the body. */
function isLastLine(sheet: SheetSnapshot, profiles: readonly RowProfile[], at: number): boolean {
  const [above, profile] = [profiles[at - 1]!, profiles[at]!];
  const isUnderHeadings =
    above.kind === 'heading' &&
    profile.row - above.row === 1 &&
    profile.columns.length <= above.columns.length / 2 &&
    profile.columns.every((column) => above.columns.includes(column));
  return (
    profile.isWords &&
    isUnderHeadings &&
    rowTexts(sheet, profile.row).every((text) => {
      const words = resolveHeading(text);
      return words.length <= MOST_WORDS && knownShare(words) === 1 && !SECTION.test(text);
    })
  );
}

/** The first rows of a body may read like headings: "URUSAN PEMERINTAHAN BIDANG SOSIAL" in both halves of a T-C.31. */
function withoutSections(sheet: SheetSnapshot, rows: readonly RowProfile[]): readonly RowProfile[] {
  const isSection = ({ row, columns, kind }: RowProfile): boolean =>
    kind === 'heading' && columns.length < MINIMUM_HEADINGS && rowTexts(sheet, row).every((text) => SECTION.test(text));
  const last = rows.findLastIndex((profile) => !isSection(profile));
  return rows.slice(0, last + 1);
}

const SECTION = /^(bidang|urusan|program|unsur)\s+[a-z\d]/i;

/** Lines such as "Tahun Anggaran | 2018" with a blank row between them and the header are none of its rows. */
function withoutLinesAbove(rows: readonly RowProfile[]): readonly RowProfile[] {
  const lastLine = rows.findLastIndex((profile, at) => {
    const next = rows[at + 1];
    return profile.columns.length < MINIMUM_HEADINGS && next !== undefined && next.row - profile.row > 1;
  });
  return rows.slice(lastLine + 1);
}

function toBand(rows: readonly RowProfile[]): HeaderBand {
  const last = rows.at(-1)!;
  const isNumberRow = ({ kind }: RowProfile, at: number): boolean =>
    kind === 'numbers' && !isRowOfPlaces(rows[at]!, rows.slice(0, at));
  return {
    first: rows[0]!.row,
    last: last.row,
    numberRow: rows.find(isNumberRow)?.row ?? null,
    textRows: rows.filter((profile, at) => !isNumberRow(profile, at)).map((profile) => profile.row),
  };
}
