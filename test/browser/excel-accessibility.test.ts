import { overflow, violations } from '../support/accessibility';
import { duringTests } from './during-tests';
import { ExcelVisits, type ExcelPlanner, type ExcelVisitOptions } from './excel-visits';

const visits = duringTests(new ExcelVisits());

/** Every width, every look and both languages: colours do not depend on the width, nor on the words. */
const CASES: readonly (readonly [number, string, string, ExcelVisitOptions])[] = [
  [320, 'light', 'Indonesian', {}],
  [320, 'light', 'English', { displayLanguage: 'en-US' }],
  [320, 'dark', 'Indonesian', { officeGround: '#262626' }],
  [320, 'forced colours', 'English', { forcedColors: 'active', displayLanguage: 'en-US' }],
  [400, 'light', 'Indonesian', {}],
  [700, 'light', 'English', { displayLanguage: 'en-US' }],
];

describe('axe finds nothing in the pane', () => {
  test.each(CASES)('%i pixels wide, %s, in %s', async (width, _look, _language, options) => {
    const planner = await visits.visit({
      ...options,
      viewport: { width, height: 720 },
      // What is half faded in has not the contrast that it will have.
      reducedMotion: 'reduce',
    });
    await planner.button(/^(Periksa|Check)$/).waitFor();
    expect(await violations(planner.page)).toEqual([]);

    // A finding with a suggestion, the form for ignoring it, and an ignored one.
    await planner.check();
    await planner.findings.filter({ hasText: 'N20' }).click();
    await planner.button(/^(Abaikan|Ignore)…$/).click();
    expect(await violations(planner.page)).toEqual([]);
    await planner.button(/^(Abaikan|Ignore)$/).click();
    await planner.button(/^(Diabaikan|Ignored) 1$/).click();
    expect(await violations(planner.page)).toEqual([]);

    // The preview, and what comes of it.
    await planner.button(/^(Isi kolom|Fill achievement)/).click();
    await planner.button(/^(Isi|Fill) \d+/).waitFor();
    expect(await violations(planner.page)).toEqual([]);
    await planner.button(/^(Isi|Fill) \d+/).click();
    await planner.page.getByText(/sel diisi|cells filled/).waitFor();
    await planner.tab(/^(Riwayat|History)/).click();
    await planner.button(/^(Menu lain|More)$/).click();
    expect(await violations(planner.page)).toEqual([]);
    expect(await overflow(planner.page)).toBeLessThanOrEqual(0);
  });

  test('where it cannot work', async () => {
    const planner = await visits.visit({ excelApi: '1.8', viewport: { width: 320, height: 720 } });
    await planner.page.getByText('Excel ini terlalu lama').waitFor();
    expect(await violations(planner.page)).toEqual([]);
  });

  test('with a problem told', async () => {
    const planner = await visits.visit({ viewport: { width: 320, height: 720 } });
    planner.excel.line.plan({ at: 1, code: 'InvalidOperationInCellEditMode', when: 'before', lasting: true });
    await planner.button('Periksa').click();
    await planner.page.getByRole('alert').waitFor();
    expect(await violations(planner.page)).toEqual([]);
    expect(await overflow(planner.page)).toBeLessThanOrEqual(0);
  });
});

describe('the pane follows Office', () => {
  const ground = ({ page }: ExcelPlanner) =>
    page.evaluate(() => getComputedStyle(document.querySelector('main')!.parentElement!).backgroundColor);

  test('in its theme, also when that is changed, rather than the system', async () => {
    const planner = await visits.visit({ officeGround: '#262626', colorScheme: 'light' });
    await planner.button('Periksa').waitFor();
    const dark = await ground(planner);
    await planner.page.evaluate(() => {
      const { Office: office, tellTheme } = window as unknown as {
        Office: { context: { officeTheme: object } };
        tellTheme: () => void;
      };
      Object.assign(office.context.officeTheme, { bodyBackgroundColor: '#ffffff' });
      tellTheme();
    });
    await planner.until(() => ground(planner), 'rgb(255, 255, 255)');
    expect(dark).not.toBe('rgb(255, 255, 255)');
  });

  test('in the system, where Office says nothing', async () => {
    const planner = await visits.visit({ colorScheme: 'dark' });
    await planner.button('Periksa').waitFor();
    expect(await ground(planner)).not.toBe('rgb(255, 255, 255)');
  });

  test('in its language, until another one is chosen', async () => {
    const planner = await visits.visit({ displayLanguage: 'en-US' });
    await planner.check();
    expect(await planner.page.locator('html').getAttribute('lang')).toBe('en');
    await planner.choose('Indonesia');
    await planner.button('Periksa').waitFor();
    await planner.reopen();
    await planner.page.getByText('Periksa buku kerja ini').waitFor();
  });
});
