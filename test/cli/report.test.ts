import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changeMemory } from '../../src/app/memory-store';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { partsOf } from '../host/sheet-parts';
import { runCli, WorkFolder } from '../support/run-cli';
import { TABEL_1 } from '../support/snapshots';
import { readFixture } from '../support/table-fixture';
import { buildWorkbook, type SheetInput } from '../support/workbook-builder';

const [original] = readFixture(TABEL_1) as [SheetInput];
const good = buildWorkbook({ sheets: [original] });

/** The texts of a sheet's rows, blank cells left out. */
function textsOf(sheet: SheetSnapshot): string[][] {
  return [...sheet.rows.values()].map((cells) =>
    cells.flatMap((cell) =>
      cell?.value == null ? [] : [typeof cell.value === 'object' ? cell.value.error : String(cell.value)],
    ),
  );
}

describe('periksa-renja report', () => {
  const folder = new WorkFolder();
  let source: string;
  let target: string;
  beforeEach(async () => {
    await folder.make();
    source = await folder.write('Renja Dinas Sosial.xlsx', good);
    target = join(folder.path, 'hasil.xlsx');
  });
  afterEach(() => folder.remove());

  const sheetsOf = async (path: string): Promise<readonly SheetSnapshot[]> =>
    (await XlsxHost.open(await readFile(path)).read()).sheets;

  it('of one file is a summary and the list of its findings; the status is that of a check', async () => {
    const { status, out, err } = await runCli('report', source, '-o', target);
    expect({ status, out, err }).toEqual({ status: 1, out: `Hasil pemeriksaan 1 berkas: ${target}\n`, err: '' });
    const [cover, list] = await sheetsOf(target);
    expect([cover!.name, list!.name]).toEqual(['Hasil Pemeriksaan', 'Temuan']);
    const summary = textsOf(cover!);
    expect(summary).toContainEqual(['Berkas: Renja Dinas Sosial.xlsx']);
    expect(summary).toContainEqual(['Pengaturan: bawaan']);
    expect(summary).toContainEqual([
      'Tabel 1!A5:O97 · Evaluasi Renja dan pencapaian Renstra (T-C.29)',
      ...['2024', '70', '1', '8', '0'],
    ]);
    expect(summary).toContainEqual(['PROGRAM PENANGANAN BENCANA', '0.9979', '1.0467']);
    expect(summary.flat().join('\n')).toMatch(/\d+ \w+ \d{4} · Periksa Renja \d+\.\d+\.\d+/);
    const findings = textsOf(list!).slice(4);
    expect(findings).toHaveLength(9);
    expect(findings.find((row) => row.includes('O24'))).toEqual([
      '3',
      '● Perlu diperbaiki',
      'Tabel 1',
      'O24',
      '1.06.01.2.05 Administrasi Kepegawaian Perangkat Daerah',
      'Tingkat capaian Renstra s/d 2023 kosong, seharusnya 74,48% (10 ÷ 4)',
      expect.stringContaining('357.500.000 ÷ 480.000.000 = 74,48%'),
      expect.stringContaining('Isi O24'),
    ]);
  });

  it('leads from each finding to its cell in the file, as seen from the report', async () => {
    const other = await folder.write('Renja #2 & lain.xlsx', good);
    await runCli('report', other, '-o', target);
    const parts = partsOf(await readFile(target));
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain(
      'Target="Renja%20%232%20%26%20lain.xlsx" TargetMode="External"',
    );
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(
      /<hyperlink r:id="rIdFile" ref="D\d+" location="&apos;Tabel 1&apos;!O24"\/>/,
    );
  });

  it('keeps the headings of the list in sight and on every page, filters by them, and prints on A4 across', async () => {
    await runCli('report', source, '-o', target);
    const { 'xl/worksheets/sheet2.xml': list = '', 'xl/workbook.xml': book = '' } = partsOf(await readFile(target));
    expect(list).toContain('<pane ySplit="4" topLeftCell="A5" state="frozen"');
    expect(list).toContain('<autoFilter ref="A4:H13"');
    expect(list).toMatch(/<pageSetup [^>]*paperSize="9"/);
    expect(list).toMatch(/<pageSetup [^>]*orientation="landscape"/);
    expect(list).toMatch(/<pageSetup [^>]*fitToWidth="1"/);
    expect(book).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="1">Temuan!$4:$4</definedName>');
  });

  it.each(['=HYPERLINK("http://x.test","klik")', '+62811', '-5', '@SUM(A1)', '\t=1+1', 'a<&>"\'b'])(
    'keeps a name a text that a spreadsheet could take for something else: %j',
    async (name) => {
      const rows = original.rows.map((row, index) =>
        index === 23 ? row?.map((cell, column) => (column === 5 ? name : cell)) : row,
      );
      const path = await folder.write('rumus.xlsx', buildWorkbook({ sheets: [{ ...original, rows }] }));
      await runCli('report', path, '-o', target);
      const sheets = await sheetsOf(target);
      const cells = sheets.flatMap((sheet) => [...sheet.rows.values()].flat());
      expect(cells.filter((cell) => cell?.formula != null)).toEqual([]);
      expect(Object.values(partsOf(await readFile(target))).join()).not.toContain('<f>');
      const words = name.trim();
      expect(cells.some((cell) => typeof cell?.value === 'string' && cell.value.includes(words))).toBe(true);
    },
  );

  it('of several files begins with a row for each, one that cannot be read among them', async () => {
    const broken = await folder.write('rusak.xlsx', 'bukan buku kerja');
    const twin = await folder.write('RENJA dinas sosial.xlsm', good);
    const { status, err } = await runCli('report', source, broken, twin, '-o', target);
    expect(status).toBe(2);
    expect(err).toContain('rusak.xlsx: Ini bukan buku kerja Excel');
    const sheets = await sheetsOf(target);
    expect(sheets.map(({ name }) => name)).toEqual(['Rekap', 'Renja Dinas Sosial', 'RENJA dinas sosial (2)']);
    const recap = textsOf(sheets[0]!);
    expect(recap).toContainEqual(['Renja Dinas Sosial.xlsx', '1', '70', '1', '8', '0']);
    expect(recap).toContainEqual([
      expect.stringMatching(/^rusak\.xlsx\nTidak dapat dibaca: Ini bukan/),
      ...['–', '–', '–', '–', '–'],
    ]);
    expect(recap).toContainEqual(['Jumlah', '2', '140', '2', '16', '0']);
  });

  it('names the settings that the file was checked by', async () => {
    const host = XlsxHost.open(good);
    const settings = {
      severities: { 'computed-missing': 'off' as const },
      options: { 'out-of-band': { low: 0.5 } },
      zeroTarget: 'dash' as const,
    };
    await changeMemory(host, (memory) => ({ ...memory, settings }));
    const path = await folder.write('setelan.xlsx', host.bytes());
    const { status } = await runCli('report', path, '-o', target, '--year', '2024', '--lang', 'en');
    expect(status).toBe(0);
    const [cover, list] = await sheetsOf(target);
    expect([cover!.name, list!.name]).toEqual(['Results of the check', 'Findings']);
    const texts = textsOf(cover!).flat().join('\n');
    expect(texts).toContain('Year of the Renja: 2024');
    expect(texts).toContain('Achievement of a zero target: a dash');
    expect(texts).toMatch(/A computed cell is blank .* → not checked/);
    expect(texts).toMatch(/→ As expected from 50\.0%/);
  });

  it('names the nomenklatur and the workbooks that the file was compared with', async () => {
    const list = await folder.write(
      'kode 2025.csv',
      new TextEncoder().encode('kode,nama\n1.06.01,PROGRAM PENUNJANG\n'),
    );
    const renstra = await folder.write('Renstra.xlsx', good);
    const comparing = ['--nomenklatur', list, '--renstra', renstra, '--previous', source];
    expect((await runCli('report', source, '-o', target, ...comparing)).status).toBe(1);
    const [cover] = await sheetsOf(target);
    const texts = textsOf(cover!).flat();
    expect(texts).toContain('  Nomenklatur: kode 2025.csv');
    expect(texts).toContain('  Dibandingkan dengan Renstra: Renstra.xlsx');
    expect(texts).toContain('  Dibandingkan dengan Renja tahun lalu: Renja Dinas Sosial.xlsx');
  });

  it('of a name that ends in .csv is the list of all findings for a spreadsheet; other endings are refused', async () => {
    const broken = await folder.write('rusak.xlsx', 'bukan buku kerja');
    const list = join(folder.path, 'hasil.csv');
    expect((await runCli('report', source, broken, '-o', list)).status).toBe(2);
    const text = await readFile(list, 'utf8');
    expect(text.startsWith('\ufeffpath,severity,rule,')).toBe(true);
    expect(text.slice(1)).toBe((await runCli('check', source, broken, '--format', 'csv')).out);
    const other = await runCli('report', source, '-o', join(folder.path, 'hasil.pdf'));
    expect(other).toMatchObject({ status: 2, err: expect.stringContaining('harus berakhiran .xlsx atau .csv.') });
  });

  it('does not write over a file that is there, nor over one that it reads, and writes nothing when there is nothing to say', async () => {
    await folder.write('hasil.xlsx', 'milik saya');
    expect((await runCli('report', source, '-o', target)).err).toContain('Pakai --force untuk menimpanya.');
    expect(await readFile(target, 'utf8')).toBe('milik saya');
    expect((await runCli('report', source, '-o', target, '--force')).status).toBe(1);
    const same = await runCli('report', source, '-o', source, '--force');
    expect(same).toMatchObject({ status: 2, err: expect.stringContaining('tidak boleh sama dengan berkas asal') });
    const broken = await folder.write('rusak.xlsx', 'bukan buku kerja');
    const before = await readdir(folder.path);
    expect((await runCli('report', broken, '-o', join(folder.path, 'baru.xlsx'))).status).toBe(2);
    expect(await readdir(folder.path)).toEqual(before);
  });
});
