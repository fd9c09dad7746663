import { ruleInfos } from '../../src/app/rule-info';
import { isYearSound, levelOf, optionOf, unsoundRules, withLevel, withOption } from '../../src/app/settings';

const band = ruleInfos().find(({ id }) => id === 'out-of-band')!;
const missing = ruleInfos().find(({ id }) => id === 'computed-missing')!;
const [low, high] = [band.options[0]!, band.options[1]!];

describe('Settings of a workbook', () => {
  it('keep what differs from the checks’ own severities, and nothing else', () => {
    const off = withLevel({ year: 2026 }, missing, 'off');
    expect(off).toEqual({ year: 2026, severities: { 'computed-missing': 'off' } });
    expect(levelOf(off, missing)).toBe('off');
    expect(withLevel(off, missing, 'error')).toEqual({ year: 2026 });
    expect(levelOf({}, missing)).toBe('error');
  });

  it('keep the options that differ from their defaults', () => {
    const both = withOption(withOption({}, band, low, 0.5), band, high, 1);
    expect(both).toEqual({ options: { 'out-of-band': { low: 0.5, high: 1 } } });
    expect(withOption(withOption(both, band, low, 0.75), band, high, 1.1)).toEqual({});
    expect(optionOf(both, band, low)).toBe(0.5);
    expect(optionOf({}, band, low)).toBe(0.75);
  });

  it('of other checks stay when one is changed', () => {
    const settings = { severities: { 'total-row': 'off' as const }, options: { lain: { a: 1 } } };
    expect(withLevel(settings, missing, 'info').severities).toEqual({ 'total-row': 'off', 'computed-missing': 'info' });
    expect(withOption(settings, band, low, 0.5).options).toEqual({ lain: { a: 1 }, 'out-of-band': { low: 0.5 } });
  });

  it.each([
    [{ low: 0.5 }, []],
    [{ low: Number.NaN }, ['out-of-band']],
    [{ low: 1.2 }, ['out-of-band']],
    [{ low: 1.2, high: 1.3 }, []],
  ])('tell options that a check cannot work with: %j', (chosen, unsound) => {
    expect(unsoundRules({ options: { 'out-of-band': chosen } })).toEqual(unsound);
  });

  it.each([
    [undefined, true],
    [2026, true],
    [26, false],
    [2100, false],
    [2026.5, false],
  ])('tell a year that no Renja has: %p', (year, isSound) => {
    expect(isYearSound({ year })).toBe(isSound);
  });
});
