import { SIPD_HEADINGS, SIPD_ROWS } from '../nomenklatur/sipd-export';
import { runCli, WorkFolder } from '../support/run-cli';
import { buildWorkbook } from '../support/workbook-builder';
import { figures, GROUPS, NAMES, type Row } from '../table/small-table';

/** A T-C.29 of one program whose rows have these codes and names. */
function evaluation(rows: readonly (readonly [code: string, name: string])[]): Uint8Array {
  const figuresOfRow = figures(600_000, 250_000, 120_000, 115_000, 150_000);
  const header: Row = ['Kode', ...NAMES, ...GROUPS];
  const leaves: Row = [
    ...[undefined, undefined, undefined, undefined, undefined],
    'Target Renja Tahun 2024',
    'Realisasi Renja Tahun 2024',
    'Tingkat Realisasi (%)',
    undefined,
    'Realisasi Capaian s/d Tahun 2025',
    'Tingkat Capaian Renstra (%)',
  ];
  const body = rows.map(([code, name]): Row => [code, name, `Jumlah ${name}`, ...figuresOfRow]);
  return buildWorkbook({ sheets: [{ name: 'Evaluasi', rows: [header, leaves, ...body] }] });
}

const PROGRAM = ['2.08.02', 'PROGRAM PENGARUSUTAMAAN GENDER DAN PEMBERDAYAAN PEREMPUAN'] as const;
const KEGIATAN = ['2.08.02.2.01', 'Pelembagaan Pengarusutamaan Gender (PUG)'] as const;

describe('periksa-renja check --nomenklatur', () => {
  const folder = new WorkFolder();
  let sipd: string;
  let csv: string;
  beforeAll(async () => {
    await folder.make();
    const rows = [[...SIPD_HEADINGS], ...SIPD_ROWS.map((row) => [...row])];
    sipd = await folder.write('sipd-2025.xlsx', buildWorkbook({ sheets: [{ name: 'Worksheet', rows }] }));
    const lines = [
      'kode;nama;satuan',
      ...[PROGRAM, KEGIATAN].map(([code, name]) => `${code};"${name}";`),
      '2.08.02.2.01.0002;Bimbingan Teknis PUG;Orang',
    ];
    csv = await folder.write('daftar.csv', new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`));
  });
  afterAll(() => folder.remove());

  const codeFindings = async (
    rows: readonly (readonly [string, string])[],
    ...options: string[]
  ): Promise<string[]> => {
    const file = await folder.write('renja.xlsx', evaluation(rows));
    const { out, err } = await runCli('check', file, '--format', 'json', ...options);
    expect(err).toBe('');
    const { files } = JSON.parse(out) as { files: { findings: { rule: string; cell: string; expected: unknown }[] }[] };
    const found = files[0]!.findings.filter(({ rule }) => rule.startsWith('code-'));
    return found.map(({ rule, cell, expected }) => `${rule} ${cell} ${String(expected)}`);
  };

  it.each(['sipd', 'csv'])('finds nothing to say about codes and names that are in the list (%s)', async (kind) => {
    const rows = [PROGRAM, KEGIATAN, ['2.08.02.2.01.0002', 'Bimbingan teknis PUG']] as const;
    expect(await codeFindings(rows, '--nomenklatur', kind === 'csv' ? csv : sipd)).toEqual([]);
  });

  it('names a code that is not in the list, and the one that has replaced it', async () => {
    const rows = [PROGRAM, KEGIATAN, ['2.08.02.2.01.0012', 'Sosialisasi PUG']] as const;
    expect(await codeFindings(rows)).toEqual([]);
    expect(await codeFindings(rows, '--nomenklatur', sipd)).toEqual(['code-unknown A5 2.08.02.2.01.0020']);
  });

  it('names a code that has another name in the list', async () => {
    const rows = [PROGRAM, KEGIATAN, ['2.08.02.2.01.0020', 'Bimbingan Teknis PUG']] as const;
    expect(await codeFindings(rows, '--nomenklatur', sipd)).toEqual(['code-name A5 2.08.02.2.01.0002']);
  });

  it('says once that codes of two digits cannot be looked up in a list of four', async () => {
    const rows = [
      PROGRAM,
      KEGIATAN,
      ['2.08.02.2.01.02', 'Bimbingan Teknis PUG'],
      ['2.08.02.2.01.03', 'Sosialisasi PUG'],
    ] as const;
    expect(await codeFindings(rows, '--nomenklatur', sipd, '--year', '2024')).toEqual(['code-version A5 null']);
  });

  it.each([
    ['that is missing', 'hilang.xlsx', null, 'Berkas tidak ditemukan atau tidak boleh dibaca.'],
    ['without its columns', 'lain.csv', 'a,b\r\n1,2\r\n', 'Berkas ini bukan nomenklatur'],
    ['without a code', 'kosong.csv', 'kode,nama\r\nlihat,catatan\r\n', 'Tidak ada kode yang dapat dibaca'],
    ['that is no workbook', 'rusak.xlsx', 'bukan zip', 'Ini bukan buku kerja Excel'],
  ])('ends with status 2 and one sentence for a list %s', async (_, name, content, sentence) => {
    const path =
      content === null ? `${folder.path}/${name}` : await folder.write(name, new TextEncoder().encode(content));
    const renja = await folder.write('renja.xlsx', evaluation([PROGRAM]));
    for (const command of [
      ['check'],
      ['fill', '-o', `${folder.path}/hasil.xlsx`],
      ['mark', '-o', `${folder.path}/hasil.xlsx`],
    ]) {
      const { status, out, err } = await runCli(command[0]!, renja, ...command.slice(1), '--nomenklatur', path);
      expect(status).toBe(2);
      expect(out).toBe('');
      expect(err).toContain(`periksa-renja: --nomenklatur ${path}: ${sentence}`);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
  });
});
