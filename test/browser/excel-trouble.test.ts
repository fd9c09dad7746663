import type { Route } from 'playwright-core';
import { duringTests } from './during-tests';
import { ExcelVisits, exampleSheets, type ExcelPlanner } from './excel-visits';

const visits = duringTests(new ExcelVisits());

const LIBRARY = 'https://appsforoffice.microsoft.com/**';
const EDITING = 'InvalidOperationInCellEditMode';

async function openPreview(planner: ExcelPlanner): Promise<void> {
  await planner.check();
  await planner.button('Isi kolom capaian').click();
  await planner.button('Isi 7 sel').waitFor();
}

describe('when Excel refuses', () => {
  test('a check while a cell is being typed into says what to press, and succeeds when tried again', async () => {
    const planner = await visits.visit();
    planner.excel.line.plan({ at: 1, code: EDITING, when: 'before', lasting: true });
    await planner.button('Periksa').click();
    const alert = planner.page.getByRole('alert');
    await alert.getByText(/Tekan Enter di Excel/).waitFor();
    planner.excel.line.repair();
    await planner.button('Coba lagi').click();
    await planner.findings.first().waitFor();
    expect(await alert.count()).toBe(0);
  });

  test('filling while a cell is being typed into keeps the preview, and goes on when tried again', async () => {
    const planner = await visits.visit();
    await openPreview(planner);
    const before = planner.excel.book.content();
    planner.excel.line.plan({ at: 1, code: EDITING, when: 'before', lasting: true });
    await planner.button('Isi 7 sel').click();
    await planner.page.getByRole('alert').getByText('Sel tidak jadi diisi.').waitFor();
    await planner.button('Isi 7 sel').waitFor();
    expect(planner.excel.book.content()).toEqual(before);
    planner.excel.line.repair();
    await planner.button('Coba lagi').click();
    await planner.page.getByText('7 sel diisi').waitFor();
    await planner.tab(/^Riwayat 1/).waitFor();
  });

  test('a protected sheet is said to be protected, and nothing is lost', async () => {
    const planner = await visits.visit();
    await openPreview(planner);
    const before = planner.excel.book.content();
    Object.assign(planner.excel.book.sheets[0]!.protection, { isOn: true });
    await planner.button('Isi 7 sel').click();
    const alert = planner.page.getByRole('alert');
    await alert.getByText(/Lembar ini terkunci/).waitFor();
    expect(planner.excel.book.content()).toEqual(before);
    Object.assign(planner.excel.book.sheets[0]!.protection, { isOn: false });
    await planner.button('Isi 7 sel').click();
    await planner.page.getByText('7 sel diisi').waitFor();
    expect(await alert.count()).toBe(0);
  });

  test.each([1, 2, 3, 4])('whatever is half done when request %i fails can be taken back', async (at) => {
    const planner = await visits.visit();
    await openPreview(planner);
    const before = planner.excel.book.content();
    // It breaks, and so does the attempt to put things right.
    planner.excel.line.plan({ at, code: 'GeneralException', when: 0.5, lasting: true });
    await planner.button('Isi 7 sel').click();
    const alert = planner.page.getByRole('alert');
    await alert.getByText(/Excel menolak/).waitFor();
    planner.excel.line.repair();
    const isWritten = (await alert.textContent())?.startsWith('Buku kerja tidak dapat diperiksa.');
    const isPartial = (await alert.textContent())?.includes('Sebagian sel telanjur berubah');
    if (isWritten) await planner.tab(/^Riwayat 1/).click();
    if (isWritten || isPartial) {
      await planner.button(/^Urungkan/).click();
      await planner.page.getByText(/dikembalikan seperti semula/).waitFor();
    }
    expect(planner.excel.book.content()).toEqual(before);
  });

  test('a check that fails behind a filling does not fill twice when tried again', async () => {
    const planner = await visits.visit();
    await openPreview(planner);
    const { line } = planner.excel;
    const untilFilled = planner.until(() => planner.cell('O32') !== null, true);
    await planner.button('Isi 7 sel').click();
    await untilFilled;
    line.plan({ at: 1, code: EDITING, when: 'before', lasting: true });
    const alert = planner.page.getByRole('alert');
    await alert.or(planner.page.getByText('7 sel diisi')).first().waitFor();
    line.repair();
    if (await alert.count()) await planner.button('Coba lagi').click();
    await planner.page.getByText('7 sel diisi').waitFor();
    await planner.tab(/^Riwayat 1/).waitFor();
  });

  test('a check that takes long says so, and can be ended', async () => {
    const planner = await visits.visit();
    await planner.button('Periksa').waitFor();
    // The worker's script never comes.
    await planner.page.route('**/*.js', () => undefined);
    await planner.button('Periksa').click();
    await planner.page.getByText('Memeriksa…').waitFor();
    await planner.button('Batalkan').click();
    await planner.page.getByText('Memeriksa…').waitFor({ state: 'detached' });
    await planner.page.unrouteAll({ behavior: 'ignoreErrors' });
    await planner.check();
  });

  test('a pane that opens while somebody types follows the selection from the first check on', async () => {
    const planner = await visits.visit({ refusesAtFirst: true });
    await planner.button('Periksa').waitFor();
    planner.excel.line.repair();
    await planner.check();
    await planner.until(() => planner.excel.book.registrations.get('SelectionChanged') ?? 0, 1);
    await planner.page.waitForTimeout(200);
    planner.goTo('J30');
    await planner.strip.getByText(/Sel terpilih J30/).waitFor();
  });

  test('what the workbook remembers is left as it is where it cannot be read, and that is said', async () => {
    const planner = await visits.visit();
    const xml = '<periksa-renja xmlns="urn:periksa-renja:memory:1">rusak</periksa-renja>';
    planner.excel.book.xmlParts.push({ id: '{1}', namespace: 'urn:periksa-renja:memory:1', xml });
    await planner.check();
    await planner.page.getByText(/tidak terbaca dan dibiarkan apa adanya/).waitFor();
    expect(planner.excel.book.xmlParts.map((part) => part.xml)).toEqual([xml]);
  });

  test('a finding whose sheet was deleted says so', async () => {
    const planner = await visits.visit({ sheets: [...exampleSheets(), { name: 'Lain', rows: [['x']] }] });
    await planner.check();
    const { book } = planner.excel;
    book.sheets.splice(0, 1);
    await planner.findings.filter({ hasText: 'J30' }).click();
    await planner.page
      .getByRole('alert')
      .getByText(/sudah dihapus/)
      .waitFor();
  });
});

