import { overflow, violations } from '../support/accessibility';
import { duringTests } from './during-tests';
import { Visits, type VisitOptions } from './planner';

const visits = duringTests(new Visits());

/** Axe looks at every cell: a small window saves it, and everyone, time. */
const SMALL = { width: 900, height: 560 };

const LOOKS: readonly (readonly [string, VisitOptions])[] = [
  ['light', { viewport: SMALL }],
  ['dark', { viewport: SMALL, colorScheme: 'dark' }],
  ['forced colours', { viewport: SMALL, forcedColors: 'active' }],
  ['a phone', { viewport: { width: 360, height: 740 } }],
];

test('axe finds a fault where there is one', async () => {
  const planner = await visits.visit({ viewport: SMALL });
  await planner.page.getByRole('banner').evaluate((banner) => {
    banner.append(document.createElement('button'));
  });
  expect(await violations(planner.page)).toEqual([expect.stringContaining('button-name')]);
});

describe('axe finds nothing', () => {
  test.each(LOOKS)('with a finding chosen, in %s', async (_, options) => {
    const planner = await visits.visit(options);
    await planner.showFindings();
    await planner.findings.filter({ hasText: 'J30' }).click();
    expect(await violations(planner.page)).toEqual([]);
  });

  test.each(LOOKS.slice(0, 2))('with the preview of filling open, in %s', async (_, options) => {
    const planner = await visits.visit(options);
    await planner.showFindings();
    await planner.button('Isi kolom capaian').click();
    await planner.button('Isi 7 sel').waitFor();
    expect(await violations(planner.page)).toEqual([]);
  });

  test('with a file refused and the tables listed', async () => {
    const planner = await visits.visit({ viewport: SMALL });
    await planner.openByButton(visits.file('catatan.xlsx', Buffer.from('bukan buku kerja')));
    await planner.page.getByRole('alert').waitFor();
    await planner.page.getByRole('tab', { name: /^Tabel 1/ }).click();
    expect(await violations(planner.page)).toEqual([]);
  });
});

describe('the page on a narrow screen', () => {
  test.each([320, 360, 719])('fits %i pixels without scrolling sideways', async (width) => {
    const planner = await visits.visit({ viewport: { width, height: 640 } });
    expect(await overflow(planner.page)).toBeLessThanOrEqual(0);
  });

  test('shows sheet and findings in turn, and a finding leads to its cell', async () => {
    const planner = await visits.visit({ viewport: { width: 360, height: 740 } });
    await planner.showFindings();
    await planner.findings.filter({ hasText: 'J30' }).click();
    expect(await planner.seesSelectedCell()).toBe(true);
    expect(await planner.grid.evaluate((grid) => grid === document.activeElement)).toBe(true);
    await planner.page.keyboard.press('Enter');
    const chosen = planner.page.getByRole('treeitem', { selected: true });
    await chosen.waitFor();
    expect(await chosen.textContent()).toContain('J30');
  });
});
