import { textOf, withCells, type FormSheet } from '../form-sheet';
import { withValue, type Mutation } from './mutation';

const YEAR = /(?<!\d)20\d\d(?!\d)/g;

/** The sheet with the years of its title and headings written in another way. */
function withYears(sheet: FormSheet, write: (year: number) => string): FormSheet {
  return withCells(sheet, (cell, { kind }) => {
    if (kind !== 'header' && kind !== 'title') return cell;
    const text = textOf(cell);
    const changed = text.replace(YEAR, (year) => write(Number(year)));
    return changed === text ? cell : withValue(cell, changed);
  });
}

/** Another period: all years earlier or later. */
export const yearsMoved: Mutation = {
  kind: 'years moved',
  apply: (sheet, random) => {
    const by = random.pick([-4, -2, 3, 7]);
    return {
      ...withYears(sheet, (year) => String(year + by)),
      columns: sheet.columns.map((column) =>
        column.truth?.year == null ? column : { ...column, truth: { ...column.truth, year: column.truth.year + by } },
      ),
    };
  },
};

/** "n-1" in place of years, as the form's template has it. */
export const yearsRelative: Mutation = {
  kind: 'years as n-1',
  apply: (sheet, random) => {
    const n = Math.max(...years(sheet), 2020) - random.integer(0, 1);
    const name = (year: number): string => (year === n ? 'n' : year < n ? `n-${n - year}` : `n+${year - n}`);
    return { ...withYears(sheet, name), withoutYears: true };
  },
};

function years(sheet: FormSheet): number[] {
  return sheet.columns.flatMap(({ truth }) => (truth?.year == null ? [] : [truth.year]));
}

/** Two digits: "'21" in place of 2021. */
export const yearsShort: Mutation = {
  kind: 'years of two digits',
  apply: (sheet, random) => {
    const before = random.pick(["'", '’']);
    return { ...withYears(sheet, (year) => `${before}${year % 100}`), withoutYears: true };
  },
};

/** A blank form: dots where years belong. */
export const yearsMissing: Mutation = {
  kind: 'no years',
  apply: (sheet, random) => {
    const dots = random.pick(['....', '20...', '………']);
    return { ...withYears(sheet, () => dots), withoutYears: true };
  },
};

/** Years as cells that hold numbers. */
export const yearsAsNumbers: Mutation = {
  kind: 'years as numbers',
  apply: (sheet) =>
    withCells(sheet, (cell, { kind }) => {
      const year = /^(?:Tahun |Th\. |TA )?(20\d\d)$/.exec(textOf(cell))?.[1];
      return kind === 'header' && year ? withValue(cell, Number(year)) : cell;
    }),
};
