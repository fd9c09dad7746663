import type { HeaderSlot, SlotColumn } from './header-slot';
import { readMeasureWord } from './measure-word';
import { readPeriodLabel, type PeriodLabel } from './period-label';
import { mendScan } from './words';

/** What a heading in one row says of its column: "Target 2021", "Pagu 2021 (Rp)", "Target Akhir". */
interface FlatHeading {
  readonly measure: NonNullable<SlotColumn['measure']>;
  readonly word: string;
  /** What it says beside its measure, and that read as a year. */
  readonly rest: string;
  readonly period: PeriodLabel | null;
}

/** From so many pairs on, the words that they share name measures. */
const FEWEST_PAIRS = 3;

/**
 * A header of one row has no room for a K and an Rp under each year: it says "Target 2021", "Pagu 2021", "Target 2022" and so on. Such
 * neighbours say of each other what they measure, as if both words stood over both; all other slots stay as they are.
 */
export function readFlatPairs(slots: readonly HeaderSlot[]): readonly HeaderSlot[] {
  const read = slots.map(flatHeading);
  const isPair = (at: number): boolean => {
    const [first, second] = [read[at], read[at + 1]];
    if (first?.measure !== 'k' || second?.measure !== 'rp') return false;
    // A year may be mistyped in one of the two.
    return first.rest === second.rest || (first.period !== null && second.period !== null);
  };
  if (slots.filter((_, at) => isPair(at)).length < FEWEST_PAIRS) return slots;
  return slots.flatMap((slot, at): HeaderSlot[] => {
    const [start, isSecond] = isPair(at) ? [at, false] : [at - 1, true];
    if (start < 0 || !isPair(start)) return [slot];
    const pair = [read[start]!, read[start + 1]!] as const;
    if (pair[0].period) return [ofYear(slot, read[at]!, pair)];
    return isSecond ? [] : [joined([slot, slots[at + 1]!], pair)];
  });
}

const bothWords = (pair: readonly FlatHeading[]): string => pair.map(({ word }) => word).join(' ');

function ofYear(slot: HeaderSlot, { measure, period }: FlatHeading, pair: readonly FlatHeading[]): HeaderSlot {
  return { ...slot, columns: [{ column: slot.columns[0]!.column, measure }], words: [bothWords(pair)], period };
}

/** The pair of the end of the period, which comes once, as one slot. */
function joined(slots: readonly [HeaderSlot, HeaderSlot], pair: readonly FlatHeading[]): HeaderSlot {
  const parts = slots.flatMap((slot) => slot.parts);
  return {
    columns: slots.map(({ columns }, at) => ({ column: columns[0]!.column, measure: pair[at]!.measure })),
    parts,
    words: parts,
    period: null,
    headings: slots.flatMap(({ headings }) => headings),
    label: slots[0].label,
  };
}

function flatHeading({ columns, parts }: HeaderSlot): FlatHeading | null {
  const [text] = parts;
  if (columns.length !== 1 || parts.length !== 1 || text === undefined) return null;
  const [, word, said] = /^\s*(\S+)\s+(.+?)\s*$/.exec(mendScan(text)) ?? [];
  const measure = word === undefined ? undefined : readMeasureWord(word)?.measure;
  if (said === undefined || (measure !== 'k' && measure !== 'rp')) return null;
  const rest = said
    .toLowerCase()
    .replace(/\s*\(?rp\.?\)?\s*$/, '')
    .replace(/\s+/g, ' ');
  return { measure, word: word!, rest, period: readPeriodLabel(rest) };
}
