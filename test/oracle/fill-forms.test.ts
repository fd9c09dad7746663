import { planFill } from '../../src/app/plan-fill';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { DECLARED_LAYOUT } from '../../src/layouts/declared-layout';
import { LAYOUTS } from '../../src/layouts/registry';
import { exampleSheet } from '../../src/rules/examples/example-sheet';
import type { RuleExample } from '../../src/rules/examples/example-table';
import { formatAddress } from '../../src/sheet/address';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { emptiedForm, type EmptiedForm } from '../support/forms/emptied';
import { Random } from '../support/forms/random';
import { FORM_SAMPLES } from '../support/forms/samples';
import { WorkFolder } from '../support/run-cli';
import { cellOf, sheetInputOf } from '../support/snapshots';
import { buildWorkbook, type SheetInput } from '../support/workbook-builder';
import { recalculated, withoutCachedValues } from './libreoffice';

/** Forms that compute columns; all others have nothing to fill. */
const COMPUTING = [...LAYOUTS.filter(({ computed }) => computed.length > 0), DECLARED_LAYOUT].map(({ id }) => id);

/** Of each variant of these forms the tables of two offices, all of whose figures are right, their computed columns emptied. */
const EMPTIED: readonly EmptiedForm[] = FORM_SAMPLES.flatMap(({ name, make }, index) =>
  [1, 2].flatMap((office) => {
    const form = make(new Random(index * 100 + office));
    return COMPUTING.includes(form.layout) ? [emptiedForm(form, `${name}, office ${office}`)] : [];
  }),
);

const PAIR = (role: string): string => `${role}.k ${role}.rp`;
const QUARTERS = ['q1', 'q2', 'q3', 'q4'].map((quarter) => PAIR(`realizedQuarter.${quarter}`));

/** Blank forms with what the samples do not have: dashes, targets of zero, closing rows, a figure that is missing. */
const BLANK: readonly Pick<RuleExample, 'layout' | 'columns' | 'rows'>[] = [
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

function sheetOf(form: (typeof BLANK)[number], index: number): SheetInput {
  return { ...sheetInputOf(exampleSheet(form)), name: `Kosong ${index + 1}` };
}

describe('Filled forms in LibreOffice', () => {
  const folder = new WorkFolder();
  const sheets = [
    ...EMPTIED.map(({ sheet }, index) => ({ ...sheet, name: `Terisi ${index + 1}` })),
    ...BLANK.map(sheetOf),
  ];
  let filled: WorkbookSnapshot;
  let computed: WorkbookSnapshot;
  beforeAll(async () => {
    await folder.make();
    const host = XlsxHost.open(buildWorkbook({ sheets }));
    const fills = planFill(await host.read(), { choices: { growth: 'mean-yearly' } });
    await host.apply(fills.map(({ edit }) => edit));
    filled = await host.read();
    computed = await recalculated(folder, withoutCachedValues(host.bytes()));
  });
  afterAll(() => folder.remove());

  it('are all forms that compute columns', () => {
    expect(new Set(EMPTIED.map(({ layout }) => layout))).toEqual(new Set(COMPUTING));
  });

  const cases = EMPTIED.map((form, index) => [form.name, form, index] as const);
  it.each(cases)('%s: every figure comes back to its shown digits', (_, { figures }, index) => {
    const lost = figures.flatMap(({ address, value, isShare, digits }) => {
      const { value: found, format } = cellOf(computed.sheets[index]!, address);
      const back = isShare && !format.includes('%') ? Number(found) / 100 : Number(found ?? NaN);
      return Math.abs(back - value) <= 0.5 * 10 ** -digits + 1e-9 ? [] : [{ address, value, found }];
    });
    expect(lost).toEqual([]);
    expect(figures.length).toBeGreaterThan(2);
  });

  const names = [...EMPTIED.map(({ name }) => name), ...BLANK.map(({ layout }) => `${layout} with gaps`)];
  it.each(names.map((name, index) => [name, index] as const))('%s: computed as we did', (_, index) => {
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
