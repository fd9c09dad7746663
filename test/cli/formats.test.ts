import { link, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportSchema } from '../../src/app/report-schema';
import { ratioMismatch } from '../../src/rules/checks/ratio-mismatch';
import { exampleSheet } from '../../src/rules/examples/example-sheet';
import { parseCsv } from '../support/parse-csv';
import { runCli, WorkFolder } from '../support/run-cli';
import { sheetInputOf, TABEL_1 } from '../support/snapshots';
import { readFixture } from '../support/table-fixture';
import { buildWorkbook, type SheetInput } from '../support/workbook-builder';

describe('periksa-renja check --format', () => {
  const folder = new WorkFolder();
  let tabel1: string;
  let missing: string;
  beforeAll(async () => {
    await folder.make();
    tabel1 = await folder.write('tabel-1.xlsx', buildWorkbook({ sheets: readFixture(TABEL_1) }));
    missing = join(folder.path, 'tidak-ada.xlsx');
  });
  afterAll(() => folder.remove());

  it('ndjson gives a line for each file: what the JSON has under "files", with its version', async () => {
    const { status, out } = await runCli('check', tabel1, missing, '--format', 'ndjson');
    expect(status).toBe(2);
    const { version, tool, files } = reportSchema.parse(
      JSON.parse((await runCli('check', tabel1, missing, '--format', 'json')).out),
    );
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(files.map((file) => ({ version, tool, ...file })));
  });

  it('json names the further cells of a mistake that is told once', async () => {
    const { examples } = ratioMismatch;
    const example = examples.find(({ name }) => name.includes('dilaporkan sekali'))!;
    const file = await folder.write('terbalik.xlsx', buildWorkbook({ sheets: [sheetInputOf(exampleSheet(example))] }));
    const { files } = reportSchema.parse(JSON.parse((await runCli('check', file, '--format', 'json')).out));
    expect(files[0]!.findings.map(({ rule, cell, repeated }) => [rule, cell, repeated])).toContainEqual([
      'ratio-mismatch',
      'F4',
      ['F5', 'F6', 'F7'],
    ]);
  });

  it('csv gives a line for each finding, in the order and words of the JSON', async () => {
    const { status, out } = await runCli('check', tabel1, '--format', 'csv');
    expect(status).toBe(1);
    const [header, ...rows] = parseCsv(out);
    const report = reportSchema.parse(JSON.parse((await runCli('check', tabel1, '--format', 'json')).out));
    expect(rows).toHaveLength(9);
    const records = rows.map((row) => Object.fromEntries(row.map((cell, index) => [header![index], cell])));
    report.files[0]!.findings.forEach((finding, index) => {
      const { rule, severity, sheet, cell, row, message, why, action } = finding;
      const code = row?.code ?? '';
      expect(records[index]).toMatchObject({ path: tabel1, rule, severity, sheet, cell, code, message, why, action });
    });
    expect(records.find(({ cell }) => cell === 'O24')).toMatchObject({ stated: '', expected: '0.7447916667' });
  });

  it('never writes its result over a file that the run reads, even when told to write over files', async () => {
    const list = await folder.write('kode.csv', 'kode,nama\n1.06.01,PROGRAM PENUNJANG\n');
    const other = join(folder.path, 'lain.xlsx');
    await link(tabel1, other);
    for (const [result, ...more] of [[tabel1], [other], [list, '--nomenklatur', list], [tabel1, '--renstra', other]]) {
      const before = await readFile(result!);
      const { status, err } = await runCli('check', tabel1, '--output', result!, '--force', ...more);
      expect({ status, err }).toEqual({
        status: 2,
        err: `periksa-renja: ${result}: berkas hasil tidak boleh sama dengan berkas asal.\n`,
      });
      expect(await readFile(result!)).toEqual(before);
    }
  });

  it('csv does not pass a file over in silence that could not be read', async () => {
    const { out } = await runCli('check', missing, '--format', 'csv');
    const [, row] = parseCsv(out);
    expect(row!.slice(0, 3)).toEqual([missing, 'failed', 'not-found']);
    expect(row).toContain('Berkas tidak ditemukan atau tidak boleh dibaca.');
  });

  it('csv in a file begins with the mark by which Excel knows its letters; on standard output it has none', async () => {
    const output = join(folder.path, 'hasil.csv');
    await runCli('check', tabel1, '--format', 'csv', '--output', output);
    const { out } = await runCli('check', tabel1, '--format', 'csv');
    expect(await readFile(output, 'utf8')).toBe(`\ufeff${out}`);
  });

  it('csv keeps a name that looks like a formula a text', async () => {
    const [sheet] = readFixture(TABEL_1) as [SheetInput];
    const rows = sheet.rows.map((row, index) =>
      index === 23 ? row?.map((cell, column) => (column === 5 ? '=HYPERLINK("http://x.test","klik")' : cell)) : row,
    );
    const sheets = [{ ...sheet, rows }];
    const path = await folder.write('rumus.xlsx', buildWorkbook({ sheets }));
    const { out } = await runCli('check', path, '--format', 'csv');
    expect(out).toContain(`"'=HYPERLINK(""http://x.test"",""klik"")"`);
  });
});
