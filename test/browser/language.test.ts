import { duringTests } from './during-tests';
import { Visits } from './planner';

const visits = duringTests(new Visits());

describe('the language', () => {
  test('is Indonesian until English is chosen, and then stays English', async () => {
    const planner = await visits.visit({ locale: 'en-US' });
    await planner.button('Isi kolom capaian').waitFor();
    expect(await planner.page.locator('html').getAttribute('lang')).toBe('id');

    await planner.button('English').click();
    await planner.button('Fill achievement columns').waitFor();
    expect(await planner.page.locator('html').getAttribute('lang')).toBe('en');
    expect(await planner.findings.first().textContent()).not.toMatch(/seharusnya/);

    await planner.page.reload();
    await planner.button('Fill achievement columns').waitFor();
    await planner.button('Indonesia').click();
    await planner.button('Isi kolom capaian').waitFor();
  });

  test('writes numbers its own way, in the sheet too', async () => {
    const planner = await visits.visit();
    await planner.goTo('H9');
    expect(await planner.selectedCell.textContent()).toBe('13.093.500.000');
    await planner.button('English').click();
    expect(await planner.selectedCell.textContent()).toBe('13,093,500,000');
  });
});
