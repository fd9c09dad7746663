import { exampleFindings } from '../../src/lint/example-findings';
import { closingMismatch } from '../../src/rules/checks/closing-mismatch';
import { formulaDiffers } from '../../src/rules/checks/formula-differs';
import { unitMismatch } from '../../src/rules/checks/unit-mismatch';
import type { AnyRule } from '../../src/rules/rule';

/** What the correction of an example's first finding puts into the cell. */
function corrected(rule: AnyRule, exampleName: string): { value: unknown; formula: string | null } {
  const example = rule.examples.find(({ name }) => name.includes(exampleName))!;
  const [finding] = exampleFindings(rule, example);
  const { value, formula } = finding!.fix!.edits[0]!.after;
  return { value, formula };
}

describe('The correction of', () => {
  it('a unit keeps the number and takes the unit of the row', () => {
    expect(corrected(unitMismatch, 'target orang, prakiraan maju paket')).toEqual({
      value: '225 Orang',
      formula: null,
    });
  });

  it('a sum that stops too early reads all rows below', () => {
    const { formula } = corrected(formulaDiffers, 'berhenti sebelum kegiatan terakhir');
    expect(formula).toBe('=SUM(D5:D7)');
  });

  it('an average is a live formula over the percentages above', () => {
    const { value, formula } = corrected(closingMismatch, 'rata-rata yang tidak sesuai');
    expect(formula).toBe('=AVERAGE(M4:M5)');
    expect(value).toBeCloseTo(0.3925, 9);
  });
});
