import { join } from 'node:path';
import { beluRenstra, renjaRows, renjaSheets, BELU } from '../support/renja-of-renstra';
import { runCli, WorkFolder } from '../support/run-cli';
import { readFixture } from '../support/table-fixture';
import { buildWorkbook, type SheetInput } from '../support/workbook-builder';

describe('periksa-renja check beside other files', () => {
  const folder = new WorkFolder();
  const inFolder = (name: string): string => join(folder.path, name);
  const write = (name: string, sheets: readonly SheetInput[]): Promise<string> =>
    folder.write(name, buildWorkbook({ sheets }));

  beforeAll(async () => {
    await folder.make();
    const rows = renjaRows(await beluRenstra());
    const changed = rows.map((row) => (row.code === '1.06.01.2.01.0002' ? { ...row, budget: 15_417_519 } : row));
    await write('renstra.xlsx', readFixture(BELU));
    await write('renja.xlsx', renjaSheets(changed));
    await write('lain.xlsx', [{ name: 'Lain', rows: [['Bukan tabel']] }]);
    await folder.write('rusak.xlsx', 'bukan buku kerja');
  });
  afterAll(() => folder.remove());

  it('--renstra names the cell, what the Renstra says and where; the report says what was compared', async () => {
    const { out } = await runCli(
      'check',
      inFolder('renja.xlsx'),
      '--renstra',
      inFolder('renstra.xlsx'),
      '--format',
      'json',
    );
    const [file] = JSON.parse(out).files;
    const found = file.findings.filter(({ rule }: { rule: string }) => rule === 'renstra-year-differs');
    expect(found).toEqual([
      expect.objectContaining({ sheet: 'T-C.33', cell: 'F9', stated: 15417519, expected: 15417591 }),
    ]);
    expect(found[0].why).toContain('Tabel 6.2!G9 di berkas renstra.xlsx');
    expect(file.compared).toEqual([
      expect.objectContaining({
        source: 'renstra',
        name: 'renstra.xlsx',
        pairs: [
          expect.objectContaining({ table: 'T-C.29!A3', isCompared: true, ownOnly: [], otherOnly: [] }),
          expect.objectContaining({ table: 'T-C.33!A3', isCompared: true, ownOnly: [], otherOnly: [] }),
        ],
      }),
    ]);
  });

  it('a file to compare with that cannot be read is a wrong call, told in one line', async () => {
    const { status, out, err } = await runCli('check', inFolder('renja.xlsx'), '--previous', inFolder('rusak.xlsx'));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^periksa-renja: --previous .*rusak\.xlsx: .+\n$/);
  });

  it('says so where nothing could be compared', async () => {
    const { err } = await runCli('check', inFolder('renja.xlsx'), '--renstra', inFolder('lain.xlsx'));
    expect(err).toContain('Tidak ada tabel yang dapat dibandingkan dengan lain.xlsx');
  });
});
