import { strFromU8, unzipSync } from 'fflate';
import { planFill } from '../../src/app/plan-fill';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { shownDecimals } from '../../src/plan/figures/quantity';
import { formatAddress } from '../../src/sheet/address';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { WorkFolder } from '../support/run-cli';
import { cellOf, TABEL_1 } from '../support/snapshots';
import { readFixture } from '../support/table-fixture';
import { buildWorkbook, type CellInput, type SheetInput } from '../support/workbook-builder';
import { recalculated, withoutCachedValues } from './libreoffice';

const [original] = readFixture(TABEL_1) as [SheetInput];
const COMPUTED = [11, 13, 14];

/** Tabel 1 with columns L, N and O emptied below the first header; formats stay. */
const emptied: SheetInput = {
  ...original,
  rows: original.rows.map((row, index) =>
    row?.map((cell, column): CellInput | undefined => {
      const isFigure =
        typeof cell === 'object' && cell !== null && cell.format !== undefined && typeof cell.value === 'number';
      const isComputed = index > 6 && COMPUTED.includes(column) && (isFigure || cell === '-');
      if (!isComputed) return cell;
      return isFigure ? { ...cell, value: null } : undefined;
    }),
  ),
};

describe('A filled copy of Tabel 1 in LibreOffice', () => {
  const folder = new WorkFolder();
  const before = buildWorkbook({ sheets: [emptied] });
  let after: Uint8Array;
  let filled: WorkbookSnapshot;
  let computed: WorkbookSnapshot;
  beforeAll(async () => {
    await folder.make();
    const host = XlsxHost.open(before);
    await host.apply(planFill(await host.read()).map(({ edit }) => edit));
    after = host.bytes();
    filled = await host.read();
    computed = await recalculated(folder, withoutCachedValues(after));
  });
  afterAll(() => folder.remove());

  it('computes every filled cell as we did', () => {
    let compared = 0;
    for (const [row, cells] of filled.sheets[0]!.rows) {
      cells.forEach((cell, column) => {
        if (!cell?.formula) return;
        compared++;
        const address = formatAddress({ row, column });
        expect([address, cellOf(computed.sheets[0]!, address).value]).toEqual([
          address,
          expect.closeTo(cell.value as number, 9),
        ]);
      });
    }
    expect(compared).toBe(144);
  });

  it('shows every figure that the original showed', async () => {
    const shown = await XlsxHost.open(buildWorkbook({ sheets: [original] })).read();
    for (const [row, cells] of shown.sheets[0]!.rows) {
      cells.forEach((cell, column) => {
        if (row < 7 || !COMPUTED.includes(column) || typeof cell?.value !== 'number') return;
        const address = formatAddress({ row, column });
        const value = cellOf(computed.sheets[0]!, address).value as number;
        const decimals = shownDecimals(cell.value, cell.format);
        expect([address, value.toFixed(decimals)]).toEqual([address, cell.value.toFixed(decimals)]);
      });
    }
  });

  it('differs from its source in the part of the sheet and nothing else', () => {
    const [first, second] = [unzipSync(before), unzipSync(after)];
    expect(Object.keys(second)).toEqual(Object.keys(first));
    const changed = Object.keys(first).filter((name) => strFromU8(first[name]!) !== strFromU8(second[name]!));
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
  });
});
