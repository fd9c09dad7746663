import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { partsOf } from '../host/sheet-parts';
import { writtenMarks } from '../host/marked-sheet';
import { readFixture } from '../support/table-fixture';
import { runCli, WorkFolder } from '../support/run-cli';
import { TABEL_1 } from '../support/snapshots';
import { buildWorkbook } from '../support/workbook-builder';

const good = buildWorkbook({ sheets: readFixture(TABEL_1) });
const SHEET = 'xl/worksheets/sheet1.xml';

describe('periksa-renja mark and unmark', () => {
  const folder = new WorkFolder();
  let source: string;
  let target: string;
  beforeEach(async () => {
    await folder.make();
    source = await folder.write('asal.xlsx', good);
    target = join(folder.path, 'hasil.xlsx');
  });
  afterEach(() => folder.remove());

  const sheetOf = async (path: string): Promise<string> => partsOf(await readFile(path))[SHEET]!;

  it('mark the cells of all findings in a copy, and say how many; the status is that of a check', async () => {
    const { status, out, err } = await runCli('mark', source, '-o', target);
    expect({ status, out, err }).toEqual({ status: 1, out: `9 sel ditandai untuk 9 temuan: ${target}\n`, err: '' });
    expect(writtenMarks(await sheetOf(target))).toEqual([
      { sqref: 'O24', style: 0, priority: 1, label: 'computed-missing' },
      expect.objectContaining({ style: 1, priority: 2 }),
      expect.objectContaining({ style: 1, priority: 3, label: 'renstra-exceeded' }),
      expect.objectContaining({ style: 1, priority: 4 }),
    ]);
    expect(Buffer.compare(await readFile(source), good)).toBe(0);
  });

  it('mark only what is asked for', async () => {
    const { status, out } = await runCli('mark', source, '-o', target, '--min-severity', 'error');
    expect({ status, out }).toEqual({ status: 1, out: `1 sel ditandai untuk 1 temuan: ${target}\n` });
    const off = ['--rule', 'computed-missing=off', '--min-severity', 'error'];
    expect(await runCli('mark', source, '-o', target, '--force', ...off)).toEqual({
      status: 0,
      out: `Tidak ada temuan yang perlu ditandai; salinannya ${target}.\n`,
      err: '',
    });
    expect(await sheetOf(target)).toBe(partsOf(good)[SHEET]);
  });

  it('give the sheet back as it was when the marks are taken away', async () => {
    await runCli('mark', source, '-o', target);
    const cleared = join(folder.path, 'bersih.xlsx');
    expect(await runCli('unmark', target, '-o', cleared)).toEqual({
      status: 0,
      out: `Tanda dihapus: ${cleared}\n`,
      err: '',
    });
    expect(await sheetOf(cleared)).toBe(partsOf(good)[SHEET]);
  });

  it('copy a file without marks as it is', async () => {
    const { out } = await runCli('unmark', source, '-o', target, '--lang', 'en');
    expect(out).toBe(`There were no marks to clear; the copy is ${target}.\n`);
    expect(Buffer.compare(await readFile(target), good)).toBe(0);
  });

  it('do not change what a check finds', async () => {
    await runCli('mark', source, '-o', target);
    const [before, after] = [await runCli('check', source), await runCli('check', target)];
    expect(after.out.replace(target, source)).toBe(before.out);
  });

  it('mark nothing in a workbook without a table, and say so', async () => {
    const other = await folder.write('lain.xlsx', buildWorkbook({ sheets: [{ name: 'Daftar', rows: [['a', 'b']] }] }));
    const { status, out, err } = await runCli('mark', other, '-o', target);
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toContain('Tidak ada tabel yang dikenali, jadi tidak ada yang ditandai');
    expect(await readdir(folder.path)).toEqual(['asal.xlsx', 'lain.xlsx']);
  });

  it.each(['mark', 'unmark', 'fill'])(
    '%s writes over no file unless told to, and never over the one it reads',
    async (command) => {
      await folder.write('hasil.xlsx', 'milik saya');
      const refused = await runCli(command, source, '-o', target);
      expect(refused).toMatchObject({ status: 2, out: '' });
      expect(refused.err).toContain('Sudah ada berkas dengan nama itu. Pakai --force untuk menimpanya.');
      expect(await readFile(target, 'utf8')).toBe('milik saya');
      expect((await runCli(command, source, '-o', target, '--force')).status).toBeLessThan(2);
      const same = await runCli(command, source, '-o', join(folder.path, '.', 'asal.xlsx'), '--force');
      expect(same.status).toBe(2);
      expect(same.err).toContain('berkas hasil tidak boleh sama dengan berkas asal.');
      expect(await readdir(folder.path)).toEqual(['asal.xlsx', 'hasil.xlsx']);
    },
  );

  it.each(['mark', 'unmark'])('%s leaves nothing behind for a file that cannot be read', async (command) => {
    const broken = await folder.write('rusak.xlsx', 'bukan buku kerja');
    const { status, out, err } = await runCli(command, broken, '-o', target);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('Ini bukan buku kerja Excel');
    expect(await readdir(folder.path)).toEqual(['asal.xlsx', 'rusak.xlsx']);
  });
});
