import { checkWorkbook } from '../../src/app/check-workbook';
import type { Severity } from '../../src/rules/finding';
import { formatRectangle } from '../../src/sheet/rectangle';
import { cellsOf } from '../host/marked-sheet';
import { snapshotOf } from '../support/snapshots';
import { duringTests } from './during-tests';
import { exampleSheets, ExcelVisits, type ExcelPlanner } from './excel-visits';
import { focused, tabTo } from './keyboard-steps';

const visits = duringTests(new ExcelVisits());

async function press(planner: ExcelPlanner, wanted: RegExp): Promise<void> {
  await tabTo(planner.page, wanted);
  await planner.page.keyboard.press('Enter');
}

/** The cells of the workbook's first sheet that are marked. */
function markedCells({ excel }: ExcelPlanner): string[] {
  return excel.book.sheets[0]!.conditionalFormats.flatMap(({ areas }) =>
    areas.flatMap((area) => cellsOf(formatRectangle(area))),
  );
}

describe('the pane in Excel', () => {
  test('begins with one sentence and one thing to do, and reads nothing before it is asked to', async () => {
    const planner = await visits.visit();
    await planner.page.getByText('Periksa buku kerja ini').waitFor();
    expect(await planner.page.getByRole('grid').count()).toBe(0);
    await planner.check();
    const { findings } = checkWorkbook(await snapshotOf(exampleSheets()));
    const numberOf = (kind: Severity): number => findings.filter(({ severity }) => severity === kind).length;
    expect(await planner.page.getByRole('main').textContent()).toContain(
      `1 tabel${numberOf('error')} perlu diperbaiki${numberOf('warning')} perlu dilihat`,
    );
    expect(await planner.findings.count()).toBeGreaterThan(5);
  });

  test('takes a planner through everything by keyboard alone', async () => {
    const planner = await visits.visit();
    const { keyboard } = planner.page;
    const before = planner.excel.book.content();

    await planner.button('Periksa').waitFor();
    await press(planner, /^button: Periksa$/);
    await planner.findings.first().waitFor();

    // To a cell, and from a cell to its finding.
    await tabTo(planner.page, /^tree/);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await planner.strip.getByText('Sel terpilih L19').waitFor();
    await planner.until(() => planner.selection, 'Tabel T-C.29!L19');
    planner.goTo('J30');
    const chosen = planner.page.getByRole('treeitem', { selected: true });
    await chosen.filter({ hasText: 'J30' }).waitFor();
    await planner.strip.getByText(/Sel terpilih J30.*seharusnya/).waitFor();

    // Filling, with its preview.
    await press(planner, /^button: Isi kolom capaian$/);
    await planner.button('Isi 7 sel').waitFor();
    await tabTo(planner.page, /^listbox/);
    await keyboard.press('End');
    await planner.until(() => planner.selection, 'Tabel T-C.29!O42');
    await press(planner, /^button: Isi 7 sel$/);
    await planner.page.getByText('7 sel diisi').waitFor();
    expect(planner.cell('O32')).toBe('=IF(H32=0,0,N32/H32)');
    await planner.until(() => focused(planner.page), 'button: Isi kolom capaian');

    // Marking.
    await press(planner, /^button: Menu lain$/);
    await planner.page.getByRole('menuitem', { name: 'Tandai di lembar' }).waitFor();
    await keyboard.press('Enter');
    const said = await planner.page.getByText(/^\d+ sel ditandai/).textContent();
    const marked = markedCells(planner);
    expect(marked).toEqual(expect.arrayContaining(['L16', 'N20', 'K37']));
    expect(parseInt(said ?? '', 10)).toBe(marked.length);
    await press(planner, /^button: Hapus tanda$/);
    await planner.page.getByText('Tanda sudah dihapus').waitFor();
    expect(planner.excel.book.sheets[0]!.conditionalFormats).toEqual([]);

    // Taking back.
    await tabTo(planner.page, /^tab: Temuan/);
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await press(planner, /^button: Urungkan Isi kolom capaian/);
    await planner.page.getByText('7 sel dikembalikan').waitFor();
    expect(planner.excel.book.content()).toEqual(before);
    await planner.page.getByText('Belum ada yang ditulis').waitFor();

    // Ignoring, and taking it up again.
    await tabTo(planner.page, /^tab: Riwayat/);
    await keyboard.press('ArrowRight');
    await tabTo(planner.page, /^tree/);
    await keyboard.press('Home');
    await keyboard.press('Enter');
    await press(planner, /^button: Abaikan…$/);
    expect(await focused(planner.page)).toBe('input: Alasan (boleh kosong)');
    await keyboard.type('sudah sesuai DPA');
    await keyboard.press('Enter');
    await planner.button('Diabaikan 1').waitFor();
    expect(await focused(planner.page)).toMatch(/^tree/);
    expect(await planner.findings.filter({ hasText: 'L16' }).count()).toBe(0);
    await press(planner, /^button: Diabaikan 1$/);
    await planner.page.getByText('sudah sesuai DPA').waitFor();
    await press(planner, /^button: Perhatikan lagi L16$/);
    await planner.findings.filter({ hasText: 'L16' }).waitFor();
    expect(planner.excel.book.content()).toEqual(before);
  });

  test('tells what a suggestion would change before it is used, and takes it back', async () => {
    const planner = await visits.visit();
    await planner.check();
    await planner.choose('Tandai di lembar');
    await planner.page.getByText(/sel ditandai/).waitFor();
    await planner.findings.filter({ hasText: 'N20' }).click();
    const chosen = planner.page.getByRole('treeitem', { selected: true });
    expect(await chosen.textContent()).toMatch(/Saran perbaikanN20.*36\.725\.500→46\.525\.500=I20\+K20\+M20/);
    await planner.button('Pakai saran ini').click();
    await planner.page.getByText('1 sel diperbaiki').waitFor();
    expect(planner.cell('N20')).toBe('=I20+K20+M20');
    // What is marked in the sheet follows.
    expect(markedCells(planner)).not.toContain('N20');
    await planner.button('Urungkan').click();
    await planner.page.getByText('1 sel dikembalikan').waitFor();
    expect(planner.cell('N20')).toBe(36_725_500);
    expect(markedCells(planner)).toContain('N20');
  });

  test('remembers what is ignored in the workbook itself', async () => {
    const planner = await visits.visit();
    await planner.check();
    await planner.findings.filter({ hasText: 'J30' }).click();
    await planner.button('Abaikan…').click();
    await planner.button('Abaikan').click();
    await planner.button('Diabaikan 1').waitFor();
    // The same remark on several cells, for one reason.
    await planner.findings.filter({ hasText: '4 sel' }).click();
    await planner.button('Abaikan semua…').click();
    await planner.page.keyboard.type('menunggu DPA');
    await planner.button('Abaikan 4 temuan').click();
    await planner.button('Diabaikan 5').waitFor();
    await planner.reopen();
    await planner.check();
    await planner.button('Diabaikan 5').click();
    await planner.page.getByText('tanpa alasan').waitFor();
    expect(await planner.page.getByText('menunggu DPA').count()).toBe(4);
    expect(await planner.findings.filter({ hasText: /J30|4 sel/ }).count()).toBe(0);
  });

  test('does what the ribbon asks for', async () => {
    const planner = await visits.visit();
    await planner.button('Periksa').waitFor();
    await planner.page.evaluate(`window['press fillWorkbook']()`);
    await planner.button('Isi 7 sel').waitFor();
    await planner.button('Batal').click();
    await planner.choose('Tandai di lembar');
    await planner.page.getByText(/sel ditandai/).waitFor();
    await planner.page.evaluate(`window['press clearMarks']()`);
    await planner.page.getByText('Tanda sudah dihapus').waitFor();
  });
});
