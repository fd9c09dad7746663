import type { CellValue } from '../../src/sheet/cell';
import type { SheetInput } from './workbook-builder';

const DIVISION = { error: '#DIV/0!' };

/** A sheet with 8, 2, a blank, "-" and 5 in A1 to E1, formulas without values in D2 and E2, and the given ones in F1 and below. */
export function formulaSheet(formulas: readonly string[]): SheetInput {
  const figures = [
    [8, 2, undefined, '-', 5],
    [1, 2, 3, { formula: 'SUM(A2:C2)' }, { formula: 'D2/C1' }],
  ];
  const blank = [undefined, undefined, undefined, undefined, undefined];
  return {
    name: 'Tabel 1',
    rows: Array.from({ length: Math.max(2, formulas.length) }, (_, row) => {
      const formula = formulas[row];
      return [...(figures[row] ?? blank), ...(formula === undefined ? [] : [{ formula }])];
    }),
  };
}

/** Formulas on that sheet, and what Excel makes of them. */
export const FORMULA_CASES: readonly (readonly [formula: string, value: CellValue])[] = [
  ['A1+B1*E1', 18],
  ['(A1+B1)*E1', 50],
  ['-B1^2', 4],
  ['A1/B1%', 400],
  ['A1/C1', DIVISION],
  ['A1+D1', { error: '#VALUE!' }],
  ['SUM(A1:E1)', 15],
  ['SUM(A1:B1,E1,10)', 25],
  ['SUM(A1:E1)-A1-B1-E1', 0],
  ['AVERAGE(A1:E1)', 5],
  ['AVERAGE(C1:D1)', DIVISION],
  ['MIN(A1:E1)', 2],
  ['MAX(C1:D1)', 0],
  ['COUNT(A1:E1)', 3],
  ['IF(C1=0,"-",A1/C1)', '-'],
  ['IF(B1<>0,A1/B1,0)', 4],
  ['IF(B1=0,1)', false],
  ['IFERROR(A1/C1,"-")', '-'],
  ['IFERROR(A1/B1,"-")', 4],
  ['IF(AND(A1>0,OR(B1>5,E1>=5)),"Tercapai","Belum")', 'Tercapai'],
  ['IF(NOT(D1="-"),1,2)', 2],
  ['ROUND(A1/3,2)', 2.67],
  ['ROUND(2.345,2)', 2.35],
  ['ROUND(-2.5,0)', -3],
  ['ROUND(12345,-3)', 12000],
  ['ROUNDUP(A1/3,1)', 2.7],
  ['ROUNDDOWN(A1/3,1)', 2.6],
  ['ABS(B1-A1)', 6],
  ['N(D1)+N(B1)', 2],
  ['C1', 0],
  ["'Tabel 1'!D2*2", 12],
  ['E2', DIVISION],
];
