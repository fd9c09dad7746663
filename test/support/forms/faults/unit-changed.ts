import type { FormSheet } from '../form-sheet';
import { bodyRows, cellOf, changedCell } from './cells';
import { firstOf, owed, type FaultKind } from './fault';

const UNITS = ['dokumen', 'orang', 'paket', 'unit', 'kegiatan', 'desa', 'bulan'];
const WITH_UNIT = /^(\d+) ([a-z/]+)$/i;

/** The figures of a row that carry their unit, with it. The mirrored halves of T-C.31 may differ on purpose. */
function unitsOf(
  sheet: FormSheet,
  row: number,
): { readonly column: number; readonly number: string; readonly unit: string }[] {
  return sheet.columns.flatMap(({ content }, column) => {
    const cell = cellOf(sheet, { row, column });
    const [, number, unit] = (content === 'quantity' && typeof cell === 'string' && WITH_UNIT.exec(cell)) || [];
    return number === undefined || unit === undefined ? [] : [{ column, number, unit }];
  });
}

/**
 * One figure of a row is in another unit than the others. Of two figures nobody can tell which is in the wrong one; a finding at either
 * is right.
 */
export const unitChanged: FaultKind = {
  name: 'unit changed',
  ground: 'any',
  plant: (sheet, random) => {
    if (sheet.layout === 'T-C.31') return null;
    return firstOf(random, bodyRows(sheet), ({ row }) => {
      const figures = unitsOf(sheet, row);
      if (figures.length < 2) return null;
      const { column, number, unit } = random.pick(figures);
      const other = random.pick(UNITS.filter((each) => !unit.includes(each)));
      const places = figures.map((figure) => ({ row, column: figure.column }));
      const wrong = figures.length === 2 ? places : [{ row, column }];
      return changedCell(sheet, { row, column }, `${number} ${other}`, [{ owed: owed('unit-mismatch', ...wrong) }]);
    });
  },
};
