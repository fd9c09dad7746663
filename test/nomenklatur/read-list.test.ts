import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { countEntries } from '../../src/nomenklatur/nomenklatur';
import { Nomenklatur } from '../../src/nomenklatur/nomenklatur-index';
import { NomenklaturError, readNomenklaturRows, readNomenklaturWorkbook } from '../../src/nomenklatur/read-list';
import { suggestCode } from '../../src/nomenklatur/suggest-code';
import { buildWorkbook } from '../support/workbook-builder';
import { SIPD_HEADINGS, SIPD_ROWS } from './sipd-export';

async function imported(headings: readonly string[] = SIPD_HEADINGS, before: string[][] = []): Promise<Nomenklatur> {
  const rows = [...before, [...headings], ...SIPD_ROWS.map((row) => [...row])];
  const bytes = buildWorkbook({ sheets: [{ name: 'Worksheet', rows }] });
  const snapshot = await XlsxHost.open(bytes).read();
  return new Nomenklatur(readNomenklaturWorkbook(snapshot, 'nomenklatur-2025.xlsx'));
}

describe('The export of SIPD', () => {
  it('is read with its bidang, programs, kegiatan and sub kegiatan', async () => {
    const { list, subKegiatanDigits } = await imported();
    expect(countEntries(list)).toEqual({
      bidang: 3,
      program: 3,
      kegiatan: 3,
      subKegiatan: 5,
      provinsi: 1,
      kabupatenKota: 4,
    });
    expect(list).toMatchObject({ source: 'sipd', year: 2025, unreadableRows: 0 });
    expect(subKegiatanDigits).toBe(4);
  });

  it.each([
    [
      'headings in other words',
      ['Pemda', 'Bidang Urusan', 'Program', 'Kegiatan', 'Sub Kegiatan', 'Satuan', 'Sub Kegiatan Sebelumnya'],
    ],
    ['headings in small letters', SIPD_HEADINGS.map((heading) => heading.toLowerCase())],
  ])('is read with %s', async (_, headings) => {
    expect((await imported(headings)).list.entries).toEqual((await imported()).list.entries);
  });

  it('is read where a title stands above the headings', async () => {
    const { list } = await imported(SIPD_HEADINGS, [['NOMENKLATUR'], ['Kepmendagri 900.1-2850 Tahun 2025']]);
    expect(list.entries).toEqual((await imported()).list.entries);
  });

  it('gives a code of provinces and kabupaten its name by region, and both where the region is not known', async () => {
    const list = await imported();
    const names = (region: 'provinsi' | 'kabupaten-kota' | null): string[] =>
      list.find('1.01.02.3.03', region).map(({ name }) => name);
    expect(names('provinsi')).toEqual(['Pengelolaan Pendidikan Khusus']);
    expect(names('kabupaten-kota')).toEqual(['Pengelolaan Pendidikan Anak Usia Dini (PAUD)']);
    expect(names(null)).toHaveLength(2);
  });

  it('knows the support program of every bidang, which it lists once', async () => {
    const [entry] = (await imported()).find('2.13.01.2.01.0001', 'kabupaten-kota');
    expect(entry).toMatchObject({ code: 'X.XX.01.2.01.0001', name: 'Penyusunan Dokumen Perencanaan Perangkat Daerah' });
  });
});

describe('A plain list', () => {
  const read = (rows: string[][]) => readNomenklaturRows(rows, 'csv', 'daftar.csv');

  it('has a code, a name and a unit in each row', () => {
    const { entries, year } = read([
      ['kode', 'nama', 'satuan'],
      ['1.06.02', 'PROGRAM PEMBERDAYAAN  SOSIAL', ''],
      ['1.06.02.2.03.0004', 'Peningkatan\nKemampuan', 'Orang'],
    ]);
    expect(year).toBeNull();
    expect(entries).toEqual([
      { code: '1.06.02', name: 'PROGRAM PEMBERDAYAAN SOSIAL', unit: null, region: null, previous: null },
      { code: '1.06.02.2.03.0004', name: 'Peningkatan Kemampuan', unit: 'Orang', region: null, previous: null },
    ]);
  });

  it('may have further columns, in any order; rows without a code are counted', () => {
    const list = read([
      ['No', 'Nama', 'Indikator', 'Kode', 'Satuan'],
      ['1', 'Penyediaan Sandang', 'Jumlah', '1.06.06.2.01.02', 'Paket'],
      ['2', 'Penyediaan', '', 'lihat catatan', ''],
      ['', '', '', '', ''],
    ]);
    expect(list.entries.map(({ code }) => code)).toEqual(['1.06.06.2.01.02']);
    expect(list.unreadableRows).toBe(1);
  });

  it.each<[string, string[][], string]>([
    [
      'no such columns',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      'no-columns',
    ],
    ['no rows', [], 'no-columns'],
    [
      'no codes',
      [
        ['kode', 'nama'],
        ['satu', 'dua'],
      ],
      'no-codes',
    ],
  ])('with %s is refused', (_, rows, problem) => {
    expect(() => read(rows)).toThrow(new NomenklaturError(problem as NomenklaturError['problem']));
  });
});

describe('For an unknown code the list suggests', () => {
  it.each([
    ['the one that has replaced it', '2.08.02.2.01.0012', 'Apa saja', '2.08.02.2.01.0020', 'renamed'],
    ['the same number with its zeros', '2.08.02.2.01.0200', 'Bimbingan teknis PUG', '2.08.02.2.01.0002', 'padding'],
    ['the same digits in order', '2.08.20.2.01.0002', 'Bimbingan Teknis PUG', null, null],
    ['the one of its name nearby', '2.08.02.2.01.0031', 'Bimbingan Teknis PUG', '2.08.02.2.01.0002', 'name'],
  ])('%s', async (_, code, name, expected, reason) => {
    const suggestion = suggestCode(await imported(), code, name, 'kabupaten-kota');
    expect(suggestion?.entry.code ?? null).toBe(expected);
    expect(suggestion?.reason ?? null).toBe(reason);
  });

  it('nothing where neither number nor name is known', async () => {
    expect(suggestCode(await imported(), '2.08.02.2.01.0031', 'Pembangunan jalan', 'kabupaten-kota')).toBeNull();
  });
});
