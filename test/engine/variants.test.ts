import { checkWorkbook, type CheckResult } from '../../src/app/check-workbook';
import { findPlans } from '../../src/app/find-plans';
import { formatAddress } from '../../src/sheet/address';
import { readFixture } from '../support/table-fixture';
import { snapshotOf, TABEL_1 } from '../support/snapshots';
import * as variants from '../support/table-variants';
import type { Variant } from '../support/table-variants';

const original = readFixture(TABEL_1)[0]!;

async function check(...applied: readonly Variant[]): Promise<CheckResult> {
  return checkWorkbook(await snapshotOf([applied.reduce((sheet, variant) => variant(sheet), original)]));
}

/** The roles from left to right; a split code counts once. */
function roles(result: CheckResult): string[] {
  const all = result.tables[0]?.table.columns.map(({ role, year, measure }) => `${role} ${year} ${measure}`) ?? [];
  return all.filter((role, index) => role !== all[index - 1]);
}

/** The findings by what they are about rather than where it stands: rule, code and name of the row. */
function findings(result: CheckResult): string[] {
  return result.findings
    .filter(({ rule }) => rule !== 'number-as-text')
    .map(({ rule, subject, expected }) => {
      const figure = typeof expected === 'number' ? expected.toFixed(4) : expected;
      return `${rule} · ${subject?.code ?? ''} ${subject?.name ?? ''} · ${figure}`;
    });
}

describe('Tabel 1 kept in another way', () => {
  let expectedRoles: string[];
  let expectedFindings: string[];
  beforeAll(async () => {
    const result = await check();
    expectedRoles = roles(result);
    expectedFindings = findings(result);
  });

  it.each<[string, Variant[]]>([
    ['moved to another place under other text', [variants.moved]],
    ['without the number row', [variants.withoutNumberRow]],
    ['with bare numbers in the number row', [variants.withoutDeclaredFormulas]],
    ['with the header unmerged', [variants.unmerged]],
    ['without page headers', [variants.withoutPageHeaders]],
    ['with the code in one cell', [variants.joinedCodes]],
    ['with amounts as Indonesian text', [variants.indonesianText]],
    ['with a header five rows high', [variants.tallHeader]],
    ['with another title and sheet name', [variants.renamed]],
    ['with a note below', [variants.annotated]],
    ['with signatures below', [variants.signed]],
    ['with a note and signatures below', [variants.annotated, variants.signed]],
    ['with SKPD, abbreviations and typing slips in the header', [variants.otherWording]],
    [
      'all of these at once',
      [
        variants.signed,
        variants.indonesianText,
        variants.withoutPageHeaders,
        variants.joinedCodes,
        variants.withoutNumberRow,
        variants.otherWording,
        variants.renamed,
        variants.unmerged,
        variants.moved,
      ],
    ],
  ])('%s has the same roles and the same findings', async (_, applied) => {
    const result = await check(...applied);
    expect(result.tables).toHaveLength(1);
    expect(result.tables[0]!.table.bodyRows).toHaveLength(70);
    expect(roles(result)).toEqual(expectedRoles);
    expect(findings(result)).toEqual(expectedFindings);
  });

  it('without any code finds the same outline by names and figures, and the same faults', async () => {
    const outline = async (...applied: readonly Variant[]): Promise<string[]> => {
      const snapshot = await snapshotOf([applied.reduce((sheet, variant) => variant(sheet), original)]);
      return findPlans(snapshot).plans[0]!.rows.map(({ row, level }) => `${row + 1} ${level}`);
    };
    // Without its code, the heading of a bidang urusan is told by its first word, as an urusan.
    expect(await outline(variants.withoutCodes)).toEqual(
      (await outline()).map((row) => row.replace('bidang-urusan', 'urusan')),
    );
    const result = await check(variants.withoutCodes);
    const withoutCode = (text: string): string => text.replace(/· [\d.]* ?/, '· ');
    expect(findings(result).map(withoutCode)).toEqual(expectedFindings.map(withoutCode));
  });

  it('with amounts as Indonesian text says so once a column', async () => {
    const texts = (await check(variants.indonesianText)).findings.filter(({ rule }) => rule === 'number-as-text');
    expect(texts.map((finding) => formatAddress(finding))).toEqual(['H9', 'I9', 'J9', 'K9', 'L9', 'M9', 'N9', 'O9']);
  });
});
