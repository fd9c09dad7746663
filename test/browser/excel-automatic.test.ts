import { duringTests } from './during-tests';
import { ExcelVisits } from './excel-visits';

const visits = duringTests(new ExcelVisits());

/** Longer than the pane waits for quiet, and a check. */
const AT_REST = 2500;

describe('checking automatically', () => {
  test('is off until it is switched on', async () => {
    const planner = await visits.visit();
    await planner.check();
    const { requests } = planner.excel.line;
    planner.type('N20', 46_525_500);
    await planner.page.waitForTimeout(AT_REST);
    expect(planner.excel.line.requests).toBe(requests);
    expect(await planner.findings.filter({ hasText: 'N20' }).count()).toBe(1);
  });

  test('a burst of 200 cells gives a handful of checks, and the last state is the one that was checked', async () => {
    const planner = await visits.visit();
    await planner.check();
    const before = planner.excel.line.requests;
    await planner.check();
    const requestsOfOneCheck = planner.excel.line.requests - before;
    await planner.choose('Periksa otomatis');
    await planner.until(() => planner.excel.book.registrations.get('DataChanged') ?? 0, 1);
    await planner.page.waitForTimeout(200);

    const { requests } = planner.excel.line;
    for (let count = 1; count <= 200; count++) {
      planner.type('N20', count === 200 ? 46_525_500 : count);
      if (count % 20 === 0) await planner.page.waitForTimeout(50);
    }
    await planner.findings.filter({ hasText: 'N20' }).waitFor({ state: 'detached' });
    await planner.page.waitForTimeout(AT_REST);
    const checks = (planner.excel.line.requests - requests) / requestsOfOneCheck;
    expect(checks).toBeGreaterThanOrEqual(1);
    expect(checks).toBeLessThanOrEqual(3);

    // What the pane itself writes sets nothing off.
    await planner.fill();
    await planner.choose('Tandai di lembar');
    await planner.page.getByText(/sel ditandai/).waitFor();
    const afterwards = planner.excel.line.requests;
    await planner.page.waitForTimeout(AT_REST);
    expect(planner.excel.line.requests).toBe(afterwards);

    await planner.choose('Periksa otomatis');
    await planner.until(() => planner.excel.book.registrations.get('DataChanged') ?? 0, 0);
  });

  test('says nothing while somebody types into a cell, and checks when that is done', async () => {
    const planner = await visits.visit();
    await planner.check();
    await planner.choose('Periksa otomatis');
    await planner.until(() => planner.excel.book.registrations.get('DataChanged') ?? 0, 1);
    await planner.page.waitForTimeout(200);
    planner.type('N20', 46_525_500);
    planner.excel.line.plan({ at: 1, code: 'InvalidOperationInCellEditMode', when: 'before', lasting: true });
    await planner.page.waitForTimeout(1500);
    expect(await planner.page.getByRole('alert').count()).toBe(0);
    planner.excel.line.repair();
    await planner.findings.filter({ hasText: 'N20' }).waitFor({ state: 'detached' });
  });
});
