import type { Locator } from 'playwright-core';
import { checkWorkbook } from '../../src/app/check-workbook';
import { settingsWithMemory } from '../../src/app/memory-settings';
import { recall } from '../../src/app/memory-store';
import { planFill } from '../../src/app/plan-fill';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { formatAddress } from '../../src/sheet/address';
import { overflow, violations } from '../support/accessibility';
import { tabTo } from './keyboard-steps';
import { quantitySheet, strangeSheet, targetSheet } from './mapping-sheets';
import { duringTests } from './during-tests';
import { Visits, type Planner, type VisitOptions } from './planner';

const visits = duringTests(new Visits());

const tablesTab = ({ page }: Planner): Locator =>
  page.getByRole('tablist', { name: /^(Hasil|Results)$/ }).getByRole('tab', { name: /^(Tabel|Tables)/ });

async function openMapping(planner: Planner): Promise<void> {
  await tablesTab(planner).click();
  await planner.button(/^(Ubah pemetaan|Change mapping)$/).click();
  await planner.page.getByRole('heading', { name: /^(Ubah pemetaan|Change mapping)$/ }).waitFor();
}

const role = ({ page }: Planner, letters: string): Locator => page.getByLabel(`Isi kolom ${letters}`, { exact: true });
const outcome = ({ page }: Planner): Locator => page.getByRole('region', { name: 'Ubah pemetaan' }).getByRole('status');
const save = (planner: Planner): Locator => planner.page.getByRole('button', { name: 'Simpan', exact: true });

/** What the command line would read and fill in the copy that the page hands over. */
async function readCopy(planner: Planner) {
  const host = XlsxHost.open((await planner.saveCopy()).bytes);
  const snapshot = await host.read();
  const recalled = await recall(host);
  if (recalled.kind !== 'memory') throw new Error('not readable');
  const settings = settingsWithMemory({}, recalled.memory);
  return { memory: recalled.memory, check: checkWorkbook(snapshot, settings), fills: planFill(snapshot, settings) };
}

describe('how a table is read', () => {
  test('is told in words, and drawn over the sheet while it is looked at', async () => {
    const planner = await visits.visit();
    const { page } = planner;
    await tablesTab(planner).click();
    const entry = page.getByRole('list', { name: 'Daftar tabel' }).getByRole('listitem').first();
    expect(await entry.textContent()).toMatch(/A5:O43.*36.*2026.*yakin/);
    await openMapping(planner);
    const band = page.locator('[data-mapping]');
    expect(await band.textContent()).toMatch(
      /A–E Kode.*F Urusan.*H Target Renstra.*O Tingkat capaian Renstra s\/d 2025/,
    );
    await role(planner, 'J').focus();
    await planner.selectedCell.and(page.locator('[data-column="9"]')).waitFor();
    await page.keyboard.press('Escape');
    await planner.button('Ubah pemetaan').waitFor();
    expect(await band.count()).toBe(0);
    expect(await tablesTab(planner).evaluate((tab) => tab === document.activeElement)).toBe(true);
  });

  test('is corrected column by column, previewed, kept in the workbook and taken back', async () => {
    const planner = await visits.visit();
    await openMapping(planner);
    const before = (await readCopy(planner)).check.findings.length;
    expect(await outcome(planner).textContent()).toBe(`36 baris isi · ${before} temuan`);
    await role(planner, 'J').selectOption({ label: 'Tidak dipakai' });
    await outcome(planner).getByText(`(tadinya ${before})`).waitFor();
    const said = await outcome(planner).textContent();
    await save(planner).click();
    await planner.page.getByText('menurut Anda').waitFor();
    const { check } = await readCopy(planner);
    expect(check.tables[0]!.table.columns.map(({ column }) => column)).not.toContain(9);
    expect(said).toBe(`36 baris isi · ${check.findings.length} temuan (tadinya ${before})`);

    await planner.button('Kembalikan ke tebakan').click();
    await planner.page.getByText('yakin').waitFor();
    const { memory, check: again } = await readCopy(planner);
    expect([memory.corrections, again.findings.length]).toEqual([[], before]);
  });

  test('gives a role its likely measure and year, which can be changed as well', async () => {
    const planner = await visits.visit();
    const { page } = planner;
    await openMapping(planner);
    await role(planner, 'J').selectOption('realizedBefore');
    await page.getByLabel('Tahun kolom J').and(page.locator('[value="2023"]')).waitFor();
    expect(await page.getByLabel('Satuan kolom J').inputValue()).toBe('rp');
    await page.getByLabel('Tahun kolom J').fill('2022');
    await page.getByLabel('Satuan kolom J').selectOption('k');
    await outcome(planner).getByText('tadinya').waitFor();
    await save(planner).click();
    await page.getByText('menurut Anda').waitFor();
    const { check } = await readCopy(planner);
    const column = check.tables[0]!.table.columns.find((known) => known.column === 9);
    expect(column).toMatchObject({ role: 'realizedBefore', year: 2022, measure: 'k' });
  });

  test('is given its rows by hand or from the sheet, and refuses those that cannot be', async () => {
    const planner = await visits.visit();
    const { page } = planner;
    await openMapping(planner);
    const last = page.getByLabel('Isi tabel, sampai baris');
    await last.fill('5');
    await last.press('Enter');
    await page.getByText('Baris ini masih kepala tabel.').waitFor();
    await last.fill('20');
    await last.press('Enter');
    await outcome(planner).getByText('13 baris isi (tadinya 36)').waitFor();
    await planner.goTo('F15');
    await planner.button('Ambil dari pilihan: baris 15').last().click();
    await outcome(planner).getByText('8 baris isi (tadinya 36)').waitFor();
    await page.getByLabel('Kepala tabel, dari baris').fill('99');
    await page.getByLabel('Kepala tabel, dari baris').press('Enter');
    await page.getByText('Baris itu kosong.').waitFor();
    await save(planner).click();
    await page.getByText('A5:O15').waitFor();
  });

  test('can be of another form, whose columns are then guessed anew', async () => {
    const planner = await visits.visit();
    await openMapping(planner);
    await planner.page.getByLabel('Bentuk tabel').selectOption('T-C.33');
    await outcome(planner).getByText('tadinya').waitFor();
    expect(await role(planner, 'F').inputValue()).toBe('name');
    await save(planner).click();
    await planner.page.getByText('(T-C.33)').first().waitFor();
    await planner.button('Kembalikan ke tebakan').click();
    await planner.page.getByText('yakin').waitFor();
  });
});

