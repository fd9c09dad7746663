import { textOf, withoutRow, withCells, type FormSheet } from '../form-sheet';
import { withValue, type Mutation } from './mutation';

/** Whether there is a number row that may go or err: a table of declared formulas lives by its own. */
function hasNumbers(sheet: FormSheet): boolean {
  return sheet.layout !== 'declared' && sheet.rows.some(({ kind }) => kind === 'numbers');
}

/** The sheet with each column number changed by its place in the row; the formulas beside the numbers stay. */
function renumbered(sheet: FormSheet, change: (number: number, index: number) => number): FormSheet | null {
  if (!hasNumbers(sheet)) return null;
  let row = -1;
  let count = 0;
  return withCells(sheet, (cell, { kind }, _, index) => {
    if (kind !== 'numbers') return cell;
    if (index !== row) count = 0;
    row = index;
    const text = textOf(cell).replace(/\d+/, (number) => String(change(Number(number), count)));
    count++;
    return withValue(cell, typeof cell === 'number' ? Number(text) : text);
  });
}

export const numberRowMissing: Mutation = {
  kind: 'number row missing',
  apply: (sheet) => {
    if (!hasNumbers(sheet)) return null;
    let changed = sheet;
    for (let row = sheet.rows.length - 1; row >= 0; row--)
      if (sheet.rows[row]!.kind === 'numbers') changed = withoutRow(changed, row);
    return changed;
  },
};

/** Two numbers mistyped. */
export const numberRowWrong: Mutation = {
  kind: 'number row wrong',
  apply: (sheet, random) => {
    const wrong = [random.integer(1, 4), random.integer(2, 7)];
    return renumbered(sheet, (number, index) => (wrong.includes(index) ? number + random.integer(1, 3) : number));
  },
};

/** One number left out, as when a column was added or taken away; formulas keep the old numbers. */
export const numberRowShifted: Mutation = {
  kind: 'number row shifted',
  apply: (sheet, random) => {
    const from = random.integer(1, 4);
    return renumbered(sheet, (number, index) => (index >= from ? number + 1 : number));
  },
};

/** "7 8 9 10 11 7 8 9 10 11 12": the count starts again in the middle, or not at one. */
export const numberRowRestarting: Mutation = {
  kind: 'number row restarting',
  apply: (sheet, random) => {
    const from = random.integer(3, 6);
    const first = random.pick([1, 7]);
    return renumbered(sheet, (_, index) => first + (index >= from ? index - from : index));
  },
};

/** Negative numbers: what Excel makes of "(1)" typed into a cell. */
export const numberRowNegative: Mutation = {
  kind: 'number row negative',
  apply: (sheet) =>
    hasNumbers(sheet)
      ? withCells(sheet, (cell, { kind }) => {
          const number = /^\(?(\d+)\)?$/.exec(textOf(cell))?.[1];
          return kind === 'numbers' && number !== undefined ? -Number(number) : cell;
        })
      : null,
};

const MEASURE = /^\(?(k|rp\.?|%|kinerja|anggaran( \(rp\))?)\)?$/i;

/** "5 | 6", and below it "K | Rp" under each number: the printed forms E.80 and E.81 have it so. */
export const numberRowAboveMeasures: Mutation = {
  kind: 'number row above measures',
  apply: (sheet) => {
    const isAt = (index: number): boolean => {
      const [above, row] = [sheet.rows[index - 1], sheet.rows[index]];
      const texts = above?.kind === 'header' ? above.cells.map(textOf).filter((text) => text !== '') : [];
      return row?.kind === 'numbers' && texts.length > 1 && texts.every((text) => MEASURE.test(text));
    };
    const places = sheet.rows.flatMap((_, index) => (isAt(index) ? [index] : []));
    if (places.length === 0) return null;
    const rows = [...sheet.rows];
    for (const at of places) [rows[at - 1], rows[at]] = [rows[at]!, rows[at - 1]!];
    const merges = sheet.merges.map((merge) => {
      if (places.includes(merge.top)) return { ...merge, top: merge.top - 1, bottom: merge.bottom - 1 };
      return places.includes(merge.bottom + 1) ? { ...merge, bottom: merge.bottom - 1 } : merge;
    });
    return { ...sheet, rows, merges };
  },
};
