import { readFile } from 'node:fs/promises';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { partsOf } from '../host/sheet-parts';
import { duringTests } from './during-tests';
import { ExcelVisits, type ExcelPlanner } from './excel-visits';
import { Visits, type Planner } from './planner';

const visits = duringTests(new Visits());
const excelVisits = duringTests(new ExcelVisits());

/** The report that the page hands over, and its name. */
async function makeReport(
  { page }: Planner | ExcelPlanner,
  command = 'Buat laporan',
): Promise<{ name: string; bytes: Uint8Array }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Menu lain' }).click();
  await page.getByRole('menuitem', { name: command }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

describe('The report', () => {
  test('is a workbook of its own with summary, chart and findings, made in the page', async () => {
    const planner = await visits.visit();
    const { name, bytes } = await makeReport(planner);
    expect(name).toBe('contoh (hasil pemeriksaan).xlsx');
    await planner.page.getByText(`Laporan diunduh: ${name}`).waitFor();
    const { sheets } = await XlsxHost.open(bytes).read();
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Hasil Pemeriksaan', 'Temuan']);
    const parts = partsOf(bytes);
    expect(parts['xl/charts/chart1.xml']).toContain('barChart');
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('Target="contoh.xlsx" TargetMode="External"');
  });

  test('is a list for any spreadsheet, too, parted by semicolons as Excel in Indonesia reads it', async () => {
    const planner = await visits.visit();
    const { name, bytes } = await makeReport(planner, 'Simpan daftar temuan sebagai CSV');
    expect(name).toBe('contoh (hasil pemeriksaan).csv');
    const [headings, ...findings] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n');
    expect(headings).toBe('\ufeffNo;Tingkat;Lembar;Sel;Baris tabel;Temuan;Hitungan;Yang perlu dilakukan');
    expect(findings[0]).toMatch(/^1;[●▲].*;.*;[A-Z]+\d+;/);
    expect(findings.length).toBeGreaterThan(5);
  });

  test('becomes part of the workbook that Excel has open, and is taken out again', async () => {
    const planner = await excelVisits.visit();
    const names = () => planner.excel.book.sheets.map((sheet) => sheet.name);
    const before = names();
    await planner.check();
    await planner.choose('Buat laporan di buku kerja ini');
    await planner.page.getByText('Ada di lembar "Hasil Pemeriksaan" dan "Temuan".').waitFor();
    expect(names()).toEqual([...before, 'Hasil Pemeriksaan', 'Temuan']);
    await planner.button('Hapus laporan').click();
    await planner.page.getByText('Lembar laporan sudah dihapus').waitFor();
    expect(names()).toEqual(before);
  });

  test('is made beside Excel, too, after the first check', async () => {
    const planner = await excelVisits.visit();
    await planner.check();
    const { name, bytes } = await makeReport(planner, 'Simpan laporan sebagai berkas');
    expect(name).toBe('Renja Dinas Sosial (hasil pemeriksaan).xlsx');
    expect((await XlsxHost.open(bytes).read()).sheets).toHaveLength(2);
  });
});
