import { placed, type FormSheet, type Sample } from '../form-sheet';
import type { Random } from '../random';

/** Puts another table on the same sheet. */
export interface Companion {
  readonly kind: string;
  readonly place: (sheet: FormSheet, other: FormSheet, random: Random) => Sample;
}

const cornerOf = (sheet: FormSheet): { row: number; column: number } => sheet.origin ?? { row: 0, column: 0 };

/** Side by side, the second's header as high as the first's or not. */
export const beside: Companion = {
  kind: 'tables side by side',
  place: (sheet, other, random) => {
    const { row, column } = cornerOf(sheet);
    const width = Math.max(sheet.columns.length, ...sheet.rows.map(({ cells }) => cells.length));
    const origin = { row: row + random.pick([0, 0, 2, 5]), column: column + width + random.integer(1, 2) };
    return placed([sheet, { ...other, origin }], sheet.name);
  },
};

/** One under another, one or more blank rows between. */
export const under: Companion = {
  kind: 'tables one under another',
  place: (sheet, other, random) => {
    const { row, column } = cornerOf(sheet);
    const origin = { row: row + sheet.rows.length + random.integer(1, 4), column };
    return placed([sheet, { ...other, origin }], sheet.name);
  },
};
