import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { reportSchema } from '../../src/app/report-schema';
import { runCli, runCliWith, WorkFolder } from '../support/run-cli';
import { TABEL_1 } from '../support/snapshots';
import { readFixture } from '../support/table-fixture';
import { buildWorkbook } from '../support/workbook-builder';

const ROOT = join(__dirname, '../..');

/** The command line's own file as its worker, run from its source. */
const startWorker = (): Worker =>
  new Worker(join(ROOT, 'src/cli/periksa-renja.ts'), {
    execArgv: ['--import', join(ROOT, 'scripts/lib/register-typescript.mjs')],
  });

describe('Several files at a time', () => {
  const folder = new WorkFolder();
  let paths: string[];
  beforeAll(async () => {
    await folder.make();
    const good = buildWorkbook({ sheets: readFixture(TABEL_1) });
    const other = buildWorkbook({ sheets: [{ name: 'Daftar', rows: [['a', 'b']] }] });
    paths = [
      await folder.write('satu.xlsx', good),
      await folder.write('dua.xlsx', other),
      await folder.write('tiga.xlsx', 'bukan buku kerja'),
      await folder.write('empat.xlsx', good),
      await folder.write('lima.xlsx', other),
    ];
  });
  afterAll(() => folder.remove());

  it.each(['1', '3'])('by %s workers give what one thread gives, in the order of the files', async (jobs) => {
    const alone = await runCli('check', ...paths, '--format', 'json');
    const together = await runCliWith(startWorker, 'check', ...paths, '--format', 'json', '--jobs', jobs);
    expect(together).toEqual(alone);
    const report = reportSchema.parse(JSON.parse(together.out));
    expect(report.files.map(({ path }) => path)).toEqual(paths);
    expect(report.files.map(({ findings }) => findings.length)).toEqual([9, 0, 0, 9, 0]);
  });

  it.each([
    ['jatuh.xlsx', 'tumpukan habis'],
    ['keluar.xlsx', 'exit 7'],
  ])('a file that brings its worker down (%s) fails alone, and is named', async (name, detail) => {
    const start = (): Worker => new Worker(join(ROOT, 'test/support/faulty-worker.mjs'), { stderr: true });
    const given = ['a.xlsx', name, 'b.xlsx', name, 'c.xlsx'];
    for (const jobs of ['1', '2', '9']) {
      const run = await runCliWith(start, 'check', ...given, '--format', 'json', '--jobs', jobs);
      expect(run.status).toBe(2);
      const files: { path: string; error: { code: string } | null }[] = JSON.parse(run.out).files;
      expect(files.map(({ path, error }) => [path, error?.code ?? null])).toEqual([
        ['a.xlsx', null],
        [name, 'internal'],
        ['b.xlsx', null],
        [name, 'internal'],
        ['c.xlsx', null],
      ]);
      expect(run.err).toContain(`${name}: Program kami gagal memeriksa berkas ini (${detail})`);
    }
  });

  it.each(['0', '-1', '1.5', 'dua', '100'])('--jobs %s is a wrong call', async (jobs) => {
    const { status, out, err } = await runCli('check', ...paths, '--jobs', jobs);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('tulis bilangan dari 1 sampai 99');
  });
});
