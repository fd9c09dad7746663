import path from 'node:path';
import { duringTests } from './during-tests';
import { ExcelVisits, type ExcelPlanner, type ExcelVisitOptions } from './excel-visits';

const FOLDER = path.resolve(__dirname, '../../docs/screenshots');
const visits = duringTests(new ExcelVisits());

async function picture({ page }: ExcelPlanner, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  const bytes = await page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' });
  expect(bytes.length).toBeGreaterThan(10_000);
}

/** A pane of 350 pixels. The clock of all pictures is the same: they change only when the pane does. */
function visitAt841(options: ExcelVisitOptions = {}): Promise<ExcelPlanner> {
  return visits.visit({
    viewport: { width: 350, height: 760 },
    deviceScaleFactor: 2,
    time: new Date(2026, 10, 20, 8, 41),
    ...options,
  });
}

describe('the pictures of the pane in Excel', () => {
  test('a finding and what can be done about it', async () => {
    const planner = await visitAt841();
    await planner.check();
    await planner.findings.filter({ hasText: 'N20' }).click();
    await planner.page.getByText('Saran perbaikan').waitFor();
    await picture(planner, 'excel-pane');
  });

  test('the history', async () => {
    const planner = await visitAt841();
    await planner.check();
    await planner.findings.filter({ hasText: 'N20' }).click();
    await planner.button('Pakai saran ini').click();
    await planner.page.getByText('1 sel diperbaiki').waitFor();
    await planner.fill();
    await planner.tab(/^Riwayat/).click();
    await picture(planner, 'excel-pane-history');
  });

  test('how a table is read', async () => {
    const planner = await visitAt841();
    await planner.check();
    await planner.tab(/^Tabel/).click();
    await planner.button('Ubah pemetaan').click();
    await planner.page.getByText('36 baris isi').waitFor();
    await picture(planner, 'excel-pane-mapping');
  });

  test('the pane in the dark', async () => {
    const planner = await visitAt841({ officeGround: '#262626' });
    await planner.check();
    await planner.choose('Tandai di lembar');
    await planner.page.getByText(/sel ditandai/).waitFor();
    await planner.findings.filter({ hasText: 'L16' }).click();
    await picture(planner, 'excel-pane-dark');
  });
});
