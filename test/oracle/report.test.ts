import { join } from 'node:path';
import { runCli, WorkFolder } from '../support/run-cli';
import { TABEL_1 } from '../support/snapshots';
import { readFixture } from '../support/table-fixture';
import { buildWorkbook } from '../support/workbook-builder';
import { convert } from './libreoffice';

describe('The report of Tabel 1 in LibreOffice', () => {
  const folder = new WorkFolder();
  let opened: string;
  beforeAll(async () => {
    await folder.make();
    const source = await folder.write('Renja Dinas Sosial.xlsx', buildWorkbook({ sheets: readFixture(TABEL_1) }));
    const target = join(folder.path, 'hasil.xlsx');
    await runCli('report', source, '-o', target);
    opened = Buffer.from(await convert(folder, target, 'fods')).toString();
  });
  afterAll(() => folder.remove());

  it('has its bar chart, over the achievement of the five programs', () => {
    expect(opened.match(/chart:class="chart:bar"/g)?.length).toBeGreaterThan(0);
    const ranges = [...opened.matchAll(/chart:values-cell-range-address="([^"]*)"/g)].map(([, range]) => range);
    expect(ranges).toHaveLength(2);
    for (const range of ranges) expect(range).toMatch(/Hasil Pemeriksaan.*\$?[BC]\$?\d+:.*\$?[BC]\$?\d+/);
  });

  it('leads from every finding to its cell in the checked file', () => {
    const links = [...opened.matchAll(/xlink:href="([^"]*Renja[^"]*)"/g)].map(([, link]) => decodeURIComponent(link!));
    expect(links).toHaveLength(9);
    for (const cell of ['H5', 'N6', 'O24', 'O31', 'O81', 'O83', 'O87', 'O88', 'O89']) {
      expect(links.filter((link) => /Renja Dinas Sosial\.xlsx#/.test(link) && link.endsWith(`!${cell}`))).toHaveLength(
        1,
      );
    }
  });
});
