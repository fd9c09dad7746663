import fc from 'fast-check';
import { checkWorkbook } from '../../src/app/check-workbook';
import { describeFinding } from '../../src/app/describe-finding';
import { planFill } from '../../src/app/plan-fill';
import { FAILED_RULE } from '../../src/lint/finding-of-hit';
import { EMPTY_CELL, type Cell, type CellValue } from '../../src/sheet/cell';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { columnLetters } from '../../src/sheet/address';
import { readFixtureSnapshot, TABEL_1, withCells } from '../support/snapshots';

/** What people leave in cells. */
const values = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    '-',
    '',
    ' ',
    0,
    -1,
    1e15,
    0.5,
    true,
    'n/a',
    'Kode',
    'JUMLAH',
    '1.06.01',
    '8 = (7/6)',
    'Halaman - 3',
  ),
  fc.constantFrom<CellValue>(
    '1.234',
    '1,234.5',
    'Rp 5.000,-',
    '34,96%',
    '12 dokumen',
    'PROGRAM X',
    { error: '#DIV/0!' },
    { error: '#REF!' },
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 12 }),
);
const cells: fc.Arbitrary<Partial<Cell>> = fc.record({
  value: values,
  format: fc.constantFrom('General', '0%', '0.00%', '#,##0', '@', 'yyyy-mm-dd', '0" dokumen"'),
  formula: fc.constantFrom(null, '=1/0', '=SUM(H8:H9)', "='Lembar lain'!A1", '=[1]Sheet1!A1'),
});
const changes = fc.dictionary(
  fc.tuple(fc.nat(16), fc.integer({ min: 1, max: 100 })).map(([column, row]) => columnLetters(column) + String(row)),
  cells,
  { maxKeys: 60 },
);

describe('Whatever people leave in Tabel 1', () => {
  let original: WorkbookSnapshot;
  beforeAll(async () => {
    original = await readFixtureSnapshot(TABEL_1);
  });

  it('no check fails, every finding can be put into words, and filling never writes an error or over typed figures', () => {
    fc.assert(
      fc.property(changes, (changed) => {
        const snapshot = withCells(original, 'Tabel 1', changed);
        const { findings } = checkWorkbook(snapshot);
        expect(findings.filter(({ rule }) => rule === FAILED_RULE)).toEqual([]);
        for (const finding of findings) {
          for (const locale of ['id', 'en'] as const) {
            expect(Object.values(describeFinding(finding, locale)).join(' ')).not.toMatch(/undefined|NaN|\[object/);
          }
        }
        for (const { edit } of planFill(snapshot)) {
          expect(Number.isFinite(edit.after.value) || typeof edit.after.value === 'string').toBe(true);
          expect(edit.before.value ?? '').toMatch(/^[\s\-–—.]*$/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('a sheet of nothing but such cells is checked without a fault', () => {
    fc.assert(
      fc.property(fc.array(fc.array(values, { maxLength: 14 }), { maxLength: 30 }), (rows) => {
        const sheet = {
          ...original.sheets[0]!,
          merges: [],
          rows: new Map(rows.map((row, index) => [index, row.map((value): Cell => ({ ...EMPTY_CELL, value }))])),
        };
        expect(checkWorkbook({ sheets: [sheet] }).findings.filter(({ rule }) => rule === FAILED_RULE)).toEqual([]);
      }),
    );
  });
});
