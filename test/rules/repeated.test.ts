import { describeFinding } from '../../src/lint/describe-finding';
import { exampleFindings } from '../../src/lint/example-findings';
import { childrenSum } from '../../src/rules/checks/children-sum';
import { computedConstant } from '../../src/rules/checks/computed-constant';
import { formatAddress } from '../../src/sheet/address';

/** A table in which so many degrees of realisation are typed, after eight that are formulas. */
function findings(typed: number): ReturnType<typeof exampleFindings> {
  const rows = Array.from({ length: 8 + typed }, (_, at) => {
    const row = at + 4;
    const ratio = at < 8 ? `=G${row}/F${row}⇒50%` : '50%';
    return `1.06.0${at + 1} | PROGRAM PELAYANAN | | 100000 | 10000 | 40000 | 20000 | ${ratio} | 20000 | 50000 | 50%`;
  });
  return exampleFindings(computedConstant, { name: 'repeated', rows: rows.join('\n'), findings: [] });
}

describe('A mistake repeated down a column', () => {
  it('is told cell by cell while it is in three cells', () => {
    expect(findings(3).map((finding) => formatAddress(finding))).toEqual(['H12', 'H13', 'H14']);
  });

  it('is told once from four cells on, with the other cells and the corrections of all', () => {
    const [finding, ...others] = findings(4);
    expect(others).toEqual([]);
    expect(formatAddress(finding!)).toBe('H12');
    expect(finding!.repeated!.map((place) => formatAddress(place))).toEqual(['H13', 'H14', 'H15']);
    expect(finding!.fix!.edits).toHaveLength(4);
    expect(describeFinding(finding!, 'id').what).toContain('3 sel lain');
    expect(describeFinding(finding!, 'en').why).toContain('H13, H14, and H15');
  });
});

describe('A wrong sum', () => {
  it('names the row that was counted with the other sign', () => {
    const example = childrenSum.examples.find(({ name }) => name.includes('tanda terbalik'))!;
    const [finding] = exampleFindings(childrenSum, example);
    expect(describeFinding(finding!, 'id').why).toContain('D7 (10.000) terhitung dengan tanda terbalik');
  });
});
