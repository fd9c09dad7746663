import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Visits, type Planner } from './planner';

const FOLDER = path.resolve(__dirname, '../../docs/screenshots');
const visits = new Visits();
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  await visits.start();
});
afterEach(() => visits.leave());
afterAll(() => visits.stop());

async function picture({ page }: Planner, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  const file = path.join(FOLDER, `${name}.png`);
  const bytes = await page.screenshot({ path: file, animations: 'disabled' });
  expect(bytes.length).toBeGreaterThan(10_000);
}

/** The clock of all pictures: they change only when the page does. */
async function visitAt841(options: Parameters<Visits['visit']>[0] = {}): Promise<Planner> {
  return visits.visit({ ...options, time: new Date(2026, 10, 20, 8, 41) });
}

describe('the pictures of the documentation', () => {
  test('the example as it opens', async () => {
    const planner = await visitAt841();
    await planner.findings.first().waitFor();
    await picture(planner, 'example');
  });

  test('a finding and its cell', async () => {
    const planner = await visitAt841();
    await planner.findings.filter({ hasText: '4 sel' }).click();
    await planner.findings.filter({ hasText: 'N20' }).click();
    await picture(planner, 'findings');
  });

  test('the preview of filling', async () => {
    const planner = await visitAt841();
    await planner.button('Isi kolom capaian').click();
    await planner.page.getByRole('option').filter({ hasText: 'O40' }).click();
    await picture(planner, 'preview');
  });

  test('how a table is read', async () => {
    const planner = await visitAt841();
    await planner.page
      .getByRole('tablist', { name: 'Hasil' })
      .getByRole('tab', { name: /^Tabel/ })
      .click();
    await planner.button('Ubah pemetaan').click();
    await planner.page.getByLabel('Isi kolom J').focus();
    await picture(planner, 'mapping');
  });

  test('the page in the dark', async () => {
    const planner = await visitAt841({ colorScheme: 'dark' });
    await planner.findings.filter({ hasText: 'L16' }).click();
    await picture(planner, 'dark');
  });

  test('the page on a phone', async () => {
    const planner = await visitAt841({ viewport: { width: 360, height: 740 } });
    await planner.showFindings();
    await planner.findings.filter({ hasText: 'L16' }).click();
    await planner.showFindings();
    await picture(planner, 'narrow');
  });
});