describe('a table', () => {
  test('that may be of two forms is asked about, and the answer is kept', async () => {
    const planner = await visits.visit({ workbook: { sheets: [targetSheet(true)] } });
    const { page } = planner;
    await tablesTab(planner).click();
    const entry = page.getByRole('listitem').first();
    expect(await entry.textContent()).toMatch(/perlu dilihat.*Bentuk tabel belum pasti: .+ atau .+\?/);
    await entry.getByRole('button', { name: /\(T-C\.28\)/ }).click();
    await page.getByText('menurut Anda').waitFor();
    expect(await page.getByText('Bentuk tabel belum pasti').count()).toBe(0);
    const { check } = await readCopy(planner);
    expect(check.tables.map(({ table }) => table.layout)).toEqual(['T-C.28']);
  });

  test('that was read less surely is asked about, too', async () => {
    const planner = await visits.visit({ workbook: { sheets: [targetSheet(false)] } });
    await tablesTab(planner).click();
    await planner.page.getByText('perlu dilihat').last().waitFor();
    await planner.button('Sudah benar').click();
    await planner.page.getByText('menurut Anda').waitFor();
    expect((await readCopy(planner)).check.tables[0]!.table.confidence).toBe(1);
  });

  test('that is none is left alone until it is to be read again', async () => {
    const planner = await visits.visit();
    await tablesTab(planner).click();
    await planner.button('Ini bukan tabel').click();
    await planner.page.getByText('Bukan tabel, menurut Anda: Tabel T-C.29 · A5:O7').waitFor();
    expect((await readCopy(planner)).check.tables).toEqual([]);
    await planner.button('Baca lagi sebagai tabel').click();
    await planner.button('Ubah pemetaan').waitFor();
  });

  test('that was not found is pointed at, and filled like any other', async () => {
    const planner = await visits.visit({ workbook: { sheets: [strangeSheet()] } });
    const { page } = planner;
    await planner.button('Pilih bentuk tabel').click();
    await page.getByText('Belum ada kolom yang dikenali').waitFor();
    expect(await page.getByLabel('Kepala tabel, dari baris').inputValue()).toBe('2');
    const roles = [
      'code',
      'name',
      'indicator',
      'renstraTarget',
      'realizedBefore',
      'lastYearTarget',
      'lastYearRealized',
    ];
    const all = [...roles, 'lastYearRatio', 'currentYearTarget', 'projectedRealized', 'renstraRatio'];
    for (const [index, each] of all.entries()) await role(planner, 'ABCDEFGHIJK'[index]!).selectOption(each);
    await page.getByText('6 baris isi').waitFor();
    await save(planner).click();
    await tablesTab(planner).click();
    await page.getByText('menurut Anda').waitFor();
    const { check } = await readCopy(planner);
    expect(check.tables[0]!.computed.map(({ column }) => column)).toEqual([7, 9, 10]);
  });
});

