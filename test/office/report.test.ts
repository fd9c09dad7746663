import { checkWorkbook } from '../../src/app/check-workbook';
import { EMPTY_MEMORY } from '../../src/app/memory';
import { OfficeHost } from '../../src/host/office/office-host';
import { reportSheets } from '../../src/pane/report/report-workbook';
import { openTestExcel, type TestExcel } from '../support/office/test-excel';
import { TABEL_1 } from '../support/snapshots';
import { readFixture } from '../support/table-fixture';
import type { SheetInput } from '../support/workbook-builder';

const NAME = 'Renja.xlsx';

/** Checks the workbook that is open and puts the report into it. */
async function report(host: OfficeHost): Promise<void> {
  const snapshot = await host.read();
  const checked = { snapshot, check: checkWorkbook(snapshot), memory: EMPTY_MEMORY, checkedAt: new Date(2026, 10, 21) };
  await host.addReport((taken) => reportSheets(NAME, checked, null, 'id', taken));
}

const names = ({ book }: TestExcel): string[] => book.sheets.map(({ name }) => name);

function open(...more: readonly SheetInput[]): { excel: TestExcel; host: OfficeHost } {
  return { excel: openTestExcel([...readFixture(TABEL_1), ...more]), host: new OfficeHost() };
}

describe('A report in the open workbook', () => {
  it('stands in sheets behind the others, and is shown', async () => {
    const { excel, host } = open();
    const before = excel.book.sheets.length;
    await report(host);
    expect(names(excel).slice(before)).toEqual(['Hasil Pemeriksaan', 'Temuan']);
    expect(excel.book.selection.sheet.name).toBe('Hasil Pemeriksaan');
    expect(excel.book.sheet('Hasil Pemeriksaan').cell(0, 0).value).toBe('Hasil Pemeriksaan');
  });

  it('has the achievement of the programs drawn as bars below their figures', async () => {
    const { excel, host } = open();
    await report(host);
    const { charts } = excel.book.sheet('Hasil Pemeriksaan');
    expect(charts).toHaveLength(1);
    expect(charts[0]).toMatchObject({
      type: 'BarClustered',
      look: {
        'Title/Text': 'Tingkat capaian per program',
        'CategoryAxis/ReversePlotOrder': true,
        'ValueAxis/Minimum': 0,
      },
    });
    const [from] = charts[0]!.data.split(':');
    const heading = Number(/\d+/.exec(from!)![0]) - 1;
    expect(excel.book.sheet('Hasil Pemeriksaan').cell(heading, 0).value).toBe('Program');
  });

  it('takes the place of the one before', async () => {
    const { excel, host } = open();
    await report(host);
    const first = names(excel);
    await report(host);
    expect(names(excel)).toEqual(first);
  });

  it('leaves sheets of that name that are not ours, and ours that were renamed or copied', async () => {
    const { excel, host } = open({ name: 'hasil pemeriksaan', rows: [['Catatan rapat']] });
    await report(host);
    expect(names(excel).slice(-2)).toEqual(['Hasil Pemeriksaan (2)', 'Temuan']);
    excel.book.sheet('Temuan').name = 'Temuan Oktober';
    await report(host);
    expect(names(excel).slice(-4)).toEqual(['hasil pemeriksaan', 'Temuan Oktober', 'Hasil Pemeriksaan (2)', 'Temuan']);
    expect(await host.removeReport()).toBe(2);
    expect(await host.removeReport()).toBe(0);
    expect(names(excel).slice(-2)).toEqual(['hasil pemeriksaan', 'Temuan Oktober']);
    expect(excel.book.sheet('hasil pemeriksaan').cell(0, 0).value).toBe('Catatan rapat');
  });

  it('is not checked itself', async () => {
    const { host } = open();
    const without = checkWorkbook(await host.read());
    await report(host);
    const { tables, findings } = checkWorkbook(await host.read());
    expect(tables.map(({ table }) => table.id)).toEqual(without.tables.map(({ table }) => table.id));
    expect(findings).toEqual(without.findings);
  });

  it('holds texts that look like formulas as texts', async () => {
    const { excel, host } = open();
    await report(host);
    for (const name of ['Hasil Pemeriksaan', 'Temuan'])
      for (const [, , cell] of excel.book.sheet(name).cells()) expect(cell.formula).toBeNull();
  });

  it('that Excel refuses leaves the workbook as it was', async () => {
    const { excel, host } = open();
    await report(host);
    const before = names(excel);
    excel.book.isStructureLocked = true;
    await expect(report(host)).rejects.toMatchObject({ code: 'protected' });
    expect(names(excel)).toEqual(before);
  });

  it('that Excel gives up half-way is there as a whole or not at all', async () => {
    const { excel, host } = open();
    await host.read();
    const before = excel.line.requests;
    await report(host);
    const most = excel.line.requests - before;
    for (let at = 1; at <= most; at++) {
      for (const when of ['before', 0.5] as const) {
        const { excel: other, host: otherHost } = open();
        await report(otherHost);
        other.line.plan({ at, code: 'GeneralException', when });
        await expect(report(otherHost)).rejects.toMatchObject({ code: 'unknown' });
        const own = names(other).slice(readFixture(TABEL_1).length);
        expect([[], ['Hasil Pemeriksaan', 'Temuan']]).toContainEqual(own);
      }
    }
  });
});
