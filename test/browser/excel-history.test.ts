import { duringTests } from './during-tests';
import { ExcelVisits } from './excel-visits';

const visits = duringTests(new ExcelVisits());

describe('what was written', () => {
  test('can be taken back after the pane was closed and opened again', async () => {
    const planner = await visits.visit();
    const before = planner.excel.book.content();
    await planner.check();
    await planner.fill();
    await planner.reopen();
    await planner.tab(/^Riwayat 1/).click();
    expect(await planner.page.getByRole('listitem').textContent()).toMatch(/Isi kolom capaian.*7 sel.*O32/);
    await planner.button(/^Urungkan/).click();
    await planner.page.getByText('7 sel dikembalikan seperti semula').waitFor();
    expect(planner.excel.book.content()).toEqual(before);
    await planner.page.getByText('Belum ada yang ditulis').waitFor();
  });

  test('stays where somebody has changed it since, and the cell is named', async () => {
    const planner = await visits.visit();
    await planner.check();
    await planner.fill();
    planner.type('O32', 0.5);
    await planner.button('Urungkan').click();
    await planner.page.getByText('6 sel dikembalikan seperti semula').waitFor();
    await planner.page.getByText('1 sel dibiarkan karena isinya sudah diubah sejak itu: O32.').waitFor();
    expect(planner.cell('O32')).toBe(0.5);
    expect(planner.cell('O41')).toBeNull();
  });

  test('can be taken back step by step, in any order', async () => {
    const planner = await visits.visit();
    await planner.check();
    await planner.fill();
    await planner.findings.filter({ hasText: 'N20' }).click();
    await planner.button('Pakai saran ini').click();
    await planner.page.getByText('1 sel diperbaiki').waitFor();
    await planner.tab(/^Riwayat 2/).click();
    await planner.button(/^Urungkan Isi kolom/).click();
    await planner.page.getByText('7 sel dikembalikan').waitFor();
    expect(planner.cell('N20')).toBe('=I20+K20+M20');
    await planner.button(/^Urungkan Perbaikan/).click();
    await planner.page.getByText('1 sel dikembalikan').waitFor();
    expect(planner.cell('N20')).toBe(36_725_500);
    expect(planner.cell('O32')).toBeNull();
  });

  test('is remembered for one workbook and not for another', async () => {
    const planner = await visits.visit();
    await planner.check();
    await planner.fill();
    await planner.page.addInitScript(() => Object.assign(window, { savedAt: 'C:\\Renja\\Lain.xlsx' }));
    await planner.reopen();
    await planner.button('Periksa').waitFor();
    expect(await planner.tab(/^Riwayat/).textContent()).toBe('Riwayat ');
  });

  test('of a workbook that was never saved is said to be kept for this time only', async () => {
    const planner = await visits.visit({ savedAt: '' });
    await planner.tab(/^Riwayat/).click();
    await planner.page.getByText('Riwayat ini hanya diingat sampai halaman ini ditutup.').waitFor();
  });
});
