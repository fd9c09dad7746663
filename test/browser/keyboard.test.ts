import { duringTests } from './during-tests';
import { focused, tabTo } from './keyboard-steps';
import { Visits } from './planner';

const visits = duringTests(new Visits());

describe('by keyboard alone', () => {
  test('every part of the page is one tab stop, in the order in which it is read', async () => {
    const planner = await visits.visit();
    await planner.findings.first().waitFor();
    const stops: string[] = [];
    for (let presses = 0; presses < 17; presses++) {
      await planner.page.keyboard.press('Tab');
      stops.push(await focused(planner.page));
    }
    expect(stops.map((stop) => stop.replace(/, \d+ temuan$/, ''))).toEqual([
      'button: Buka…',
      'button: Simpan salinan',
      'button: Indonesia',
      'button: English',
      expect.stringContaining('input: Alamat sel'),
      'grid: Lembar Tabel T-C.29',
      expect.stringContaining('tab: Tabel T-C.29'),
      'separator: Lebar panel temuan',
      'button: Menu lain',
      'button: Isi kolom capaian',
      expect.stringContaining('tab: Temuan'),
      'input: Cari temuan',
      'button: Perlu diperbaiki',
      'button: Perlu dilihat',
      'button: Catatan',
      'tree: Daftar temuan',
      expect.stringContaining('body'),
    ]);
  });

  test('a planner finds, follows, fills, takes back and saves', async () => {
    const planner = await visits.visit();
    const { keyboard } = planner.page;
    await planner.findings.first().waitFor();

    // From the list to the cell, and back from the cell to the list.
    await tabTo(planner.page, /^tree/);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    expect(await planner.addressBox.inputValue()).toBe('L19');
    await keyboard.press('Escape');
    expect(await focused(planner.page)).toBe('grid: Lembar Tabel T-C.29');
    await keyboard.press('ArrowUp');
    expect(await planner.addressBox.inputValue()).toBe('L18');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    expect(await focused(planner.page)).toBe('tree: Daftar temuan');

    // A group opens and closes like a folder.
    await keyboard.press('End');
    await keyboard.press('Home');
    for (let presses = 0; presses < 4; presses++) await keyboard.press('ArrowDown');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    expect(await planner.addressBox.inputValue()).toBe('O32');
    await keyboard.press('ArrowLeft');
    await keyboard.press('ArrowLeft');
    await planner.findings.filter({ hasText: 'O41' }).waitFor({ state: 'detached' });

    // Filling.
    await tabTo(planner.page, /Isi kolom capaian/, 'Shift+Tab');
    await keyboard.press('Enter');
    await planner.button('Isi 7 sel').waitFor();
    expect(await focused(planner.page)).toBe('h2: Isi kolom capaian');
    await tabTo(planner.page, /^listbox/);
    await keyboard.press('ArrowDown');
    expect(await planner.addressBox.inputValue()).toBe('L40');
    await tabTo(planner.page, /Isi 7 sel/);
    await keyboard.press('Enter');
    await planner.page.getByText('7 sel diisi').waitFor();
    expect(await focused(planner.page)).toBe('button: Isi kolom capaian');

    // Taking back.
    await tabTo(planner.page, /Urungkan/, 'Shift+Tab');
    await keyboard.press('Enter');
    await planner.page.getByText('7 sel dikembalikan').waitFor();
  });

  test('Escape leaves the preview without filling', async () => {
    const planner = await visits.visit();
    await planner.button('Isi kolom capaian').press('Enter');
    await planner.button('Isi 7 sel').waitFor();
    await planner.page.keyboard.press('Escape');
    await planner.findings.first().waitFor();
    expect(await focused(planner.page)).toBe('button: Isi kolom capaian');
  });

  test('the focus stays near what was pressed, also where that vanishes', async () => {
    const planner = await visits.visit();
    const { page } = planner;
    await planner.button('Isi kolom capaian').press('Enter');
    await planner.button('Isi 7 sel').press('Enter');
    await page.getByText('7 sel diisi').waitFor();

    // From the bar back to where one came from.
    await tabTo(page, /^tree/);
    await tabTo(page, /^button: English/, 'Shift+Tab');
    await tabTo(page, /^button: Tutup/);
    await page.keyboard.press('Enter');
    await page.getByText('7 sel diisi').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('button: English');

    await page.getByRole('tab', { name: /^Riwayat/ }).click();
    await planner.button(/^Urungkan/).press('Enter');
    await page.getByText('7 sel dikembalikan').waitFor();
    expect(await focused(page)).toMatch(/^tab: Riwayat/);

    await page.getByRole('tab', { name: /^Tabel 1/ }).click();
    await planner.button('Ini bukan tabel').press('Enter');
    await planner.button('Baca lagi sebagai tabel').waitFor();
    expect(await focused(page)).toMatch(/^tab: Tabel/);
    await planner.button('Baca lagi sebagai tabel').press('Enter');
    await planner.button('Ini bukan tabel').waitFor();
    expect(await focused(page)).toMatch(/^tab: Tabel/);
  });

  test('the line between sheet and findings moves with the arrow keys', async () => {
    const planner = await visits.visit();
    await planner.page.getByRole('separator').focus();
    const pane = planner.page.getByLabel('Hasil pemeriksaan');
    const before = (await pane.boundingBox())!.width;
    await planner.page.keyboard.press('ArrowLeft');
    expect((await pane.boundingBox())!.width).toBe(before + 20);
  });
});
