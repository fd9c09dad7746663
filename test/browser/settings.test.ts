import type { Locator } from 'playwright-core';
import { decodeMemory } from '../../src/app/memory';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { violations } from '../support/accessibility';
import { duringTests } from './during-tests';
import { ExcelVisits } from './excel-visits';
import { Visits, type Planner, type VisitOptions } from './planner';

const visits = duringTests(new Visits());
const excelVisits = duringTests(new ExcelVisits());

const MISSING = /Kolom yang dihitung masih kosong/;
const BAND = 'Wajar mulai dari';

async function openSettings(planner: Planner): Promise<void> {
  await planner.button('Menu lain').click();
  await planner.page.getByRole('menuitem', { name: 'Pengaturan…' }).click();
  await planner.page.getByRole('heading', { name: 'Pengaturan' }).waitFor();
}

function yearOf({ page }: Planner): Locator {
  return page.getByRole('textbox', { name: 'Tahun Renja (n)' });
}

async function save({ page }: Planner): Promise<void> {
  await page.getByRole('button', { name: 'Simpan dan periksa' }).click();
  await page.getByRole('heading', { name: 'Pengaturan' }).waitFor({ state: 'detached' });
}

/** What the copy that the page hands over remembers. */
async function savedSettings(planner: Planner): Promise<unknown> {
  const { bytes } = await planner.saveCopy();
  const xml = await XlsxHost.open(bytes).readMemory();
  const decoded = xml === null ? null : decodeMemory(xml);
  return decoded?.kind === 'memory' ? decoded.memory.settings : decoded;
}

describe('Settings', () => {
  test('a check that is switched off finds nothing, and the saved copy remembers it', async () => {
    const planner = await visits.visit();
    await planner.findings.filter({ hasText: 'J30' }).waitFor();
    const before = await planner.page
      .getByRole('tab', { name: /^Temuan/ })
      .last()
      .textContent();
    await openSettings(planner);
    await planner.page.getByLabel(MISSING).selectOption('off');
    await save(planner);
    expect(
      await planner.page
        .getByRole('tab', { name: /^Temuan/ })
        .last()
        .textContent(),
    ).not.toBe(before);
    expect(await planner.findings.filter({ hasText: /kosong, seharusnya/ }).count()).toBe(0);
    expect(await savedSettings(planner)).toEqual({ severities: { 'computed-missing': 'off' } });
  });

  test('year, zero targets and options are remembered, shown again, and taken back by one button', async () => {
    const planner = await visits.visit();
    await openSettings(planner);
    await yearOf(planner).fill('2027');
    await planner.page.getByLabel('Capaian bila targetnya nol').selectOption('dash');
    await planner.page.getByLabel(BAND).fill('80,5');
    await save(planner);
    await planner.findings.filter({ hasText: 'tidak sesuai untuk Renja 2027' }).waitFor();
    expect(await savedSettings(planner)).toEqual({
      year: 2027,
      zeroTarget: 'dash',
      options: { 'out-of-band': { low: 0.805 } },
    });

    await openSettings(planner);
    expect(await yearOf(planner).inputValue()).toBe('2027');
    expect(await planner.page.getByLabel(BAND).inputValue()).toBe('80.5');
    await planner.button('Kembalikan ke bawaan').click();
    expect(await yearOf(planner).inputValue()).toBe('');
    expect(await planner.page.getByLabel(BAND).inputValue()).toBe('75');
    await save(planner);
    expect(await savedSettings(planner)).toBeNull();
  });

  test('what makes no sense is said and not saved', async () => {
    const planner = await visits.visit();
    await openSettings(planner);
    await planner.page.getByLabel(BAND).fill('120');
    await planner.page.getByRole('alert').filter({ hasText: 'yang pertama lebih kecil' }).waitFor();
    await yearOf(planner).fill('26');
    await planner.page.getByText('Tulis tahun seperti 2026.').waitFor();
    await yearOf(planner).press('Enter');
    await planner.page.getByLabel(BAND).fill('70');
    expect(await planner.button('Simpan dan periksa').getAttribute('aria-disabled')).toBe('true');
    await yearOf(planner).fill('');
    await save(planner);
    expect(await savedSettings(planner)).toEqual({ options: { 'out-of-band': { low: 0.7 } } });
  });

  test('are left by Escape, and what was chosen already is not lost by it', async () => {
    const planner = await visits.visit();
    await openSettings(planner);
    expect(await planner.page.evaluate(() => document.activeElement?.textContent)).toBe('Pengaturan');
    await planner.page.keyboard.press('Escape');
    await planner.findings.first().waitFor();
    expect(await planner.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Menu lain');

    await openSettings(planner);
    await planner.page.getByLabel(MISSING).selectOption('off');
    await planner.page.keyboard.press('Escape');
    expect(await planner.page.getByLabel(MISSING).inputValue()).toBe('off');
    await planner.button('Batal').press('Enter');
    await planner.findings.first().waitFor();
    expect(await planner.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Menu lain');
    expect(await savedSettings(planner)).toBeNull();
  });

  const LOOKS: readonly (readonly [string, VisitOptions])[] = [
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ];
  test.each(LOOKS)('fit 320 pixels and satisfy axe in %s', async (_, options) => {
    const planner = await visits.visit({ ...options, viewport: { width: 320, height: 640 } });
    const { page } = planner;
    await planner.showFindings();
    await openSettings(planner);
    await page.getByLabel(BAND).fill('120');
    const panel = page.getByRole('form', { name: 'Pengaturan' });
    const overflow = await panel.evaluate((form) =>
      Math.max(...[form, ...form.querySelectorAll('*')].map((part) => part.getBoundingClientRect().right)),
    );
    expect(overflow).toBeLessThanOrEqual(320);
    expect(await violations(page)).toEqual([]);
  });
});

describe('Settings in Excel', () => {
  test('are remembered in the open workbook and hold when the pane is opened again', async () => {
    const planner = await excelVisits.visit();
    await planner.check();
    await planner.choose('Pengaturan…');
    await planner.page.getByLabel(MISSING).selectOption('info');
    await planner.button('Simpan dan periksa').click();
    await planner.findings.first().waitFor();
    const isKept = () => planner.excel.book.xmlParts.some(({ xml }) => xml.includes('"computed-missing":"info"'));
    await planner.until(isKept, true);
    await planner.reopen();
    await planner.check();
    await planner.choose('Pengaturan…');
    expect(await planner.page.getByLabel(MISSING).inputValue()).toBe('info');
  });
});
