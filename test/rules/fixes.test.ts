import { exampleFindings } from '../../src/lint/example-findings';
import { childrenSum } from '../../src/rules/checks/children-sum';
import { closingMismatch } from '../../src/rules/checks/closing-mismatch';
import { formulaDiffers } from '../../src/rules/checks/formula-differs';
import { percentScale } from '../../src/rules/checks/percent-scale';
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

  it.each([
    ['satu kegiatan belum terhitung', { value: 310000, formula: null }],
    ['target program kosong', { value: 310000, formula: null }],
    ['rumus jumlah berhenti', { value: 310000, formula: '=SUM(D5:D6)' }],
  ])('a parent whose rows are not in doubt is their sum, live where it was: %s', (name, content) => {
    expect(corrected(childrenSum, name)).toEqual(content);
  });

  it('a sum that only carries on another mistake is none: that one is to be corrected', () => {
    const example = childrenSum.examples.find(({ name }) => name.includes('begitu kegiatan yang kosong'))!;
    expect(exampleFindings(childrenSum, example).map(({ severity, fix }) => [severity, fix])).toEqual([
      ['warning', null],
      ['error', expect.objectContaining({ kind: 'suggestion' })],
    ]);
  });

  it.each([
    ['satu angka berskala 100 di antara persentase', { value: 0.95, formula: null, format: '0.00%' }],
    ['satu pecahan di antara angka berskala 100', { value: 92.5, formula: null, format: '0.00' }],
  ])('a percentage on another scale takes that of its column: %s', (name, content) => {
    const example = percentScale.examples.find((each) => each.name === name)!;
    const [finding] = exampleFindings(percentScale, example);
    expect(finding!.fix).toMatchObject({ kind: 'suggestion', edits: [{ after: content }] });
  });

  it('a running total that is computed from a wrong amount is none: that amount is the cause', () => {
    const example = childrenSum.examples.find(({ name }) => name.includes('realisasi program keliru'))!;
    const [, runningTotal] = exampleFindings(childrenSum, example);
    expect(runningTotal).toMatchObject({
      severity: 'warning',
      fix: null,
      related: [{ row: 3, column: 6, relation: 'cause' }],
    });
  });

  it('an average is a live formula over the percentages above', () => {
    const { value, formula } = corrected(closingMismatch, 'rata-rata yang tidak sesuai');
    expect(formula).toBe('=AVERAGE(M4:M5)');
    expect(value).toBeCloseTo(0.3925, 9);
  });
});
