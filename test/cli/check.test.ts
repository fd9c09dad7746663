import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportSchema } from '../../src/app/report-schema';
import { readFixture } from '../support/table-fixture';
import { runCli, WorkFolder } from '../support/run-cli';
import { TABEL_1 } from '../support/snapshots';
import { buildWorkbook } from '../support/workbook-builder';

describe('periksa-renja check', () => {
  const folder = new WorkFolder();
  let tabel1: string;
  let budget: string;
  beforeAll(async () => {
    await folder.make();
    tabel1 = await folder.write('tabel-1.xlsx', buildWorkbook({ sheets: readFixture(TABEL_1) }));
    const rows = [
      ['No', 'Uraian', 'Indikator', 'Target', 'Realisasi'],
      [1, 'Beras', 'kg', 10, 9],
    ];
    budget = await folder.write('belanja.xlsx', buildWorkbook({ sheets: [{ name: 'Belanja', rows }] }));
  });
  afterAll(() => folder.remove());

  it('says cell by cell what is wrong, what is expected and by which formula, and counts it', async () => {
    const { status, out, err } = await runCli('check', tabel1);
    expect(status).toBe(1);
    expect(err).toBe('');
    expect(out).toContain('Tabel 1!A5:O97  Evaluasi Renja dan pencapaian Renstra (T-C.29) · Renja 2024 · 70 baris');
    expect(out).toContain('● Perlu diperbaiki (1)');
    expect(out).toContain('O24    1.06.01.2.05 Administrasi Kepegawaian Perangkat Daerah');
    expect(out).toContain('Tingkat capaian Renstra s/d 2023 kosong, seharusnya 74,48% (10 ÷ 4)');
    expect(out).toContain('357.500.000 ÷ 480.000.000 = 74,48%');
    expect(out).toContain('▲ Perlu dilihat (8)');
    expect(out).toContain('[renstra-exceeded] 6×');
    expect(out).toMatch(/Ringkasan: 1 tabel · 1 perlu diperbaiki · 8 perlu dilihat · 0 catatan\n$/);
  });

  it('says it in English on demand', async () => {
    const { out } = await runCli('check', tabel1, '--lang', 'en');
    expect(out).toContain('Achievement of the Renstra up to 2023 is blank and should be 74.48% (10 ÷ 4)');
  });

  it('gives JSON that its schema describes', async () => {
    const { status, out } = await runCli('check', tabel1, '--format', 'json');
    expect(status).toBe(1);
    const report = reportSchema.parse(JSON.parse(out));
    expect(report.summary).toEqual({ files: 1, tables: 1, error: 1, warning: 8, info: 0 });
    expect(report.files[0]!.tables[0]).toMatchObject({
      id: 'Tabel 1!A5',
      range: 'A5:O97',
      layout: 'T-C.29',
      year: 2024,
      bodyRows: 70,
      computed: [
        { role: 'lastYearRatio', column: 'L', declared: '8 = (7/6)', formula: 'lastYearRealized / lastYearTarget' },
        { role: 'projectedRealized', column: 'N' },
        { role: 'renstraRatio', column: 'O' },
      ],
    });
    expect(report.files[0]!.tables[0]!.headerRows.slice(0, 6)).toEqual([5, 6, 7, 21, 22, 23]);
    expect(report.files[0]!.findings.find(({ severity }) => severity === 'error')).toMatchObject({
      rule: 'computed-missing',
      cell: 'O24',
      row: { code: '1.06.01.2.05', name: 'Administrasi Kepegawaian Perangkat Daerah', level: 'kegiatan' },
      stated: null,
      expected: 0.7447916667,
      fix: { kind: 'safe', edits: [{ sheet: 'Tabel 1', cell: 'O24', formula: '=IF(H24=0,0,N24/H24)' }] },
    });
  });

  it('writes the result to a file, but not over one that is there', async () => {
    const output = join(folder.path, 'hasil.json');
    expect(await runCli('check', tabel1, '--format', 'json', '--output', output)).toMatchObject({ status: 1, out: '' });
    expect(reportSchema.safeParse(JSON.parse(await readFile(output, 'utf8'))).success).toBe(true);
    const again = await runCli('check', tabel1, '--output', output);
    expect(again.status).toBe(2);
    expect(again.err).toContain('Sudah ada berkas dengan nama itu.');
    expect((await runCli('check', tabel1, '--output', output, '--force')).status).toBe(1);
  });

  it.each([
    [['--rule', 'computed-missing=off'], 0],
    [['--rule', 'computed-missing=warning'], 0],
    [['--rule', 'renstra-exceeded=error', '--rule', 'computed-missing=off'], 1],
  ])('ends by what is left of errors with %p', async (args, status) => {
    expect((await runCli('check', tabel1, ...args)).status).toBe(status);
  });

  it('leaves out what is less grave than asked for', async () => {
    const { out } = await runCli('check', tabel1, '--min-severity', 'error');
    expect(out).not.toContain('Perlu dilihat (');
  });

  it('takes the year of the Renja as said: for 2025 all years of the header are wrong', async () => {
    const { out } = await runCli('check', tabel1, '--year', '2025');
    expect(out).toContain('Tahun di judul kolom tidak sesuai untuk Renja 2025: I5 tertulis 2021, seharusnya 2022');
  });

  it('names the nearest guess where there is no table, and that is no failure', async () => {
    const { status, out, err } = await runCli('check', budget);
    expect(status).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('Tidak ada tabel yang dikenali. Yang paling mirip: lembar "Belanja" baris 1');
  });

  it('says which hidden sheets it has not looked at', async () => {
    const sheets = [...readFixture(TABEL_1), { name: 'Lama', rows: [['Kode', 1]], visibility: 'hidden' as const }];
    const path = await folder.write('tersembunyi.xlsx', buildWorkbook({ sheets }));
    expect((await runCli('check', path)).out).toContain('Lembar tersembunyi tidak diperiksa: Lama');
    const report = reportSchema.parse(JSON.parse((await runCli('check', path, '--format', 'json')).out));
    expect(report.files[0]!.hiddenSheets).toEqual(['Lama']);
  });

  it('says of each finding what is wrong, why, and what to do', async () => {
    const { out } = await runCli('check', tabel1);
    expect(out).toContain('Tingkat capaian Renstra s/d 2023 kosong, seharusnya 74,48%');
    expect(out).toContain('357.500.000 ÷ 480.000.000 = 74,48%.');
    expect(out).toContain('→ Isi O24 lewat "Isi kolom capaian", atau ketik angkanya sendiri.');
  });

  it('still checks the other files when one cannot be read', async () => {
    const { status, out, err } = await runCli('check', join(folder.path, 'tidak-ada.xlsx'), tabel1);
    expect(status).toBe(2);
    expect(err).toMatch(/^periksa-renja: .*tidak-ada\.xlsx: Berkas tidak ditemukan atau tidak boleh dibaca\.\n$/);
    expect(out).toContain('Ringkasan: 2 berkas · 1 tabel · 1 perlu diperbaiki');
  });

  it.each([
    [[], 'nama berkas belum ditulis'],
    [['a.xlsx', '--lang', 'en', '--year', '24'], 'write a year like 2024'],
    [['a.xlsx', '--lang=en', '--salah'], "unknown option '--salah'"],
    [['a.xlsx', '--salah'], 'tidak ada pilihan "--salah"'],
    [['a.xlsx', '--year'], 'isi pilihan "--year <tahun>" belum ditulis'],
    [['a.xlsx', '--rule', 'salah=off'], 'tidak ada pemeriksaan "salah"'],
    [['a.xlsx', '--rule', 'year-label'], 'tulis ID=off'],
    [['a.xlsx', '--year', '24'], 'tulis tahun seperti 2024'],
    [
      ['a.xlsx', '--format', 'xml'],
      '"xml" tidak dikenal untuk pilihan "--format <bentuk>"; pilihannya text, json, ndjson, csv.',
    ],
  ])('a wrong call %p gets one line and status 2', async (args, message) => {
    const { status, out, err } = await runCli('check', ...args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
