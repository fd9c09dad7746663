import type { Locator } from 'playwright-core';
import { SIPD_HEADINGS, SIPD_ROWS } from '../nomenklatur/sipd-export';
import { violations } from '../support/accessibility';
import { duringTests } from './during-tests';
import { focused } from './keyboard-steps';
import { Visits, type Planner } from './planner';
import { renjaWorkbook } from './workbooks';

const visits = duringTests(new Visits());

async function openPanel(planner: Planner): Promise<Locator> {
  const { page } = planner;
  await planner.button('Menu lain').click();
  await page.getByRole('menuitem', { name: 'Nomenklatur…' }).click();
  const panel = page.getByRole('region', { name: 'Nomenklatur' });
  await panel.waitFor();
  return panel;
}

async function choose(panel: Locator, file: string): Promise<void> {
  await panel.locator('input[type=file]').setInputFiles(file);
}

function sipdExport(): string {
  const rows = [[...SIPD_HEADINGS], ...SIPD_ROWS.map((row) => [...row])];
  return visits.file('sipd-2025.xlsx', { sheets: [{ name: 'Worksheet', rows }] });
}

/** The remark that the table's sub kegiatan, of two digits, cannot be found in a list of four. */
function remark({ findings }: Planner): Locator {
  return findings.filter({ hasText: 'sedangkan nomenklatur SIPD 2025 bernomor 4 angka' });
}

describe('the nomenklatur', () => {
  test('is imported from the export of SIPD, counts at once, is there again later, and can be removed', async () => {
    const planner = await visits.visit({ workbook: renjaWorkbook(3) });
    const { page } = planner;
    const panel = await openPanel(planner);
    await panel.getByText('Belum ada nomenklatur.').waitFor();
    await choose(panel, sipdExport());
    await panel.getByText('SIPD 2025, 5 sub kegiatan').waitFor();
    expect(await panel.getByText('4 sub kegiatan kabupaten/kota, 1 provinsi').isVisible()).toBe(true);
    await planner.button('Tutup').click();
    await remark(planner).waitFor();

    await page.reload();
    await planner.grid.waitFor();
    await remark(planner).waitFor();
    const again = await openPanel(planner);
    await again.getByText('SIPD 2025, 5 sub kegiatan').waitFor();
    await planner.button('Hapus daftar').click();
    await again.getByText('Belum ada nomenklatur.').waitFor();
    await page.keyboard.press('Escape');
    await remark(planner).waitFor({ state: 'detached' });
  });

  test('may come from a CSV file, and a file without it is refused in one sentence', async () => {
    const planner = await visits.visit({ workbook: renjaWorkbook(3) });
    const panel = await openPanel(planner);
    const text = new TextEncoder();
    await choose(panel, visits.file('lain.csv', text.encode('a,b\r\n1,2\r\n')));
    expect(await panel.getByRole('alert').textContent()).toContain(
      'lain.csv tidak dapat dibuka. Berkas ini bukan nomenklatur',
    );
    await choose(panel, visits.file('rusak.xlsx', text.encode('bukan zip')));
    await panel.getByRole('alert').filter({ hasText: 'Ini bukan buku kerja Excel' }).waitFor();
    await choose(
      panel,
      visits.file('daftar.csv', text.encode('kode;nama;satuan\r\n1.06.02.2.03.0004;Peningkatan;Orang\r\n')),
    );
    await panel.getByText('daftar.csv, 1 sub kegiatan').waitFor();
    expect(await panel.getByRole('alert').count()).toBe(0);
  });

  test('that takes long to read shows that it is being read, and can be given up', async () => {
    const planner = await visits.visit({ workbook: renjaWorkbook(3) });
    const panel = await openPanel(planner);
    const lines = Array.from(
      { length: 400_000 },
      (_, row) => `1.06.02.2.03.${String(row).padStart(4, '0')};Nama;Orang`,
    );
    const long = new TextEncoder().encode(['kode;nama;satuan', ...lines].join('\r\n'));
    await choose(panel, visits.file('panjang.csv', long));
    await panel.getByRole('progressbar', { name: 'Membaca panjang.csv…' }).waitFor();
    await panel.getByText(/^\d+%$/).waitFor();
    await panel.getByRole('button', { name: 'Batalkan' }).click();
    await panel.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await focused(planner.page)).toBe('h2: Nomenklatur');
    expect(await panel.getByText('Belum ada nomenklatur.').isVisible()).toBe(true);
    expect(await panel.getByRole('alert').count()).toBe(0);
  });

  test('has a panel that everybody can use', async () => {
    const planner = await visits.visit({ workbook: renjaWorkbook(3) });
    const panel = await openPanel(planner);
    await choose(panel, sipdExport());
    await panel.getByText('SIPD 2025, 5 sub kegiatan').waitFor();
    expect(await violations(planner.page)).toEqual([]);
  });
});
