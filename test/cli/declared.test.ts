import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { controlSheet } from '../support/control-sheet';
import { runCli, WorkFolder } from '../support/run-cli';
import { cellOf } from '../support/snapshots';
import { buildWorkbook } from '../support/workbook-builder';

describe('A table outside the catalogue that declares its formulas', () => {
  const folder = new WorkFolder();
  let file: string;
  beforeAll(async () => {
    await folder.make();
    const sheet = controlSheet({ cells: { H4: null, I5: 71_000_000, J6: null } });
    file = await folder.write('kendali.xlsx', buildWorkbook({ sheets: [sheet] }));
  });
  afterAll(() => folder.remove());

  it('is checked by them', async () => {
    const { status, out } = await runCli('check', file, '--format', 'json');
    const [{ tables, findings }] = JSON.parse(out).files;
    expect(status).toBe(1);
    expect(tables).toMatchObject([{ layout: 'declared', title: 'LEMBAR KENDALI ANGGARAN TAHUN 2024' }]);
    expect(tables[0].computed).toContainEqual({
      role: 'column-10',
      column: 'J',
      declared: '10=8/5x100',
      formula: 'column-8 / column-5',
    });
    expect(findings.map(({ rule, cell }: { rule: string; cell: string }) => `${rule} ${cell}`)).toEqual([
      'computed-missing H4',
      'cumulative-mismatch I5',
      'computed-missing J6',
    ]);
  });

  it('is filled with them, what somebody typed left as it is', async () => {
    const target = join(folder.path, 'terisi.xlsx');
    expect((await runCli('fill', file, '-o', target)).status).toBe(0);
    const [sheet] = (await XlsxHost.open(await readFile(target)).read()).sheets;
    expect(cellOf(sheet!, 'H4')).toMatchObject({ formula: '=F4+G4', value: 70_000_000 });
    expect(cellOf(sheet!, 'J6')).toMatchObject({ formula: '=IF(E6=0,0,H6/E6)', value: 0.5, format: '0.00%' });
    expect(cellOf(sheet!, 'I5')).toMatchObject({ formula: null, value: 71_000_000 });
  });
});
