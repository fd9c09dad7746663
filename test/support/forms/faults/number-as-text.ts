import { bodyRows, cellOf, changedCell, shownNumber, styledOf } from './cells';
import { firstOf, owed, type FaultKind } from './fault';

const grouped = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);

/** A figure is a text where its column holds numbers: Excel does not count it. */
export const numberAsText: FaultKind = {
  name: 'number as text',
  ground: 'typed',
  plant: (sheet, random) => {
    const rows = bodyRows(sheet);
    const columns = sheet.columns.flatMap(({ content }, column) => {
      const values = rows.map(({ row }) => styledOf(cellOf(sheet, { row, column })).value);
      const hasTexts = values.some((value) => typeof value === 'string' && /\d/.test(value));
      return ['amount', 'ratio'].includes(content) && !hasTexts ? [{ column, content }] : [];
    });
    const places = rows.flatMap(({ row }) => columns.map(({ column, content }) => ({ row, column, content })));
    return firstOf(random, places, ({ row, column, content }) => {
      const shown = shownNumber(cellOf(sheet, { row, column }));
      if (!shown) return null;
      const isMoney = content === 'amount' && shown.value >= 1_000_000 && Number.isInteger(shown.value);
      if (!isMoney && content === 'amount') return null;
      const text = isMoney
        ? random.pick([grouped(shown.digits, '.'), grouped(shown.digits, ','), `Rp ${grouped(shown.digits, '.')}`])
        : shown.digits.replace('.', ',') + (shown.isPercent ? '%' : '');
      // A text that is written otherwise than the column's numbers are shown may be told as that.
      return changedCell(sheet, { row, column }, text, [
        { owed: [...owed('number-as-text', { row, column }), ...owed('number-style-mixed', { row, column })] },
      ]);
    });
  },
};
