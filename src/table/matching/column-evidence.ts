import type { LayoutColumn } from '../../layouts/layout';
import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import { cellText, isNoValueText } from '../cell-text';

/** What stands in a column below the header, as shares (0 to 1) of its cells that say anything. */
export interface ColumnEvidence {
  /** Number of cells looked at that say anything. */
  readonly count: number;
  readonly numbers: number;
  /** Numbers that are 0, which say nothing of what is counted. */
  readonly zeros: number;
  readonly percents: number;
  /** Numbers of 1,000 and more. */
  readonly large: number;
  readonly codes: number;
  readonly words: number;
}

/** Rows looked at in a column: enough to tell what stands in it, few enough for a table of any length. */
const SAMPLE_ROWS = 200;

const NUMBER_TEXT = /^\(?-?(rp\.?\s*)?[\d][\d.,\s]*(,-)?\s*%?\)?$/i;
/** "1.234.567" and "38.450,8"; "1.234" alone may be either more or less than a thousand. */
const LARGE_TEXT = /\d([.,])\d{3}([.,]\d{3}|(?!\1)[.,]\d{1,2}$)/;
const CODE_TEXT = /^[\dx]{1,5}([.\s]+[\dx]{1,5})*\.?$/i;

/** Looks at the given body rows of a column. */
export function columnEvidence(sheet: SheetSnapshot, rows: readonly number[], column: number): ColumnEvidence {
  const tally = { count: 0, numbers: 0, zeros: 0, percents: 0, large: 0, codes: 0, words: 0 };
  for (const row of rows.slice(0, SAMPLE_ROWS)) {
    const cell = cellAt(sheet, row, column);
    const text = cellText(cell);
    if (isNoValueText(text)) continue;
    tally.count++;
    const isNumber = typeof cell.value === 'number' || NUMBER_TEXT.test(text);
    if (isNumber) tally.numbers++;
    if (cell.value === 0) tally.zeros++;
    if (cell.format.includes('%') || text.endsWith('%')) tally.percents++;
    if (isNumber && (Math.abs(Number(cell.value)) >= 1000 || LARGE_TEXT.test(text))) tally.large++;
    if (CODE_TEXT.test(text) && !cell.format.includes('%') && text.length <= 20) tally.codes++;
    if (/[a-z]{3}/i.test(text)) tally.words++;
  }
  const share = (value: number): number => (tally.count === 0 ? 0 : value / tally.count);
  return {
    count: tally.count,
    numbers: share(tally.numbers),
    zeros: share(tally.zeros),
    percents: share(tally.percents),
    large: share(tally.large),
    codes: share(tally.codes),
    words: share(tally.words),
  };
}

/** Below an empty column nothing speaks for or against a role. */
const NO_EVIDENCE = 0.6;

/** How well what stands below fits what the form wants there: 0 to 1. */
export function contentFit(evidence: ColumnEvidence, content: LayoutColumn['content']): number {
  if (evidence.count === 0) return NO_EVIDENCE;
  if (content === 'number') return Math.max(0.5, 1 - evidence.words - evidence.large);
  if (content === 'code') return evidence.codes * (1 - evidence.large);
  if (content === 'text') return Math.max(evidence.words, 0.3 * (1 - evidence.numbers));
  if (content === 'amount') return Math.max(evidence.numbers - 0.7 * evidence.percents, 0.2 * evidence.words);
  return evidence.numbers * Math.max(evidence.percents, 0.8 * (1 - evidence.large));
}
