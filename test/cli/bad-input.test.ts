import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFixture } from '../support/table-fixture';
import { runCli, WorkFolder } from '../support/run-cli';
import { streamedParts } from '../support/streamed-parts';
import { TABEL_1 } from '../support/snapshots';
import { buildWorkbook } from '../support/workbook-builder';

const COMPOUND = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);
const utf16 = (text: string): number[] => [...text].flatMap((character) => [character.charCodeAt(0), 0]);
const good = buildWorkbook({ sheets: readFixture(TABEL_1) });

function withPart(name: string, content: string | null): Uint8Array {
  const others = Object.entries(unzipSync(good)).filter(([part]) => part !== name);
  return zipSync({ ...Object.fromEntries(others), ...(content === null ? {} : { [name]: strToU8(content) }) });
}

/** A sheet of 128 MiB of spaces, 130 kB as a file; test/host/bad-input.test.ts has the larger ones. */
function zipBomb(): Uint8Array {
  const spaces = new Uint8Array(128 * 1024 * 1024).fill(0x20);
  return zipSync({ ...unzipSync(good), 'xl/worksheets/sheet1.xml': spaces });
}

describe('A file that is no workbook', () => {
  const folder = new WorkFolder();
  beforeAll(() => folder.make());
  afterAll(() => folder.remove());

  const files: [string, string, () => Uint8Array, string][] = [
    ['an empty file', 'kosong.xlsx', () => new Uint8Array(), 'Berkas ini kosong (0 byte).'],
    ['a text', 'teks.xlsx', () => strToU8('bukan buku kerja'), 'Ini bukan buku kerja Excel'],
    ['an .xls file', 'lama.xls', () => COMPOUND, 'Ini berkas Excel 97–2003 (.xls).'],
    [
      'a file with a password',
      'sandi.xlsx',
      () => Uint8Array.from([...COMPOUND, ...utf16('EncryptedPackage')]),
      'Berkas ini dilindungi kata sandi.',
    ],
    [
      'a workbook with a damaged sheet',
      'rusak.xlsx',
      () => withPart('xl/worksheets/sheet1.xml', '<worksheet><a'),
      'Berkas ini rusak.',
    ],
    [
      'a workbook without its sheet',
      'hilang.xlsx',
      () => withPart('xl/worksheets/sheet1.xml', null),
      'Berkas ini rusak.',
    ],
    ['a file that was cut off', 'putus.xlsx', () => good.slice(0, good.length / 2), 'Berkas ini rusak.'],
    ['a zip bomb', 'bom.xlsx', zipBomb, 'Isi berkas ini terlalu besar untuk dibaca.'],
  ];

  it.each(files)(
    '%s gets one clear line and status 2, in check and fill, and leaves nothing behind',
    async (_, name, make, message) => {
      const path = await folder.write(name, make());
      const before = await readdir(folder.path);
      for (const args of [
        ['check', path],
        ['fill', path, '-o', join(folder.path, 'hasil.xlsx')],
      ]) {
        const { status, out, err } = await runCli(...args);
        expect(status).toBe(2);
        expect(out).toBe('');
        expect(err).toContain(`${path}: ${message}`);
        expect(err.trim().split('\n')).toHaveLength(1);
      }
      expect(await readdir(folder.path)).toEqual(before);
    },
    30_000,
  );
});

describe('periksa-renja fill', () => {
  const folder = new WorkFolder();
  let source: string;
  beforeEach(async () => {
    await folder.make();
    source = await folder.write('asal.xlsx', good);
  });
  afterEach(() => folder.remove());

  it('writes a copy of its original’s kind only, for Excel opens no file whose name says something else', async () => {
    for (const name of ['hasil.csv', 'hasil.xlsm', 'hasil']) {
      const { status, err } = await runCli('fill', source, '-o', join(folder.path, name));
      expect(status).toBe(2);
      expect(err).toContain('nama berkas hasil harus berakhiran .xlsx.');
    }
    expect(await readdir(folder.path)).toEqual(['asal.xlsx']);
  });

  it('writes a filled copy and says how many cells it filled', async () => {
    const target = join(folder.path, 'hasil.xlsx');
    expect(await runCli('fill', source, '-o', target)).toEqual({ status: 0, out: `1 sel diisi: ${target}\n`, err: '' });
    expect((await runCli('check', target)).status).toBe(0);
  });

  it('changes the part of the sheet and leaves every other as it was, by the directory and by the headers of the zip', async () => {
    const target = join(folder.path, 'hasil.xlsx');
    await runCli('fill', source, '-o', target);
    const [before, after] = [streamedParts(good), streamedParts(await readFile(target))];
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
    const listed = Object.entries(unzipSync(await readFile(target))).map(([name, part]) => [name, strFromU8(part)]);
    expect(Object.fromEntries(listed)).toEqual(after);
  });

  it('does not write over a file that is there unless told to', async () => {
    const target = await folder.write('hasil.xlsx', 'milik saya');
    const refused = await runCli('fill', source, '-o', target);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('Sudah ada berkas dengan nama itu. Pakai --force untuk menimpanya.');
    expect(await readdir(folder.path)).toEqual(['asal.xlsx', 'hasil.xlsx']);
    expect((await runCli('fill', source, '-o', target, '--force')).status).toBe(0);
  });

  it('never writes over the file that it reads, by whatever name, not even when told to', async () => {
    for (const target of [source, join(folder.path, '.', 'asal.xlsx')]) {
      const { status, err } = await runCli('fill', source, '-o', target, '--force');
      expect(status).toBe(2);
      expect(err).toContain('berkas hasil tidak boleh sama dengan berkas asal.');
    }
  });

  it('says so when the copy cannot be written, and leaves nothing behind', async () => {
    const { status, err } = await runCli('fill', source, '-o', join(folder.path, 'tidak-ada', 'hasil.xlsx'));
    expect(status).toBe(2);
    expect(err).toContain('Berkas tidak dapat ditulis di tempat itu.');
    expect(await readdir(folder.path)).toEqual(['asal.xlsx']);
  });

  it('writes nothing for a workbook without a table, and says so', async () => {
    const other = await folder.write('lain.xlsx', buildWorkbook({ sheets: [{ name: 'Daftar', rows: [['a', 'b']] }] }));
    const { status, err } = await runCli('fill', other, '-o', join(folder.path, 'hasil.xlsx'));
    expect(status).toBe(0);
    expect(err).toContain('Tidak ada tabel yang dikenali');
    expect(await readdir(folder.path)).toEqual(['asal.xlsx', 'lain.xlsx']);
  });
});
