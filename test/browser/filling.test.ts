import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { exampleSheet } from '../../src/rules/examples/example-sheet';
import { parseAddress } from '../../src/sheet/address';
import { cellAt } from '../../src/sheet/snapshot';
import { overflow, violations } from '../support/accessibility';
import { sheetInputOf } from '../support/snapshots';
import { duringTests } from './during-tests';
import { Visits, type Planner } from './planner';
import { renjaWorkbook } from './workbooks';

const NARROW = { width: 320, height: 640 };

const visits = duringTests(new Visits());

async function openPreview(planner: Planner): Promise<void> {
  await planner.button('Isi kolom capaian').click();
  await planner.page.getByRole('heading', { name: 'Isi kolom capaian' }).waitFor();
}

describe('filling the achievement columns', () => {
  test('the preview lists each cell with what it holds now, what it will hold, and the formula', async () => {
    const planner = await visits.visit();
    await openPreview(planner);
    const line = planner.page.getByRole('option').filter({ hasText: 'O32' });
    expect(await line.textContent()).toMatch(/kosong→92,19%=.*N32.*H32/);
    await planner.button('Isi 7 sel').waitFor();
    await line.click();
    expect(await planner.addressBox.inputValue()).toBe('O32');
    expect(await planner.selectedCell.getAttribute('data-planned')).toBe('true');
  });

  test('columns can be left out, and the button says how many cells remain', async () => {
    const planner = await visits.visit();
    await openPreview(planner);
    await planner.page.getByRole('checkbox', { name: /^L/ }).uncheck();
    await planner.button('Isi 4 sel').waitFor();
    await planner.page.getByRole('checkbox', { name: 'Semua kolom' }).click();
    await planner.button('Isi 7 sel').waitFor();
  });

  test('wrong cells are filled when asked for', async () => {
    const planner = await visits.visit();
    await openPreview(planner);
    await planner.page.getByRole('radio', { name: 'Kosong dan yang salah' }).check();
    await planner.page.getByRole('option').filter({ hasText: 'L16' }).waitFor();
  });

  test('nothing is changed when the preview is cancelled', async () => {
    const planner = await visits.visit();
    await openPreview(planner);
    await planner.button('Batal').click();
    await planner.findings.first().waitFor();
    await planner.goTo('O32');
    expect(await planner.page.getByLabel('Isi sel').textContent()).toBe('');
    expect(await planner.page.locator('[data-planned]').count()).toBe(0);
  });

  test('filled cells hold live formulas, are checked again, and can be taken back', async () => {
    const planner = await visits.visit();
    await openPreview(planner);
    await planner.button('Isi 7 sel').click();
    await planner.page.getByText('7 sel diisi').waitFor();
    await planner.goTo('O32');
    expect(await planner.page.getByLabel('Isi sel').textContent()).toMatch(/^=/);
    expect(await planner.selectedCell.textContent()).toBe('92,19%');
    expect(await planner.findings.filter({ hasText: 'kosong' }).count()).toBe(0);

    await planner.button('Urungkan').click();
    await planner.page.getByText('7 sel dikembalikan seperti semula').waitFor();
    expect(await planner.page.getByLabel('Isi sel').textContent()).toBe('');
    expect(await planner.findings.filter({ hasText: 'kosong' }).count()).toBeGreaterThan(0);
  });

  test('the sheet stays where it is while steps are written and taken back', async () => {
    const planner = await visits.visit();
    await planner.goTo('O41');
    await openPreview(planner);
    await planner.button('Isi 7 sel').click();
    await planner.page.getByText('7 sel diisi').waitFor();
    await planner.goTo('O41');
    const place = () => planner.grid.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
    const before = await place();
    expect(before[0]).toBeGreaterThan(0);
    await planner.button('Urungkan').click();
    await planner.page.getByText('7 sel dikembalikan').waitFor();
    expect(await place()).toEqual(before);
  });

  test('the saved copy is a workbook whose cells hold the formulas', async () => {
    const planner = await visits.visit();
    await openPreview(planner);
    await planner.button('Isi 7 sel').click();
    await planner.page.getByText('7 sel diisi').waitFor();
    const { name, bytes } = await planner.saveCopy();
    expect(name).toBe('contoh (diperiksa).xlsx');
    const { sheets } = await XlsxHost.open(bytes).read();
    const at = (address: string) => {
      const { row, column } = parseAddress(address)!;
      return cellAt(sheets[0]!, row, column);
    };
    expect(at('O32').formula).toMatch(/^=.*N32/);
    expect(at('O32').value).toBeCloseTo(0.92194, 4);
    expect(at('L41').formula).toMatch(/^=.*K41/);
    expect(at('H9').value).toBe(13_093_500_000);
  });

  test('what documents leave open is chosen in the preview, remembered, and shown among the settings', async () => {
    const budgets = exampleSheet({
      layout: 'T-C.24',
      columns:
        'no name budget.2021 budget.2022 budget.2023 spent.2021 spent.2022 spent.2023 ratio.2021 ratio.2022 ratio.2023 budgetGrowth spentGrowth',
      rows: `1 | Program Penunjang | 100000000 | 110000000 | 121000000 | 50000000 | 60000000 | 90000000 | 50.00% | 54.55% | 74.38% | 10.00% | 35.00%
2 | Program Pemberdayaan | 80000000 | 200000000 | 300000000 | 40000000 | 100000000 | 150000000 | 50.00% | 50.00% | 50.00%`,
    });
    const planner = await visits.visit({ workbook: { sheets: [sheetInputOf(budgets)] }, viewport: NARROW });
    const { page } = planner;
    await planner.showFindings();
    await openPreview(planner);
    await page.getByText('2 sel di kolom L dan M baru diisi setelah rumusnya dipilih.').waitFor();
    const growth = page.getByLabel('Rata-rata pertumbuhan', { exact: true });
    await growth.selectOption('mean-yearly');
    await planner.button('Isi 2 sel').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    // The choices scroll by themselves, so that the page does not tell.
    const right = await page
      .getByRole('group', { name: 'Cara menghitung' })
      .evaluate((group) =>
        Math.max(...[...group.querySelectorAll('*')].map((part) => part.getBoundingClientRect().right)),
      );
    expect(right).toBeLessThanOrEqual(NARROW.width);
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/choices.png` });
    await planner.button('Isi 2 sel').click();
    await page.getByText('2 sel diisi').waitFor();
    await planner.button('Menu lain').click();
    await page.getByRole('menuitem', { name: 'Pengaturan…' }).click();
    expect(await growth.inputValue()).toBe('mean-yearly');
    const xml = await XlsxHost.open((await planner.saveCopy()).bytes).readMemory();
    expect(xml).toContain('"choices":{"growth":"mean-yearly"}');
  });

  test('where nothing is to be filled, the preview says so', async () => {
    const planner = await visits.visit({ workbook: renjaWorkbook(5) });
    await openPreview(planner);
    await planner.page.getByText('Tidak ada sel kosong yang dapat diisi.').waitFor();
    expect(await planner.button(/^Isi \d/).count()).toBe(0);
  });
});
