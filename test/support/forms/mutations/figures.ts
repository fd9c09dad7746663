import type { CellInput } from '../../workbook-builder';
import { isBodyRow, withCells, type FormSheet } from '../form-sheet';
import type { Mutation } from './mutation';

/** The sheet with the amounts of its body written as texts. */
function amountsAsText(sheet: FormSheet, write: (value: number) => string): FormSheet | null {
  if (!sheet.columns.some(({ content }) => content === 'amount')) return null;
  return withCells(sheet, (cell, row, column) => {
    const value = typeof cell === 'object' ? cell?.value : cell;
    return isBodyRow(row) && sheet.columns[column]!.content === 'amount' && typeof value === 'number'
      ? write(value)
      : cell;
  });
}

const inStyle = (locale: string) => (value: number) => value.toLocaleString(locale);

export const indonesianText: Mutation = {
  kind: 'Indonesian figures as text',
  apply: (sheet) => amountsAsText(sheet, inStyle('id-ID')),
};

export const englishText: Mutation = {
  kind: 'English figures as text',
  apply: (sheet) => amountsAsText(sheet, inStyle('en-US')),
};

export const rupiahText: Mutation = {
  kind: 'amounts with Rp and ,-',
  apply: (sheet, random) => {
    const [before, after] = random.pick([
      ['Rp ', ''],
      ['Rp. ', ',-'],
      ['', ',-'],
      ['Rp', ',00'],
    ] as const);
    return amountsAsText(sheet, (value) => `${before}${inStyle('id-ID')(value)}${after}`);
  },
};

/** Quantities and percentages with a decimal comma, as text. */
export const quantitiesAsText: Mutation = {
  kind: 'quantities as text',
  apply: (sheet) => {
    const contents = ['quantity', 'ratio'];
    return withCells(sheet, (cell, row, column) => {
      if (!isBodyRow(row) || !contents.includes(sheet.columns[column]!.content)) return cell;
      return quantityText(cell);
    });
  },
};

function quantityText(cell: CellInput): CellInput {
  const { value, format = '' } = typeof cell === 'object' && cell !== null ? cell : { value: cell };
  if (typeof value !== 'number') return cell;
  const isPercent = format.includes('%');
  const shown = isPercent ? Math.round(value * 10_000) / 100 : value;
  return `${String(shown).replace('.', ',')}${isPercent ? '%' : ''}`;
}

/** Figures that have not come in yet: many quantities, or nearly all figures, are blank or "-". */
export const figuresMissing: Mutation = {
  kind: 'figures missing',
  apply: (sheet, random) => {
    const share = random.pick([0.3, 0.6, 0.9]);
    const mark = random.pick([undefined, '-']);
    return withCells(sheet, (cell, row, column) => {
      const isFigure = ['amount', 'quantity', 'ratio'].includes(sheet.columns[column]!.content);
      return row.kind === 'body' && isFigure && random.chance(share) ? mark : cell;
    });
  },
};
