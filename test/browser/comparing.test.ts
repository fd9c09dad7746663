import type { Locator } from 'playwright-core';
import { violations } from '../support/accessibility';
import { BELU, beluRenstra, renjaRows, renjaSheets, type RenjaRow } from '../support/renja-of-renstra';
import { readFixture } from '../support/table-fixture';
import { duringTests } from './during-tests';
import { Visits, type Planner, type VisitOptions } from './planner';

const visits = duringTests(new Visits());
let rows: readonly RenjaRow[];
beforeAll(async () => {
  rows = renjaRows(await beluRenstra());
});

/** A planner with a Renja open in which two figures and a name were not taken over from the Renstra. */
function visit(options: VisitOptions = {}): Promise<Planner> {
  const changes: Readonly<Record<string, Partial<RenjaRow>>> = {
    '1.06.01.2.01.0002': { budget: 15_417_519 },
    '1.06.01.2.06.0005': { budget: 148_511_100 },
    '1.06.06.2.01.0001': { name: 'Penyediaan Makanan Siap Saji' },
  };
  const sheets = renjaSheets(
    rows.map((row) => ({ ...row, ...changes[row.code] })),
    rows,
  );
  return visits.visit({ ...options, workbook: { sheets } });
}

async function openPanel(planner: Planner): Promise<Locator> {
  await planner.button('Menu lain').click();
  await planner.page.getByRole('menuitem', { name: 'Bandingkan dengan berkas lain…' }).click();
  const panel = planner.page.getByRole('region', { name: 'Bandingkan dengan berkas lain' });
  await panel.waitFor();
  return panel;
}

function renstra(panel: Locator): Locator {
  return panel.getByRole('region', { name: 'Renstra', exact: true });
}

function choose(section: Locator, file: string): Promise<void> {
  return section.locator('input[type=file]').setInputFiles(file);
}

const renstraFile = (): string => visits.file('renstra-belu.xlsx', { sheets: readFixture(BELU) });

/** The findings that speak of the Renstra's file; the others are filtered out. */
async function aboutRenstra({ page, findings }: Planner): Promise<Locator> {
  await page.getByRole('textbox', { name: 'Cari temuan' }).fill('renstra-belu.xlsx');
  return findings;
}

describe('comparing with another file', () => {
  test('shows what was matched, adds what differs to the findings, and takes it away again', async () => {
    const planner = await visit();
    const panel = await openPanel(planner);
    await choose(renstra(panel), renstraFile());
    await renstra(panel).getByText('T-C.33 dengan Tabel 6.2: 93 baris cocok').waitFor();
    await renstra(panel).getByText('1 baris hanya ada di buku kerja ini').click();
    expect(await renstra(panel).getByText('Penyediaan Makanan Siap Saji').isVisible()).toBe(true);
    await planner.button('Tutup').click();
    await planner.button('Menu lain').and(planner.page.locator(':focus')).waitFor();
    const found = await aboutRenstra(planner);
    await found
      .filter({ hasText: '15.417.519' })
      .or(found.filter({ hasText: '2 sel' }))
      .first()
      .waitFor();

    const again = await openPanel(planner);
    await renstra(again).getByRole('button', { name: 'Lepas berkas renstra-belu.xlsx' }).click();
    await renstra(again).getByRole('button', { name: 'Pilih berkas Renstra…' }).waitFor();
    await planner.page.keyboard.press('Escape');
    expect(await (await aboutRenstra(planner)).count()).toBe(0);
  });

  test('a file that cannot be read is refused in one sentence, and what was compared with stays', async () => {
    const planner = await visit();
    const panel = await openPanel(planner);
    await choose(renstra(panel), renstraFile());
    await renstra(panel).getByText('renstra-belu.xlsx').waitFor();
    await choose(renstra(panel), visits.file('rusak.xlsx', new TextEncoder().encode('bukan zip')));
    await renstra(panel).getByRole('alert').filter({ hasText: 'rusak.xlsx tidak dapat dibuka.' }).waitFor();
    expect(await renstra(panel).getByText('renstra-belu.xlsx').isVisible()).toBe(true);
  });

  test('keeps the keyboard in the panel while a file is read', async () => {
    const planner = await visit();
    const panel = await openPanel(planner);
    await renstra(panel).getByRole('button', { name: 'Pilih berkas Renstra…' }).focus();
    await choose(renstra(panel), renstraFile());
    await renstra(panel).getByText('93 baris cocok').waitFor();
    await planner.page.keyboard.press('Escape');
    await planner.button('Menu lain').and(planner.page.locator(':focus')).waitFor();
  });

  test('says why nothing can be compared with a file', async () => {
    const planner = await visit();
    const panel = await openPanel(planner);
    const previous = panel.getByRole('region', { name: 'Renja tahun lalu' });
    await choose(previous, renstraFile());
    await previous.getByText('Tidak ada yang dapat dibandingkan').waitFor();
  });

  test.each([
    ['light', { viewport: { width: 900, height: 640 } }],
    ['dark', { viewport: { width: 900, height: 640 }, colorScheme: 'dark' }],
    ['forced colours', { viewport: { width: 900, height: 640 }, forcedColors: 'active' }],
    ['320 pixels', { viewport: { width: 320, height: 640 } }],
  ] as const)('axe finds nothing, and nothing is cut off, in %s', async (_, options) => {
    const planner = await visit(options);
    const { page } = planner;
    await planner.showFindings();
    const panel = await openPanel(planner);
    await choose(renstra(panel), renstraFile());
    await renstra(panel).getByText('93 baris cocok').waitFor();
    await renstra(panel).getByText('1 baris hanya ada di buku kerja ini').click();
    expect(await violations(page, 'section')).toEqual([]);
    expect(await panel.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  });
});
