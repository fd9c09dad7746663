import { unzipSync } from 'fflate';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { cellOf } from '../support/snapshots';
import { duringTests } from './during-tests';
import { Visits, type Planner } from './planner';

const visits = duringTests(new Visits());

async function chooseFromMenu(planner: Planner, name: string): Promise<void> {
  await planner.button('Menu lain').click();
  await planner.page.getByRole('menuitem', { name }).click();
}

/** The text of all sheets' parts of the copy that the page hands over. */
async function savedSheets(planner: Planner): Promise<string> {
  const { bytes } = await planner.saveCopy();
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  return parts.map(([, content]) => new TextDecoder().decode(content)).join('\n');
}

describe('an opened file', () => {
  test('is corrected as suggested, and that is part of its history', async () => {
    const planner = await visits.visit();
    await planner.findings.filter({ hasText: 'N20' }).click();
    await planner.button('Pakai saran ini').click();
    await planner.page.getByText('1 sel diperbaiki').waitFor();
    expect(await planner.findings.filter({ hasText: 'N20' }).count()).toBe(0);
    const { bytes } = await planner.saveCopy();
    const { sheets } = await XlsxHost.open(bytes).read();
    expect(cellOf(sheets[0]!, 'N20').formula).toBe('=I20+K20+M20');

    await planner.page.getByRole('tab', { name: /^Riwayat 1/ }).click();
    await planner.button(/^Urungkan Perbaikan/).click();
    await planner.page.getByText('1 sel dikembalikan').waitFor();
    await planner.goTo('N20');
    expect(await planner.page.getByLabel('Isi sel').textContent()).toBe('36725500');
  });

  test('carries what is ignored in the copy that is saved', async () => {
    const planner = await visits.visit();
    await planner.findings.filter({ hasText: 'J30' }).click();
    await planner.button('Abaikan…').click();
    await planner.page.getByLabel('Alasan').fill('dibulatkan');
    await planner.button('Abaikan').click();
    await planner.button('Diabaikan 1').waitFor();
    await planner.goTo('J30');
    expect(await planner.selectedCell.getAttribute('data-mark')).toBeNull();

    const { bytes } = await planner.saveCopy();
    await planner.openByButton(visits.file('salinan.xlsx', bytes));
    await planner.page.getByRole('banner').getByText('salinan.xlsx').waitFor();
    await planner.button('Diabaikan 1').click();
    await planner.page.getByText('dibulatkan').waitFor();
    await planner.button('Perhatikan lagi J30').click();
    await planner.findings.filter({ hasText: 'J30' }).waitFor();
  });

  test('is marked in the copy that is saved, and the marks can be taken away', async () => {
    const planner = await visits.visit();
    await planner.findings.first().waitFor();
    await chooseFromMenu(planner, 'Tandai di lembar');
    await planner.page.getByText(/sel ditandai/).waitFor();
    expect(await savedSheets(planner)).toContain('Periksa Renja: ');
    await chooseFromMenu(planner, 'Hapus tanda');
    await planner.page.getByText('Tanda sudah dihapus').waitFor();
    expect(await savedSheets(planner)).not.toContain('Periksa Renja: ');
  });
});
