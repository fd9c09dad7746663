import { checkWorkbook } from '../../src/app/check-workbook';
import type { ComparedWorkbook } from '../../src/app/compared-workbook';
import { describeFinding } from '../../src/app/describe-finding';
import { COMPARISONS } from '../../src/rules/comparison-registry';
import type { Finding } from '../../src/rules/finding';
import { formatAddress } from '../../src/sheet/address';
import { beluRenstra, renjaRows, renjaSheets, type RenjaRow } from '../support/renja-of-renstra';
import { snapshotOf } from '../support/snapshots';

const ids: readonly string[] = COMPARISONS.map(({ id }) => id);

/** What setting the Renja beside the Renstra finds. */
async function findings(
  renstra: ComparedWorkbook,
  rows: readonly RenjaRow[],
  evaluated?: readonly RenjaRow[],
): Promise<Finding[]> {
  const result = checkWorkbook(await snapshotOf(renjaSheets(rows, evaluated)), {}, [renstra]);
  expect(result.tables.map(({ table }) => table.layout)).toEqual(['T-C.29', 'T-C.33']);
  return result.findings.filter(({ rule }) => ids.includes(rule));
}

const told = (found: readonly Finding[]): string[] =>
  found.map((finding) => `${finding.rule} ${finding.sheet}!${formatAddress(finding)}`);

const change = (rows: readonly RenjaRow[], code: string, part: Partial<RenjaRow>): RenjaRow[] =>
  rows.map((row) => (row.code === code ? { ...row, ...part } : row));

describe('The Renja of the second year of the Renstra of Belu, beside that Renstra', () => {
  let renstra: ComparedWorkbook;
  let rows: RenjaRow[];
  beforeAll(async () => {
    renstra = await beluRenstra();
    rows = renjaRows(renstra);
  });
  /** Row 5 is the first of the body of T-C.29. */
  const rowOf = (code: string): number => rows.findIndex((row) => row.code === code) + 5;

  it('says nothing where every row and figure was taken over', async () => {
    expect(told(await findings(renstra, rows))).toEqual([]);
  });

  it('finds all planted differences, and nothing else', async () => {
    let planned = change(rows, '1.06.01.2.01.0002', { budget: 15_417_519 }); // digits swapped
    planned = change(planned, '1.06.01.2.06.0005', { budget: 148_511_100 }); // a digit changed
    planned = change(planned, '1.06.05.2.02.0004', { budget: null }); // not funded
    planned = change(planned, '1.06.06.2.01.0001', { name: 'Penyediaan Makanan Siap Saji' }); // another name
    planned = planned.filter(({ code }) => code !== '1.06.04.2.01.0012'); // left out
    planned.splice(planned.findIndex(({ code }) => code === '1.06.06') + 1, 0, {
      code: '1.06.06.2.03',
      name: 'Kegiatan yang tidak ada di Renstra',
      indicator: 'Jumlah laporan',
      budget: 25_000_000,
      final: null,
    });
    let evaluated = change(rows, '1.06.01.2.06.0001', { final: 17_976_000 }); // digits swapped
    evaluated = change(evaluated, '1.06.02.2.01.0001', { final: null }); // left blank
    const found = await findings(renstra, planned, evaluated);
    const moved = (code: string): number => planned.findIndex((row) => row.code === code) + 6;
    expect(told(found).sort()).toEqual(
      [
        `renstra-target-differs T-C.29!D${rowOf('1.06.01.2.06.0001')}`,
        `renstra-target-differs T-C.29!D${rowOf('1.06.02.2.01.0001')}`,
        'row-set T-C.33!B3',
        `renstra-year-differs T-C.33!F${moved('1.06.01.2.01.0002')}`,
        `renstra-year-differs T-C.33!F${moved('1.06.01.2.06.0005')}`,
        `renstra-year-differs T-C.33!F${moved('1.06.05.2.02.0004')}`,
      ].sort(),
    );
    const { why } = describeFinding(
      found.find(({ rule }) => rule === 'row-set')!,
      'id',
    );
    expect(why).toContain('Kegiatan yang tidak ada di Renstra (B');
    expect(why).toContain('Pemberian Layanan Rujukan (Tabel 6.2!B');
    expect(why).toMatch(/Penyediaan Makanan Siap Saji \(B\d+\) = Penyediaan Permakanan \(Tabel 6\.2!B92\)/);
  });

  it('says once that the amounts are in thousands', async () => {
    const thousands = rows.map((row) => ({
      ...row,
      budget: row.budget === null ? null : Math.round(row.budget / 1000),
    }));
    const found = await findings(renstra, thousands);
    expect(told(found)).toEqual(['renstra-year-differs T-C.33!F4']);
    expect(describeFinding(found[0]!, 'id').what).toContain('1.000 kali lebih kecil');
  });

  it('says once that all amounts were raised alike', async () => {
    const raised = rows.map((row) => ({ ...row, budget: row.budget === null ? null : Math.round(row.budget * 1.1) }));
    const found = await findings(renstra, raised);
    expect(told(found)).toEqual(['renstra-year-differs T-C.33!F4']);
    expect(describeFinding(found[0]!, 'id').what).toContain('+10%');
  });

  it('compares nothing with a Renstra of other years', async () => {
    const plans = renstra.plans.map((plan) => ({
      ...plan,
      table: {
        ...plan.table,
        columns: plan.table.columns.map((column) => ({ ...column, year: column.year && column.year - 10 })),
      },
    }));
    const result = checkWorkbook(await snapshotOf(renjaSheets(rows)), {}, [{ ...renstra, plans }]);
    expect(result.findings.filter(({ rule }) => ids.includes(rule))).toEqual([]);
    expect(result.compared).toMatchObject([{ name: 'renstra.xlsx', pairs: [] }]);
  });
});
