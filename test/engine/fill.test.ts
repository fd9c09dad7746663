import { checkWorkbook } from '../../src/app/check-workbook';
import { findPlans } from '../../src/app/find-plans';
import { planFill, type FillSettings, type PlannedFill } from '../../src/app/plan-fill';
import { shownDecimals } from '../../src/plan/figures/quantity';
import { formatAddress } from '../../src/sheet/address';
import type { Cell } from '../../src/sheet/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';
import { cellOf, readFixtureSnapshot, TABEL_1, withCells } from '../support/snapshots';

const SHEET = 'Tabel 1';
const COMPUTED = ['L', 'N', 'O'];
const EMPTY: Partial<Cell> = { value: null };

/** The fills by address. */
function fillsOf(snapshot: WorkbookSnapshot, settings?: FillSettings): Map<string, PlannedFill> {
  return new Map(planFill(snapshot, settings).map((fill) => [formatAddress(fill.edit), fill]));
}

/** What a number shows with its format, as a number cut to the digits shown. */
function shown(value: number, format: string): string {
  return value.toFixed(shownDecimals(value, format));
}

describe('Filling Tabel 1', () => {
  let original: WorkbookSnapshot;
  let sheet: SheetSnapshot;
  let bodyRows: number[];
  beforeAll(async () => {
    original = await readFixtureSnapshot(TABEL_1);
    sheet = original.sheets[0]!;
    bodyRows = findPlans(original).plans[0]!.rows.map(({ row }) => row + 1);
  });

  const emptied = (): WorkbookSnapshot =>
    withCells(
      original,
      SHEET,
      Object.fromEntries(bodyRows.flatMap((row) => COMPUTED.map((column) => [`${column}${row}`, EMPTY]))),
    );

  it('as it stands fills the one blank cell, in the format of its neighbours', () => {
    const fills = [...fillsOf(original).values()];
    expect(fills.map(({ edit }) => [formatAddress(edit), edit.after.formula, edit.after.format])).toEqual([
      ['O24', '=IF(H24=0,0,N24/H24)', '0.00%'],
    ]);
  });

  it('brings back every figure that the original shows once columns L, N and O are emptied, as formulas', () => {
    const fills = fillsOf(emptied());
    let figures = 0;
    for (const row of bodyRows) {
      for (const column of COMPUTED) {
        const address = `${column}${row}`;
        const { value, format } = cellOf(sheet, address);
        if (typeof value !== 'number') continue;
        figures++;
        const after = fills.get(address)?.edit.after;
        expect(after?.formula).toMatch(/^=/);
        expect([address, shown(after!.value as number, after!.format)]).toEqual([address, shown(value, format)]);
      }
    }
    expect(figures).toBe(143);
    // Beyond them only the cell that the original left blank; rows without figures stay as they are.
    expect([...fills.keys()].filter((address) => typeof cellOf(sheet, address).value !== 'number')).toEqual(['O24']);
  });

  it('shows in rows with a target of zero what the original showed there', () => {
    const fills = fillsOf(emptied());
    for (const row of [28, 57, 74, 79, 80, 90, 91, 96]) {
      expect(fills.get(`L${row}`)?.edit.after).toMatchObject({
        value: 0,
        formula: `=IF(J${row}=0,0,K${row}/J${row})`,
        format: '0%',
      });
    }
  });

  it.each([
    ['zero', 0, '=IF(J28=0,0,K28/J28)'],
    ['dash', '-', '=IF(J28=0,"-",K28/J28)'],
    ['blank', '', '=IF(J28=0,"",K28/J28)'],
  ] as const)('obeys the setting for zero targets: %s', (zeroTarget, value, formula) => {
    expect(fillsOf(emptied(), { zeroTarget }).get('L28')?.edit.after).toMatchObject({ value, formula });
  });

  it('keeps the dash that the sheet itself shows for zero targets', () => {
    const rows = [28, 57, 74, 79].map((row) => [`L${row}`, { value: '-' }] as const);
    const blank = [80, 90, 91, 96].map((row) => [`L${row}`, EMPTY] as const);
    const fills = fillsOf(withCells(original, SHEET, Object.fromEntries([...rows, ...blank])));
    expect(fills.get('L80')?.edit.after).toMatchObject({ value: '-', formula: '=IF(J80=0,"-",K80/J80)' });
  });

  it('leaves a word that someone typed in place of a figure alone', () => {
    const fills = fillsOf(withCells(original, SHEET, { N10: { value: '-' }, N11: { value: 'n/a' } }));
    expect([fills.has('N10'), fills.has('N11')]).toEqual([true, false]);
  });

  it('leaves a wrong figure that someone typed alone unless asked', () => {
    const wrong = withCells(original, SHEET, { N11: { value: 43_895_001 } });
    expect(fillsOf(wrong).has('N11')).toBe(false);
    expect(fillsOf(wrong, { mode: 'wrong' }).get('N11')?.edit.after).toMatchObject({
      value: 43_895_000,
      formula: '=I11+K11+M11',
    });
  });

  it('fills all computed cells with formulas on demand, and none twice', () => {
    const fills = fillsOf(original, { mode: 'all' });
    expect(fills.size).toBe(144);
    const filled = withCells(
      original,
      SHEET,
      Object.fromEntries([...fills].map(([address, { edit }]) => [address, edit.after])),
    );
    expect(fillsOf(filled, { mode: 'all' }).size).toBe(0);
    expect(checkWorkbook(filled).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('writes values instead of formulas on demand', () => {
    expect(fillsOf(original, { as: 'value' }).get('O24')?.edit.after).toMatchObject({
      formula: null,
      value: 357_500_000 / 480_000_000,
    });
  });

  it('takes over the formula of the neighbours where they have one that says the same', () => {
    const neighbours = Object.fromEntries(
      [25, 26, 27].map((row) => [
        `O${row}`,
        { value: cellOf(sheet, `O${row}`).value, formula: `=IFERROR(N${row}/H${row},0)` },
      ]),
    );
    expect(fillsOf(withCells(original, SHEET, neighbours)).get('O24')?.edit.after.formula).toBe('=IFERROR(N24/H24,0)');
  });

  it('does not take over a formula that reads other cells', () => {
    const neighbours = Object.fromEntries(
      [25, 26, 27].map((row) => [`O${row}`, { value: cellOf(sheet, `O${row}`).value, formula: `=N${row}/$H$${row}` }]),
    );
    expect(fillsOf(withCells(original, SHEET, neighbours)).get('O24')?.edit.after.formula).toBe('=IF(H24=0,0,N24/H24)');
  });

  it('writes a value where an input is a number typed as text, which no formula can use', () => {
    const text = withCells(original, SHEET, { H24: { value: '480.000.000' } });
    expect(fillsOf(text).get('O24')?.edit.after).toMatchObject({ formula: null, value: 357_500_000 / 480_000_000 });
  });

  it('adds with SUM where a part is a dash, which "+" could not take', () => {
    const dash = withCells(original, SHEET, { I25: { value: '-' }, N25: EMPTY });
    expect(fillsOf(dash).get('N25')?.edit.after).toMatchObject({ formula: '=SUM(I25,K25,M25)', value: 237_500_000 });
  });
});
