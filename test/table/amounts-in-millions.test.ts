import { exampleSheet } from '../../src/rules/examples/example-sheet';
import { findTables } from '../../src/table/find-tables';

/** The measure of the Renstra's target in a T-C.29 over the amounts as they are typed. */
function measureOf([target, before, planned, done]: readonly string[]): string | null | undefined {
  const figures = `'${target}' | '${before}' | '${planned}' | '${done}' | '80,0%' | '${planned}' | '${before}' | '60,0%'`;
  const sheet = exampleSheet({
    layout: 'T-C.29',
    rows: `1.03.02 | PROGRAM PENGELOLAAN SUMBER DAYA AIR | Irigasi | ${figures}
1.03.10 | PROGRAM PENYELENGGARAAN JALAN | Jalan mantap | ${figures}`,
  });
  return findTables(sheet).tables[0]?.columns.find(({ role }) => role === 'renstraTarget')?.measure;
}

describe('Amounts that are typed as text', () => {
  it.each([
    ['in full', ['38.450.844.000', '14.296.183.000', '7.443.205.000', '6.180.800.000']],
    ['in millions with a decimal', ['38.450,8', '14.296,2', '7.443,3', '6.180,8']],
    ['in millions with an English decimal', ['38,450.8', '14,296.2', '7,443.3', '6,180.8']],
  ])('are money %s', (_, texts) => {
    expect(measureOf(texts)).toBe('rp');
  });

  it('are quantities where they are small', () => {
    expect(measureOf(['64,2', '37,4', '12,8', '11,5'])).toBe('k');
  });
});
