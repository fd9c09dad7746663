import { planFill } from '../../src/app/plan-fill';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { exampleSheet } from '../../src/rules/examples/example-sheet';
import type { RuleExample } from '../../src/rules/examples/example-table';
import { formatAddress } from '../../src/sheet/address';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { WorkFolder } from '../support/run-cli';
import { cellOf, sheetInputOf } from '../support/snapshots';
import { buildWorkbook, type SheetInput } from '../support/workbook-builder';
import { recalculated, withoutCachedValues } from './libreoffice';

const PAIR = (role: string): string => `${role}.k ${role}.rp`;
const QUARTERS = ['q1', 'q2', 'q3', 'q4'].map((quarter) => PAIR(`realizedQuarter.${quarter}`));

/** Blank forms of every kind, with made-up figures. */
const FORMS: readonly Pick<RuleExample, 'layout' | 'columns' | 'rows'>[] = [
  {
    layout: 'E.81',
    columns: `no name indicator ${['renstraTarget', 'realizedBefore', 'currentYearTarget'].map(PAIR).join(' ')} ${QUARTERS.join(' ')} ${['realizedYear', 'realizedToDate', 'renstraRatio'].map(PAIR).join(' ')}`,
    rows: `1 | PROGRAM PENUNJANG | Jumlah dokumen | 50 | 900000000 | 20 | 300000000 | 10 | 200000000 | 2 | 30000000 | 3 | 50000000 | - | 40000000 | 3 | 60000000
2 | PROGRAM PEMBERDAYAAN | Persentase keluarga berdaya | 90 | 500000000 | 60 | 100000000 | 70 | 120000000 | 62 | 20000000 | - | 30000000 | 66 | 25000000 | | 35000000
3 | PROGRAM KOSONG | Jumlah kegiatan | 0 | 0 | 0 | 0 | 5 | 1000000 | 1 | 0 | 1 | 250000 | 1 | 250000 | 1 | 250000
Rata-rata capaian kinerja (%)
Predikat kinerja`,
  },
  {
    layout: 'T-C.24',
    columns:
      'no name budget.2021 budget.2022 budget.2023 spent.2021 spent.2022 spent.2023 ratio.2021 ratio.2022 ratio.2023 budgetGrowth spentGrowth',
    rows: `1 | Program Penunjang | 100000000 | 110000000 | 121000000 | 50000000 | 60000000 | 90000000
2 | Program Pemberdayaan | 0 | 200000000 | 300000000 | 0 | 100000000 | 150000000`,
  },
  {
    layout: 'T-C.27',
    columns: 'code name indicator target.2022.k target.2022.rp target.2023.k target.2023.rp final.k final.rp',
    rows: `1.06.01 | PROGRAM PENUNJANG | Persentase layanan | 80 | 50000000 | - | 60000000
1.06.01.2.01 | Perencanaan dan Evaluasi | Jumlah dokumen | 4 | 50000000 | 5 | -`,
  },
  {
    layout: 'LAKIP-CAPAIAN',
    columns: 'no objective indicator target realized achievement',
    rows: `1 | Pelayanan | Persentase layanan | 90 | 81 |
2 | Perlindungan | Persentase penduduk miskin | 20 | 36 |
3 | Perlindungan | Jumlah panti | 0 | 2 |`,
  },
];

function sheetOf(form: (typeof FORMS)[number], index: number): SheetInput {
  return { ...sheetInputOf(exampleSheet(form)), name: `Formulir ${index + 1}` };
}

describe('Filled forms in LibreOffice', () => {
  const folder = new WorkFolder();
  let filled: WorkbookSnapshot;
  let computed: WorkbookSnapshot;
  beforeAll(async () => {
    await folder.make();
    const host = XlsxHost.open(buildWorkbook({ sheets: FORMS.map(sheetOf) }));
    const fills = planFill(await host.read(), { choices: { growth: 'mean-yearly' } });
    await host.apply(fills.map(({ edit }) => edit));
    filled = await host.read();
    computed = await recalculated(folder, withoutCachedValues(host.bytes()));
  });
  afterAll(() => folder.remove());

  it.each(FORMS.map(({ layout }, index) => [layout, index] as const))('%s is computed as we did', (_, index) => {
    let compared = 0;
    for (const [row, cells] of filled.sheets[index]!.rows) {
      cells.forEach((cell, column) => {
        if (!cell?.formula) return;
        compared++;
        const address = formatAddress({ row, column });
        const expected: unknown = typeof cell.value === 'number' ? expect.closeTo(cell.value, 9) : cell.value;
        expect([address, cellOf(computed.sheets[index]!, address).value]).toEqual([address, expected]);
      });
    }
    expect(compared).toBeGreaterThan(2);
  });
});