describe('the kinds of indicators', () => {
  test('are shown as guessed, chosen instead, and remembered', async () => {
    const planner = await visits.visit({ workbook: { sheets: [quantitySheet()] } });
    const { page } = planner;
    const filled = async () =>
      (await readCopy(planner)).fills.map(({ edit }) => `${formatAddress(edit)} ${Number(edit.after.value)}`);
    expect(await filled()).toContain('J5 9');
    await tablesTab(planner).click();
    await planner.button('Jenis indikator (4)').click();
    await page.getByText(`${quantitySheet().name} · A`).waitFor();
    const kind = page.getByLabel('Jenis: Persentase rumah layak huni');
    expect(await kind.locator('option:checked').textContent()).toBe('Posisi (tebakan)');
    await planner.button('Baris 6').click();
    await planner.selectedCell.and(page.locator('[data-row="5"]')).waitFor();
    await kind.selectOption('Akumulasi');
    await planner.button('Simpan 1 perubahan').click();
    await planner.button('Ubah pemetaan').waitFor();
    expect(await filled()).toContain('J5 25');
    expect((await readCopy(planner)).memory.kinds).toEqual({ 'persentase rumah layak huni': 'akumulasi' });

    await planner.button('Jenis indikator (4)').click();
    await kind.selectOption('Posisi (tebakan)');
    await planner.button('Simpan 1 perubahan').click();
    await planner.button('Ubah pemetaan').waitFor();
    expect((await readCopy(planner)).memory.kinds).toEqual({});
  });
});

describe('all of it', () => {
  test('can be done with the keyboard alone', async () => {
    const planner = await visits.visit();
    const { page } = planner;
    await tablesTab(planner).focus();
    await page.keyboard.press('Enter');
    await planner.button('Ubah pemetaan').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ubah pemetaan' }).waitFor();
    await tabTo(page, /: Isi kolom J$/);
    await page.keyboard.press('Home');
    await outcome(planner).getByText('tadinya').waitFor();
    await tabTo(page, /^button: Simpan$/);
    await page.keyboard.press('Enter');
    await page.getByText('menurut Anda').waitFor();
  });

  const SMALL = { width: 900, height: 560 };
  const LOOKS: readonly (readonly [string, VisitOptions])[] = [
    ['light', { viewport: SMALL }],
    ['dark', { viewport: SMALL, colorScheme: 'dark' }],
    ['forced colours', { viewport: SMALL, forcedColors: 'active' }],
    ['a phone', { viewport: { width: 320, height: 640 } }],
  ];

  test.each(LOOKS)('is free of what axe finds, in %s, and no wider than its window', async (_, options) => {
    const planner = await visits.visit({
      ...options,
      reducedMotion: 'reduce',
      workbook: { sheets: [quantitySheet()] },
    });
    const { page } = planner;
    await planner.showFindings();
    await tablesTab(planner).click();
    expect(await violations(page)).toEqual([]);
    await planner.button('Ubah pemetaan').click();
    await page.getByLabel('Kepala tabel, sampai baris').fill('1');
    await role(planner, 'D').focus();
    await page.getByText('Baris awal ada di bawah baris akhir.').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const panel = page.getByRole('region', { name: 'Ubah pemetaan' });
    expect(await panel.evaluate((one) => one.firstElementChild!.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
    await planner.button('Batal').click();
    await planner.button('Jenis indikator').click();
    await page.getByRole('heading', { name: 'Jenis indikator' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
