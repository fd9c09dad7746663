import AxeBuilder from '@axe-core/playwright';
import { ExcelVisits, type ExcelPlanner, type ExcelVisitOptions } from './excel-visits';

const visits = new ExcelVisits();
beforeAll(() => visits.start());
afterEach(() => visits.leave());
afterAll(() => visits.stop());

/** What axe finds, each as "rule: where". */
async function violations({ page }: ExcelPlanner): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target }) => `${id} (${impact ?? '?'}): ${target.join(' ')}`),
  );
}

/** By how many pixels the pane is wider than its window. */
function overflow({ page }: ExcelPlanner): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

const WIDTHS = [320, 400, 700];
const LOOKS: readonly (readonly [string, ExcelVisitOptions])[] = [
  ['light', {}],
  ['dark', { officeGround: '#262626' }],
  ['forced colours', { forcedColors: 'active' }],
];
const LANGUAGES = [
  ['Indonesian', 'id-ID'],
  ['English', 'en-US'],
] as const;
const CASES = WIDTHS.flatMap((width) =>
  LOOKS.flatMap(([look, options]) => LANGUAGES.map(([name, tag]) => [width, look, name, tag, options] as const)),
);

describe('axe finds nothing in the pane', () => {
  test.each(CASES)('%i pixels wide, %s, in %s', async (width, _look, _name, displayLanguage, options) => {
    const planner = await visits.visit({
      ...options,
      displayLanguage,
      viewport: { width, height: 720 },
      // What is half faded in has not the contrast that it will have.
      reducedMotion: 'reduce',
    });
    await planner.button(/^(Periksa|Check)$/).waitFor();
    expect(await violations(planner)).toEqual([]);

    // A finding with a suggestion, the form for ignoring it, and an ignored one.
    await planner.check();
    await planner.findings.filter({ hasText: 'N20' }).click();
    await planner.button(/^(Abaikan|Ignore)…$/).click();
    expect(await violations(planner)).toEqual([]);
    await planner.button(/^(Abaikan|Ignore)$/).click();
    await planner.button(/^(Diabaikan|Ignored) 1$/).click();
    expect(await violations(planner)).toEqual([]);

    // The preview, and what comes of it.
    await planner.button(/^(Isi kolom|Fill achievement)/).click();
    await planner.button(/^(Isi|Fill) \d+/).waitFor();
    expect(await violations(planner)).toEqual([]);
    await planner.button(/^(Isi|Fill) \d+/).click();
    await planner.page.getByText(/sel diisi|cells filled/).waitFor();
    await planner.tab(/^(Riwayat|History)/).click();
    await planner.button(/^(Menu lain|More)$/).click();
    expect(await violations(planner)).toEqual([]);
    expect(await overflow(planner)).toBeLessThanOrEqual(0);
  });

  test('where it cannot work', async () => {
    const planner = await visits.visit({ excelApi: '1.8', viewport: { width: 320, height: 720 } });
    await planner.page.getByText('Excel ini terlalu lama').waitFor();
    expect(await violations(planner)).toEqual([]);
  });

  test('with a problem told', async () => {
    const planner = await visits.visit({ viewport: { width: 320, height: 720 } });
    planner.excel.line.plan({ at: 1, code: 'InvalidOperationInCellEditMode', when: 'before', lasting: true });
    await planner.button('Periksa').click();
    await planner.page.getByRole('alert').waitFor();
    expect(await violations(planner)).toEqual([]);
    expect(await overflow(planner)).toBeLessThanOrEqual(0);
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
