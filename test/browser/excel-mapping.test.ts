import type { Locator } from 'playwright-core';
import { formatRectangle } from '../../src/sheet/rectangle';
import { overflow, violations } from '../support/accessibility';
import { duringTests } from './during-tests';
import { ExcelVisits, type ExcelPlanner, type ExcelVisitOptions } from './excel-visits';
import { quantitySheet } from './mapping-sheets';

const visits = duringTests(new ExcelVisits());

async function openMapping(planner: ExcelPlanner): Promise<void> {
  await planner.check();
  await planner.tab(/^(Tabel|Tables)/).click();
  await planner.button(/^(Ubah pemetaan|Change mapping)$/).click();
  await planner.page.getByRole('heading', { name: /^(Ubah pemetaan|Change mapping)$/ }).waitFor();
}

const role = ({ page }: ExcelPlanner, letters: string): Locator =>
  page.getByLabel(`Isi kolom ${letters}`, { exact: true });
const selected = ({ excel }: ExcelPlanner): string => formatRectangle(excel.book.selection.area);

describe('how a table is read, in Excel', () => {
  test('is shown by selecting each column as the list is gone through, and changes nothing in the sheet', async () => {
    const planner = await visits.visit();
    await openMapping(planner);
    const formats = planner.excel.book.sheets[0]!.conditionalFormats.length;
    await role(planner, 'J').focus();
    await planner.until(() => selected(planner), 'J5:J43');
    await role(planner, 'A–E').focus();
    await planner.until(() => selected(planner), 'A5:E43');
    expect(planner.excel.book.sheets[0]!.conditionalFormats).toHaveLength(formats);
  });

  test('takes its rows from the selection, is kept in the workbook and found again', async () => {
    const planner = await visits.visit();
    const { page, excel } = planner;
    await openMapping(planner);
    excel.book.userSelects(excel.book.sheets[0]!.name, { top: 7, left: 0, bottom: 19, right: 14 });
    await planner.button('Ambil dari pilihan: baris 20').last().click();
    await page.getByText('13 baris isi (tadinya 36)').waitFor();
    await planner.button('Simpan').click();
    await page.getByText('menurut Anda').waitFor();
    await page.getByText('A5:O20').waitFor();

    await planner.reopen();
    await planner.check();
    await planner.tab(/^Tabel/).click();
    await page.getByText('A5:O20').waitFor();
    await planner.button('Kembalikan ke tebakan').click();
    await page.getByText('A5:O43').waitFor();
  });

  test('and the kinds of its indicators are chosen in the same way', async () => {
    const planner = await visits.visit({ sheets: [quantitySheet()] });
    await planner.check();
    await planner.tab(/^Tabel/).click();
    await planner.button('Jenis indikator (4)').click();
    await planner.button('Baris 7').click();
    await planner.until(() => selected(planner), 'A7:K7');
    await planner.page.getByLabel('Jenis: Jumlah dokumen').selectOption('Posisi');
    await planner.button('Simpan 1 perubahan').click();
    await planner.until(() => planner.excel.book.xmlParts.some(({ xml }) => xml.includes('"posisi"')), true);
    await planner.reopen();
    await planner.check();
    await planner.tab(/^Tabel/).click();
    await planner.button('Jenis indikator (4)').click();
    expect(await planner.page.getByLabel('Jenis: Jumlah dokumen').inputValue()).toBe('posisi');
  });

  const CASES: readonly (readonly [string, ExcelVisitOptions])[] = [
    ['light, in Indonesian', {}],
    ['dark, in English', { officeGround: '#262626', displayLanguage: 'en-US' }],
    ['forced colours, in Indonesian', { forcedColors: 'active' }],
  ];

  test.each(CASES)('is free of what axe finds at 320 pixels, %s', async (_, options) => {
    const planner = await visits.visit({ ...options, viewport: { width: 320, height: 720 }, reducedMotion: 'reduce' });
    const { page } = planner;
    await openMapping(planner);
    await page.getByText(/36 (baris isi|body rows)/).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
