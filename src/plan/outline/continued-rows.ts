import { LEAST_RUPIAH_DIFFERENCE } from '../figures/rupiah';
import { levelOfCode } from '../codes/code';
import type { Level } from './level';
import type { OutlineInput } from './outline-input';

/*
 * A sub kegiatan that is paid from several funds, or done in several places, goes on in rows without a name of their own: either each
 * with its part of the pagu, the first part in the named row, or all parts below the named row, which states the whole.
 */

/** A row with a name, and the rows in which it goes on; by their places among the inputs. */
export interface ContinuedRow {
  readonly owner: number;
  readonly further: readonly number[];
}

/** The rows that go on without a name. A row of figures that closes the table is sooner its total, unless others go on, too. */
export function continuedRows(inputs: readonly OutlineInput[]): readonly ContinuedRow[] {
  const found: ContinuedRow[] = [];
  let index = 1;
  while (index < inputs.length) {
    const end = endOfRun(inputs, index);
    const owner = inputs[index - 1]!;
    if (end > index && owner.hasFigures && isNamed(owner) && goesOn(inputs, index, end))
      found.push({ owner: index - 1, further: Array.from({ length: end - index }, (_, at) => index + at) });
    index = Math.max(end, index) + 1;
  }
  const isOnlyOne = found.length === 1 && found[0]!.further.length === 1;
  return isOnlyOne && found[0]!.further[0] === inputs.length - 1 ? [] : found;
}

const isNamed = ({ name, code }: OutlineInput): boolean => name.trim() !== '' || code !== null;

/** The index behind the rows from `start` on that have figures and say neither what they are of nor that they are a total. */
function endOfRun(inputs: readonly OutlineInput[], start: number): number {
  const isBare = ({ name, indicator, codeText, number, label, source, hasFigures }: OutlineInput): boolean => {
    const says = [name, indicator, codeText, number, label === source ? '' : label];
    return hasFigures && says.every((text) => text.trim() === '');
  };
  let end = start;
  while (end < inputs.length && isBare(inputs[end]!)) end++;
  return end;
}

/** Rows with a fund or a place of their own go on; figures alone do where the same kegiatan goes on below them. */
function goesOn(inputs: readonly OutlineInput[], start: number, end: number): boolean {
  const further = inputs.slice(start, end);
  const next = inputs[end]?.code;
  return further.every(({ source }) => source !== '') || (next != null && levelOfCode(next) === 'sub-kegiatan');
}

/**
 * The level of the rows that go on: parts of the pagu count where the named row counts; parts of what the named row states in full are
 * further rows of its own.
 */
export function placeContinued(
  inputs: readonly OutlineInput[],
  continued: readonly ContinuedRow[],
  levels: Level[],
): void {
  const broken = continued.filter((row) => isBrokenDown(inputs, row)).length;
  const areParts = broken * 2 < continued.length;
  for (const { owner, further } of continued)
    for (const index of further) levels[index] = areParts ? levels[owner]! : 'indikator';
}

/** Whether the rows below come, in some column, to what the named row states. */
function isBrokenDown(inputs: readonly OutlineInput[], { owner, further }: ContinuedRow): boolean {
  return inputs[owner]!.amounts.some((whole, column) => {
    const sum = further.reduce((total, index) => total + (inputs[index]!.amounts[column] ?? 0), 0);
    return whole !== null && whole !== 0 && Math.abs(sum - whole) < LEAST_RUPIAH_DIFFERENCE;
  });
}
