import type { Cell, CellValue } from '../../sheet/cell';
import { cellText } from '../cell-text';
import { parseColumnLabel, type ColumnLabel } from '../declared/declared-formula';
import { knownShare, resolveHeading } from './heading-similarity';
import { readMeasureWord } from './measure-word';
import { readPeriodLabel } from './period-label';

/** A heading consists mostly of words that headings use; a name in the body holds one or two by chance. */
const HEADING_SHARE = 0.6;

const YEAR = /^\(?20\d\d\)?$/;
/** A heading broken over two rows may go on with its year: "2026 (akhir periode Renstra)". */
const BEGINS_WITH_YEAR = /^\(?(20|['’‘`])\d\d\b[^\d]*[a-z]{3}/i;
/** A year still to be filled in, as blank forms have it: "20...", "20xx (%)". */
const BLANK_YEAR = /^\(?20(\.{2,}|…|_{2,}|x{2})/i;
const BEGINS_WITH_NUMBER = /^[^a-z\d]*(rp\.?)?[^a-z\d]*\d/i;

/** What a cell's text may be in a row: a heading, a column number, a figure of the body. */
export class HeaderText {
  /** What it is in a row of column numbers; null where it is none. */
  readonly label: ColumnLabel | null;
  /** The year that it is and nothing else; null for any other text. */
  readonly year: number | null;
  /** Whether it begins with a number that is neither a year nor a quarter: a code, an amount, "4 unit". No heading does. */
  readonly isFigure: boolean;
  #isHeading: boolean | undefined;

  constructor(readonly text: string) {
    this.label = parseColumnLabel(text);
    this.year = YEAR.test(text) ? Number(text.replace(/[()]/g, '')) : null;
    this.isFigure = isFigure(text);
  }

  /** Whether it reads like a heading; only rows without a figure are asked. */
  get isHeading(): boolean {
    this.#isHeading ??=
      readMeasureWord(this.text) !== null ||
      isPeriod(this.text) ||
      BLANK_YEAR.test(this.text) ||
      knownShare(resolveHeading(this.text)) >= HEADING_SHARE;
    return this.#isHeading;
  }
}

/** Reads the cells of one sheet and of its parts, each text once however often it stands there. */
export class HeaderTexts {
  readonly #known = new Map<CellValue, HeaderText>();

  of(cell: Cell): HeaderText {
    let read = this.#known.get(cell.value);
    if (!read) {
      read = new HeaderText(cellText(cell));
      this.#known.set(cell.value, read);
    }
    return read;
  }
}

function isFigure(text: string): boolean {
  if (!BEGINS_WITH_NUMBER.test(text)) return false;
  if (YEAR.test(text) || BEGINS_WITH_YEAR.test(text) || BLANK_YEAR.test(text)) return false;
  return !isPeriod(text) && readMeasureWord(text) === null;
}

/** Whether a heading only names a year or a quarter: "II", "TW IV", "Tahun ke-3"; bare digits may be anything. */
function isPeriod(text: string): boolean {
  return !/^[\s(]*\d+[\s)]*\.?$/.test(text) && readPeriodLabel(text) !== null;
}
