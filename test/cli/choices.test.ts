import { join } from 'node:path';
import { changeMemory } from '../../src/app/memory-store';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { exampleSheet } from '../../src/rules/examples/example-sheet';
import { runCli, WorkFolder } from '../support/run-cli';
import { sheetInputOf } from '../support/snapshots';
import { buildWorkbook } from '../support/workbook-builder';

const YEARS = 'budget.2021 budget.2022 budget.2023 spent.2021 spent.2022 spent.2023';

/** T-C.24 without average growth; in its second row there is a year without money. */
const BUDGETS = exampleSheet({
  layout: 'T-C.24',
  columns: `no name ${YEARS} ratio.2021 ratio.2022 ratio.2023 budgetGrowth spentGrowth`,
  rows: `1 | Program Penunjang | 100000000 | 110000000 | 131000000 | 50000000 | 60000000 | 90000000 | 50.00% | 54.55% | 68.70%
2 | Program Pemberdayaan | 80000000 | 0 | 300000000 | 40000000 | 0 | 150000000 | 50.00% | 0.00% | 50.00%`,
});

describe('What documents leave open is judged by the choice that filled it:', () => {
  const folder = new WorkFolder();
  let blank: string;
  beforeEach(async () => {
    await folder.make();
    blank = await folder.write('anggaran.xlsx', buildWorkbook({ sheets: [sheetInputOf(BUDGETS)] }));
  });
  afterEach(() => folder.remove());

  it.each(['mean-yearly', 'cagr', 'absolute'])('average growth filled as %s', async (growth) => {
    const filled = join(folder.path, 'terisi.xlsx');
    expect((await runCli('fill', blank, '-o', filled, '--growth', growth)).out).toMatch(/^4 sel diisi/);
    expect((await runCli('check', filled, '--growth', growth)).out).not.toContain('[growth-mismatch]');
    const other = growth === 'cagr' ? 'absolute' : 'cagr';
    expect((await runCli('check', filled, '--growth', other)).out).toContain('[growth-mismatch]');
    const mark = async (by: string) => {
      const { out } = await runCli('mark', filled, '-o', join(folder.path, `tanda-${by}.xlsx`), '--growth', by);
      return Number(/^\d+/.exec(out)?.[0] ?? 0);
    };
    expect(await mark(other)).toBeGreaterThan(await mark(growth));
  });

  it('as the workbook remembers it, unless the call says otherwise', async () => {
    const filled = join(folder.path, 'terisi.xlsx');
    const host = XlsxHost.open(buildWorkbook({ sheets: [sheetInputOf(BUDGETS)] }));
    await changeMemory(host, (memory) => ({ ...memory, settings: { choices: { growth: 'cagr' } } }));
    const path = await folder.write('ingat.xlsx', host.bytes());
    expect((await runCli('fill', path, '-o', filled)).out).toMatch(/^4 sel diisi/);
    expect((await runCli('check', filled)).out).not.toContain('[growth-mismatch]');
    expect((await runCli('check', filled, '--growth', 'absolute')).out).toContain(
      'Anda memilih rata-rata kenaikan dalam rupiah per pertumbuhan',
    );
  });

  it.each(['doubled', 'complement', 'inverse', 'plain'])('less is better, computed as %s', async (way) => {
    const sheet = exampleSheet({
      layout: 'LAKIP-CAPAIAN',
      columns: 'no objective indicator target realized achievement',
      rows: `1 | Sosial | Angka kemiskinan | 12 | 10 |
2 | Sosial | Jumlah pengaduan | 20 | 15 |`,
    });
    const path = await folder.write('lakip.xlsx', buildWorkbook({ sheets: [sheetInputOf(sheet)] }));
    const expected = { doubled: 1.1666666667, complement: 1.0227272727, inverse: 1.2, plain: 0.8333333333 }[way]!;
    const { out } = await runCli('check', path, '--format', 'json', '--lower-is-better', way);
    const [first] = (JSON.parse(out) as { files: { findings: { expected: number }[] }[] }).files[0]!.findings;
    expect(first!.expected).toBeCloseTo(expected, 9);
    const filled = join(folder.path, 'terisi.xlsx');
    expect((await runCli('fill', path, '-o', filled, '--lower-is-better', way)).out).toMatch(/^2 sel diisi/);
    expect((await runCli('check', filled)).status).toBe(0);
  });
});
