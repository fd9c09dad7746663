import { exampleSheet } from '../../src/rules/examples/example-sheet';
import { sheetInputOf } from '../support/snapshots';
import { duringTests } from './during-tests';
import { focused } from './keyboard-steps';
import { Visits } from './planner';
import { renjaSheet } from './workbooks';

const visits = duringTests(new Visits());

describe('the findings', () => {
  test('a click on a finding selects its cell and brings it into sight', async () => {
    const planner = await visits.visit();
    await planner.findings.filter({ hasText: 'J30' }).click();
    expect(await planner.addressBox.inputValue()).toBe('J30');
    expect(await planner.seesSelectedCell()).toBe(true);
    expect(await planner.selectedCell.getAttribute('data-mark')).toBe('error');
    expect(await planner.strip.textContent()).toContain('Sel terpilih J30');
  });

  test('a chosen finding tells why, what the figure should be, and what to do', async () => {
    const planner = await visits.visit();
    const finding = planner.findings.filter({ hasText: 'L16' });
    await finding.click();
    const text = (await finding.textContent()) ?? '';
    expect(text).toContain('Tertulis99,89%');
    expect(text).toContain('Seharusnya98,98%');
    expect(text).toMatch(/62\.950\.000/);
  });

  test('a marked cell selected in the sheet shows its finding', async () => {
    const planner = await visits.visit();
    await planner.goTo('L17');
    await planner.cell(16, 'L').click();
    const chosen = planner.page.getByRole('treeitem', { selected: true });
    await chosen.waitFor();
    expect(await chosen.textContent()).toContain('L16');
    await planner.cell(17, 'L').click();
    await chosen.waitFor({ state: 'detached' });
    expect(await planner.strip.textContent()).toBe('Sel terpilih L17: 99,39%');
  });

  test('the same remark on several rows is one entry that opens to its rows', async () => {
    const planner = await visits.visit();
    const group = planner.findings.filter({ hasText: '4 sel' });
    expect(await planner.findings.filter({ hasText: 'O41' }).count()).toBe(0);
    await group.click();
    await planner.findings.filter({ hasText: 'O41' }).click();
    expect(await planner.addressBox.inputValue()).toBe('O41');
    await group.click();
    expect(await planner.findings.filter({ hasText: 'O41' }).count()).toBe(0);
  });

  test('what is safe to correct is corrected on all cells of a group at once, as one step', async () => {
    const planner = await visits.visit();
    await planner.findings.filter({ hasText: '4 sel' }).click();
    await planner.button('Perbaiki 4 sel').click();
    await planner.page.getByText('4 sel diperbaiki').waitFor();
    expect(await planner.findings.filter({ hasText: '4 sel' }).count()).toBe(0);
    await planner.page.getByRole('tab', { name: /^Riwayat 1/ }).waitFor();
    await planner.button('Urungkan').click();
    await planner.page.getByText('4 sel dikembalikan').waitFor();
  });

  test('suggestions are not used on all cells of a group at once: each is to be read', async () => {
    const doubled = (row: number) => row === 3 || row === 5;
    const sheet = renjaSheet('Tabel 1', 12);
    const rows = sheet.rows.map((cells, index) =>
      cells?.map((cell, column) => (doubled(index - 3) && column === 9 ? { value: 1, format: '#,##0' } : cell)),
    );
    const planner = await visits.visit({ workbook: { sheets: [{ ...sheet, rows }] } });
    const group = planner.findings.filter({ hasText: '2 sel' }).first();
    await group.click();
    await group.getByRole('button', { name: 'Abaikan semua…' }).waitFor();
    expect(await planner.button(/^Perbaiki \d/).count()).toBe(0);
  });

  test('tables of one sheet are told apart by their first row', async () => {
    const renja = renjaSheet('Tabel 1', 12, (row) => row === 4).rows;
    const pendanaan = exampleSheet({
      layout: 'T-C.24',
      columns: 'no name budget.2021 budget.2022 spent.2021 spent.2022 ratio.2021 ratio.2022 budgetGrowth spentGrowth',
      rows: `1 | Program Penunjang | 100000000 | 110000000 | 50000000 | 60000000 | 50.00% | 75.00%
2 | Program Pemberdayaan | 80000000 | 200000000 | 40000000 | 100000000 | 50.00% | 50.00%`,
    });
    const rows = [...renja, [], [], ...sheetInputOf(pendanaan).rows];
    const planner = await visits.visit({ workbook: { sheets: [{ name: 'Renja', rows }] } });
    await planner.page.getByText('Renja, mulai baris 3 ·').waitFor();
    await planner.page.getByText(/^Renja, mulai baris (19|2\d) ·/).waitFor();
  });

  test('thousands are counted as Indonesian writes them', async () => {
    const blank = (row: number) => row <= 1200;
    const planner = await visits.visit({ workbook: { sheets: [renjaSheet('Tabel 1', 1300, blank)] } });
    await planner.page.getByRole('tab', { name: /^Temuan 1\.\d{3}$/ }).waitFor();
    expect(await planner.button(/^Perlu diperbaiki/).textContent()).toMatch(/^1\.\d{3}$/);
  });

  test('a reason that is not given after all leaves the keyboard where it was', async () => {
    const planner = await visits.visit();
    await planner.findings.filter({ hasText: 'J30' }).click();
    await planner.button('Abaikan…').press('Enter');
    await planner.button('Batal').press('Enter');
    expect(await focused(planner.page)).toBe('button: Abaikan…');
  });

  test('a marked cell inside a closed group opens the group', async () => {
    const planner = await visits.visit();
    await planner.goTo('O42');
    const chosen = planner.page.getByRole('treeitem', { selected: true });
    await chosen.waitFor();
    expect(await chosen.textContent()).toContain('O42');
  });

  test('the list can be searched, and severities be left out', async () => {
    const planner = await visits.visit();
    await planner.findings.first().waitFor();
    const search = planner.page.getByRole('textbox', { name: 'Cari temuan' });
    await search.fill('cetakan n20');
    await planner.findings.filter({ hasNotText: 'N20' }).first().waitFor({ state: 'detached' });
    expect(await planner.findings.count()).toBe(1);
    await search.fill('tidak ada di sini');
    await planner.button('Tampilkan semua').click();
    expect(await search.inputValue()).toBe('');
    await planner.button(/^Perlu diperbaiki/).click();
    expect(await planner.findings.filter({ hasText: 'J30' }).count()).toBe(0);
    expect(await planner.findings.filter({ hasText: 'O21' }).count()).toBe(1);
  });

  test('a finding on another sheet brings that sheet to the front', async () => {
    const planner = await visits.visit({
      workbook: { sheets: [renjaSheet('Tabel 1', 30), renjaSheet('Tabel 2', 30, (row) => row === 25)] },
    });
    await planner.findings.filter({ hasText: 'K29' }).click();
    expect(await planner.sheetTab('Tabel 2').getAttribute('aria-selected')).toBe('true');
    expect(await planner.addressBox.inputValue()).toBe('K29');
    expect(await planner.seesSelectedCell()).toBe(true);
  });

  test('the tab of the sheet that a finding leads to is in sight', async () => {
    const names = Array.from({ length: 24 }, (_, index) => `Lembar panjang ${index + 1}`);
    const others = names.map((name) => ({ name, rows: [['kosong']] }));
    const planner = await visits.visit({
      workbook: { sheets: [...others, renjaSheet('Terakhir', 12, (row) => row === 5)] },
    });
    await planner.findings.first().click();
    await planner.sheetTab('Terakhir').and(planner.page.locator('[aria-selected=true]')).waitFor();
    const { x, width } = (await planner.sheetTab('Terakhir').boundingBox())!;
    const bar = (await planner.page.getByRole('tablist', { name: 'Lembar' }).boundingBox())!;
    expect(x + width).toBeLessThanOrEqual(bar.x + bar.width + 1);
  });

  test('the tables are listed with form, place, size, year and how sure that is', async () => {
    const planner = await visits.visit();
    await planner.page.getByRole('tab', { name: /^Tabel 1/ }).click();
    const table = planner.page.getByRole('listitem').first();
    expect(await table.textContent()).toMatch(/T-C\.29.*A5:O43.*36.*2026.*yakin/);
    await planner.goTo('H40');
    await table.getByRole('button', { name: /T-C\.29/ }).click();
    expect(await planner.addressBox.inputValue()).toBe('A5');
  });
});