describe('where the pane cannot work', () => {
  test('an Excel that is too old is told what still works', async () => {
    const planner = await visits.visit({ excelApi: '1.8' });
    await planner.page.getByText('Excel ini terlalu lama').waitFor();
    const link = planner.page.getByRole('link', { name: 'Buka di peramban' });
    expect(await link.getAttribute('href')).toMatch(/^http:\/\/localhost:\d+\/index\.html$/);
    expect(planner.excel.line.requests).toBe(0);
  });

  test('another program of Office is told so', async () => {
    const planner = await visits.visit({ program: 'Word', displayLanguage: 'en-US' });
    await planner.page.getByText('Panel ini untuk Excel').waitFor();
  });

  test.each([
    ['is refused', (route: Route) => route.abort()],
    ['comes empty', (route: Route) => route.fulfill({ contentType: 'text/javascript', body: '' })],
  ])('an Excel whose library %s is told so at once, and can be tried again', async (_, answer) => {
    const planner = await visits.visit();
    await planner.button('Periksa').waitFor();
    // No time passes on this clock: only what the page hears of the library can tell it.
    await planner.page.clock.install();
    await planner.page.clock.pauseAt(Date.now() + 60_000);
    await planner.page.route(LIBRARY, answer);
    await planner.reopen();
    await planner.page.getByText('Excel tidak menjawab').waitFor();
    await planner.page.clock.resume();
    await planner.page.unroute(LIBRARY, answer);
    await planner.button('Muat ulang').click();
    await planner.button('Periksa').waitFor();
  });

  test('an Excel whose library never comes is told so in the end', async () => {
    const planner = await visits.visit();
    await planner.page.route(LIBRARY, () => undefined);
    await planner.page.clock.install();
    await planner.reopen();
    await planner.page.getByText('Menghubungi Excel…').waitFor();
    await planner.page.clock.fastForward(20_000);
    await planner.page.getByText('Excel tidak menjawab').waitFor();
  });
});
