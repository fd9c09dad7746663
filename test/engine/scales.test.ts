import { checkWorkbook } from '../../src/app/check-workbook';
import { exampleSheet } from '../../src/rules/examples/example-sheet';
import type { ExampleTable } from '../../src/rules/examples/example-table';
import { formatAddress } from '../../src/sheet/address';
import { EMPTY_CELL } from '../../src/sheet/cell';
import type { SheetSnapshot } from '../../src/sheet/snapshot';

/*
 * Tables of one workbook of which one is in thousands of rupiah.
 */

/** The example on a sheet of its own, with a remark at the right of its title. */
function sheetOf(name: string, table: ExampleTable, remark?: string): SheetSnapshot {
  const sheet = exampleSheet(table);
  const rows = new Map(sheet.rows);
  if (remark) rows.set(0, [...rows.get(0)!, ...Array<undefined>(4), { ...EMPTY_CELL, value: remark }]);
  return { ...sheet, name, rows };
}

const PLAN: ExampleTable = {
  layout: 'T-C.33',
  rows: `1 | 1.06.01 | PROGRAM PENUNJANG | | | | 60000000 | | | | |
2 | 1.06.01.2.01 | Perencanaan dan Evaluasi | | | | 30000000 | | | | |
3 | 1.06.01.2.06 | Administrasi Umum | | | | 30000000 | | | | |`,
};
const REVIEW: ExampleTable = {
  layout: 'T-C.31',
  headings: { budget: 'Pagu Indikatif' },
  rows: `1 | PROGRAM PENUNJANG | | | | 50000 | PROGRAM PENUNJANG | | | | 60000 |
2 | Perencanaan dan Evaluasi | | | | 25000 | Perencanaan dan Evaluasi | | | | 30000 |
3 | Administrasi Umum | | | | 25000 | Administrasi Umum | | | | 30000 |`,
};

function findings(sheets: readonly SheetSnapshot[], about: RegExp): string[] {
  return checkWorkbook({ sheets }).findings.flatMap((finding) =>
    about.test(finding.rule) ? [`${finding.severity} ${finding.rule} ${finding.sheet}!${formatAddress(finding)}`] : [],
  );
}

const BETWEEN = /differs$/;

describe('A table in thousands of rupiah beside one in full rupiah', () => {
  it.each(['(dalam ribuan rupiah)', '(Rp. 000)', 'Dalam Rp. 1.000', 'x Rp1.000'])(
    'differs in nothing where it says so above its header: %s',
    (remark) => {
      expect(findings([sheetOf('Tabel 3', REVIEW, remark), sheetOf('Tabel 5', PLAN)], BETWEEN)).toEqual([]);
      expect(findings([sheetOf('Tabel 3', REVIEW), sheetOf('Tabel 5', PLAN, remark)], BETWEEN)).not.toEqual([]);
    },
  );

  it('is worth one look where it does not', () => {
    const found = findings([sheetOf('Tabel 3', REVIEW), sheetOf('Tabel 5', PLAN)], BETWEEN);
    expect(found).toEqual(['warning pagu-differs Tabel 5!G2']);
  });

  it('differs where a figure is another one, which is told in its own unit', () => {
    const wrong = { ...PLAN, rows: PLAN.rows.replace('| 30000000 |', '| 29000000 |') };
    const found = findings([sheetOf('Tabel 3', REVIEW, '(ribu rupiah)'), sheetOf('Tabel 5', wrong)], BETWEEN);
    expect(found).toEqual(['error pagu-differs Tabel 5!G5']);
  });
});

describe('A row of small amounts', () => {
  const small: ExampleTable = {
    layout: 'T-C.33',
    rows: `1 | 1.06.01 | PROGRAM PENUNJANG | | | | 61500 | | | | 63000 |
2 | 1.06.01.2.01 | Perencanaan dan Evaluasi | | | | 60750 | | | | 62100 |
3 | 1.06.01.2.06 | Administrasi Umum | | | | 750 | | | | 900 |`,
  };

  it('belongs to the sums of a table that says that it is in thousands', () => {
    expect(findings([sheetOf('Tabel 5', small, '(dalam ribuan rupiah)')], /sum/)).toEqual([]);
    const wrong = { ...small, rows: small.rows.replace('| 61500 |', '| 61400 |') };
    expect(findings([sheetOf('Tabel 5', wrong, '(dalam ribuan rupiah)')], /sum/)).toEqual([
      'error children-sum Tabel 5!G4',
    ]);
  });
});
