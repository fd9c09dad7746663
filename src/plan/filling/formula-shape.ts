import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { formatAddress, type CellPosition } from '../../sheet/address';
import type { TableColumn } from '../../table/table';

/** A formula as it reads from its own cell (R1C1 notation): equal for neighbours that say the same of their own rows. */
export function shapeOf(formula: string, place: CellPosition): string {
  return translateFormulaToR1C1(formula, formatAddress(place));
}

/** A shape as the formula of a cell. */
export function formulaOfShape(shape: string, place: CellPosition): string {
  return translateFormulaToA1(shape, formatAddress(place));
}

/** Whether a shape reads the inputs on its own row, all of them and nothing else, one by one or as a range. */
export function readsExactly(shape: string, column: TableColumn, inputs: readonly TableColumn[]): boolean {
  const wanted = new Set(inputs.map((input) => input.column - column.column));
  const read = offsetsRead(shape);
  return read !== null && read.size === wanted.size && [...wanted].every((offset) => read.has(offset));
}

/** Whether a shape reads some of the inputs on its own row and nothing else. */
export function readsSome(shape: string, column: TableColumn, inputs: readonly TableColumn[]): boolean {
  const wanted = new Set(inputs.map((input) => input.column - column.column));
  const read = offsetsRead(shape);
  return read !== null && read.size > 0 && [...read].every((offset) => wanted.has(offset));
}

/** The columns that a shape reads, as distances from its cell; null where it reads anything beyond the cell's own row. */
function offsetsRead(shape: string): ReadonlySet<number> | null {
  if (shape.includes('!')) return null;
  const read = new Set<number>();
  for (const [reference] of shape.matchAll(REFERENCE)) {
    const offsets = offsetsOf(reference);
    if (offsets === null) return null;
    for (const offset of offsets) read.add(offset);
  }
  return read;
}

const CELL = String.raw`R(?:\[[^\]]*\]|\d*)C(?:\[[^\]]*\]|\d*)`;
const REFERENCE = new RegExp(`${CELL}(?::${CELL})?`, 'g');
const ON_OWN_ROW = /^RC\[(-?\d+)\](?::RC\[(-?\d+)\])?$/;

/** The columns that a reference reads, as distances from its cell; null where it leaves the cell's own row. */
function offsetsOf(reference: string): number[] | null {
  const match = ON_OWN_ROW.exec(reference);
  if (!match) return null;
  const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
