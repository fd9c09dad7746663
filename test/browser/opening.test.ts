import { duringTests } from './during-tests';
import { Visits, type Planner } from './planner';
import { renjaWorkbook } from './workbooks';

const visits = duringTests(new Visits());

describe('opening a workbook', () => {
  test('at its start the page opens the example and has its findings beside it', async () => {
    const planner = await visits.visit();
    await planner.findings.first().waitFor();
    await expect(planner.page.getByRole('banner').textContent()).resolves.toContain('contoh.xlsx');
    expect(await planner.page.getByLabel('Hasil pemeriksaan').textContent()).toMatch(/1 tabel\d+ perlu diperbaiki/);
  });

  test('the page asks its own server and Microsoft for the library, and nobody else', async () => {
    const planner = await visits.visit();
    await planner.findings.first().waitFor();
    const foreign = planner.requests.filter(
      (url) => !url.startsWith(planner.server.address) && !url.startsWith('blob:'),
    );
    expect(foreign).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
  });

  test('a library that never answers does not keep the page from opening', async () => {
    const planner = await visits.visit({ office: 'hanging' });
    await planner.findings.first().waitFor({ timeout: 10_000 });
  });

  test('a library that arrives is greeted, and the page is the same', async () => {
    const planner = await visits.visit({ office: 'arriving' });
    await planner.findings.first().waitFor();
    await planner.page.waitForFunction('window.greeted > 0');
  });

  test('reading that takes long says so, and can be cancelled', async () => {
    // The example is asked for twice: whether it is there, and for its content, which never comes.
    const planner = await visits.visit({ hanging: '**/contoh.xlsx' });
    await planner.page.getByText('Membaca contoh.xlsx…').waitFor();
    await planner.button('Batalkan').click();
    await planner.button('Pilih berkas…').waitFor();
    await planner.openByButton(visits.file('renja.xlsx', renjaWorkbook(5)));
    await planner.grid.waitFor();
  });

  test('a file named to npm start is opened in place of the example', async () => {
    const planner = await visits.visit({ workbook: renjaWorkbook(5) });
    await planner.page.getByRole('banner').getByText('dibuka.xlsx').waitFor();
  });

  test('a file chosen with the button takes the place of the example', async () => {
    const planner = await visits.visit();
    await planner.openByButton(visits.file('renja dinas.xlsx', renjaWorkbook(5)));
    await planner.page.getByRole('banner').getByText('renja dinas.xlsx').waitFor();
    await planner.page.getByRole('gridcell', { name: 'Penyediaan Jasa Pelayanan Umum Kantor Bagian 5' }).waitFor();
  });

  test('a file dragged over the page is shown where to drop, and dropped it opens', async () => {
    const planner = await visits.visit();
    const file = visits.file('seret.xlsx', renjaWorkbook(5));
    await planner.drag(file, false);
    await planner.page.getByText('Lepaskan berkas Excel di sini').waitFor();
    await planner.drag(file, true);
    await planner.page.getByRole('banner').getByText('seret.xlsx').waitFor();
    await planner.page.getByText('Lepaskan berkas Excel di sini').waitFor({ state: 'detached' });
  });

  test.each([
    ['catatan.xlsx', Buffer.from('bukan buku kerja'), 'Ini bukan buku kerja Excel'],
    ['kosong.xlsx', Buffer.alloc(0), 'Berkas ini kosong'],
    ['lama.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /\.xls|kata sandi|bukan buku kerja/],
  ])('%s is refused with a sentence, and what was open stays open', async (name, content, sentence) => {
    const planner = await visits.visit();
    await planner.findings.first().waitFor();
    await planner.openByButton(visits.file(name, content));
    const alert = planner.page.getByRole('alert');
    await alert.getByText(sentence).waitFor();
    expect(await alert.textContent()).toContain(`${name} tidak dapat dibuka`);
    expect(await alert.textContent()).toContain('contoh.xlsx tetap terbuka');
    expect(await planner.findings.count()).toBeGreaterThan(3);
    await planner.button('Tutup').click();
    await alert.waitFor({ state: 'detached' });
  });

  describe('where the open file holds something that no copy holds', () => {
    async function fillThenOpenAnother(): Promise<Planner> {
      const planner = await visits.visit();
      await planner.button('Isi kolom capaian').click();
      await planner.button('Isi 7 sel').click();
      await planner.page.getByText('contoh.xlsx · belum disimpan').waitFor();
      await planner.openByButton(visits.file('lain.xlsx', renjaWorkbook(12)));
      await planner.page.getByText('Perubahan di contoh.xlsx belum disimpan.').waitFor();
      expect(await planner.page.getByRole('banner').textContent()).toContain('contoh.xlsx');
      return planner;
    }
    const another = (planner: Planner) => planner.page.getByRole('banner').getByText('lain.xlsx', { exact: true });

    test('it stays until the user says that it may go', async () => {
      const planner = await fillThenOpenAnother();
      await planner.button('Buka tanpa menyimpan').click();
      await another(planner).waitFor();
      expect(await planner.page.getByText('belum disimpan').count()).toBe(0);
    });

    test('a copy is saved first where the user wants that', async () => {
      const planner = await fillThenOpenAnother();
      const download = planner.page.waitForEvent('download');
      await planner.button('Simpan salinan, lalu buka').click();
      expect((await download).suggestedFilename()).toBe('contoh (diperiksa).xlsx');
      await another(planner).waitFor();
    });

    test('it can also go on', async () => {
      const planner = await fillThenOpenAnother();
      await planner.button('Tutup').click();
      await planner.page.getByRole('tab', { name: /^Riwayat 1/ }).waitFor();
      expect(await another(planner).count()).toBe(0);
    });
  });

  test('a workbook without a planning table is said to have none', async () => {
    const planner = await visits.visit({
      workbook: {
        sheets: [
          {
            name: 'Belanja',
            rows: [
              ['Beras', 2],
              ['Gula', 1],
            ],
          },
        ],
      },
    });
    await planner.page.getByText('Tidak ada tabel yang dikenali').waitFor();
  });
});
