import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/app/check-workbook';
import { confirmation, refusal, withBodyRow } from '../../src/app/draft-correction';
import { ignoredEntry } from '../../src/app/ignored';
import type { Memory } from '../../src/app/memory';
import { changeMemory } from '../../src/app/memory-store';
import { withCorrection } from '../../src/app/remembered-corrections';
import { reportSchema } from '../../src/app/report-schema';
import { MEMORY_NAMESPACE } from '../../src/host/port';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { writtenMarks } from '../host/marked-sheet';
import { partsOf } from '../host/sheet-parts';
import { readFixture } from '../support/table-fixture';
import { runCli, WorkFolder } from '../support/run-cli';
import { TABEL_1 } from '../support/snapshots';
import { buildWorkbook, type CellInput, type SheetInput } from '../support/workbook-builder';

const good = buildWorkbook({ sheets: readFixture(TABEL_1) });
const WHY = { reason: 'Belum ada angka dari BKD', date: '2026-11-20' };

/** Tabel 1, remembering what `change` makes of an empty memory. */
async function remembering(change: (memory: Memory) => Memory): Promise<Uint8Array> {
  const host = XlsxHost.open(good);
  await changeMemory(host, change);
  return host.bytes();
}

/** Tabel 1 in which the findings of some checks are ignored. */
async function ignoring(...rules: readonly string[]): Promise<Uint8Array> {
  const snapshot = await XlsxHost.open(good).read();
  const { findings, tables } = checkWorkbook(snapshot);
  const chosen = findings.filter(({ rule }) => rules.includes(rule));
  const ignored = chosen.map((finding) => ignoredEntry(finding, tables[0]!.table, snapshot, WHY));
  return remembering((memory) => ({ ...memory, ignored }));
}

describe('What a workbook remembers is obeyed by the command line:', () => {
  const folder = new WorkFolder();
  let target: string;
  beforeEach(async () => {
    await folder.make();
    target = join(folder.path, 'hasil.xlsx');
  });
  afterEach(() => folder.remove());

  it('check leaves ignored findings out and counts them, so that it may end well', async () => {
    const path = await folder.write('abai.xlsx', await ignoring('computed-missing', 'renstra-exceeded'));
    const { status, out, err } = await runCli('check', path);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).not.toContain('O24');
    expect(out).toMatch(/Ringkasan: 1 tabel · 0 perlu diperbaiki · 2 perlu dilihat · 0 catatan · 7 diabaikan\n$/);
    expect((await runCli('check', path, '--lang', 'en')).out).toMatch(/ · 7 ignored\n$/);
  });

  it('the JSON names each ignored finding with its reason, and counts it nowhere', async () => {
    const path = await folder.write('abai.xlsx', await ignoring('computed-missing'));
    const { out } = await runCli('check', path, '--format', 'json');
    const { files, summary } = reportSchema.parse(JSON.parse(out));
    expect(files[0]!.ignored).toEqual([
      expect.objectContaining({ rule: 'computed-missing', cell: 'O24', severity: 'error', ...WHY }),
    ]);
    expect(files[0]!.findings.filter(({ cell }) => cell === 'O24')).toEqual([]);
    expect(summary).toEqual({ files: 1, tables: 1, error: 0, warning: 8, info: 0 });
  });

  it('the JSON leaves out ignored findings less grave than asked for', async () => {
    const path = await folder.write('abai.xlsx', await ignoring('computed-missing', 'renstra-exceeded'));
    const { out } = await runCli('check', path, '--format', 'json', '--min-severity', 'error');
    expect(reportSchema.parse(JSON.parse(out)).files[0]!.ignored).toHaveLength(1);
  });

  it('fill leaves the cell of an ignored finding as it is', async () => {
    const path = await folder.write('abai.xlsx', await ignoring('computed-missing'));
    const { status, out } = await runCli('fill', path, '-o', target);
    expect({ status, out }).toEqual({ status: 0, out: `Tidak ada sel yang perlu diisi; salinannya ${target}.\n` });
  });

  it('mark does not mark an ignored finding', async () => {
    const path = await folder.write('abai.xlsx', await ignoring('computed-missing'));
    expect(await runCli('mark', path, '-o', target)).toMatchObject({ status: 0 });
    const marks = writtenMarks(partsOf(await readFile(target))['xl/worksheets/sheet1.xml']!);
    expect(marks.map(({ label }) => label)).not.toContain('computed-missing');
    expect(marks.length).toBeGreaterThan(0);
  });

  it('settings hold for a check unless it is called with others', async () => {
    const settings = { year: 2025, severities: { 'computed-missing': 'off', 'renstra-exceeded': 'off' } } as const;
    const path = await folder.write('setelan.xlsx', await remembering((memory) => ({ ...memory, settings })));
    const remembered = await runCli('check', path);
    expect(remembered.status).toBe(0);
    expect(remembered.out).toContain('tidak sesuai untuk Renja 2025');
    expect(remembered.out).not.toContain('[renstra-exceeded]');
    const called = await runCli('check', path, '--year', '2024', '--rule', 'computed-missing=error');
    expect(called.status).toBe(1);
    expect(called.out).not.toContain('tidak sesuai untuk Renja 2025');
    expect(called.out).not.toContain('[renstra-exceeded]');
  });

  it('a table is read as the user has said, and one that is none is left alone', async () => {
    const snapshot = await XlsxHost.open(good).read();
    const [sheet] = snapshot.sheets;
    const { table } = checkWorkbook(snapshot).tables[0]!;
    const shorter = withBodyRow(sheet!, confirmation(sheet!, table, []), 'lastRow', 18);
    const path = await folder.write('peta.xlsx', await remembering((memory) => withCorrection(memory, null, shorter)));
    const { out } = await runCli('check', path, '--format', 'json');
    const [file] = reportSchema.parse(JSON.parse(out)).files;
    expect(file!.tables[0]).toMatchObject({ range: 'A5:O19', corrected: true, confidence: 1 });
    expect(file!.findings.map(({ cell }) => cell)).not.toContain('O24');
    expect((await runCli('check', path)).out).toContain('pemetaan dari Anda');
    expect((await runCli('fill', path, '-o', target)).out).toMatch(/^Tidak ada sel yang perlu diisi/);
    expect((await runCli('mark', path, '-o', target, '--force')).out).not.toBe('');
    const marks = writtenMarks(partsOf(await readFile(target))['xl/worksheets/sheet1.xml']!);
    expect(marks.filter(({ label }) => label === 'computed-missing')).toEqual([]);

    const none = await remembering((memory) => withCorrection(memory, null, refusal(sheet!, table)));
    const empty = await folder.write('bukan.xlsx', none);
    expect((await runCli('check', empty)).out).toContain('Tidak ada tabel yang dikenali.');
    expect((await runCli('fill', empty, '-o', target, '--force')).err).toContain('Tidak ada tabel yang dikenali');
  });

  it('a correction whose table is gone is said, in words and in JSON', async () => {
    const snapshot = await XlsxHost.open(good).read();
    const { table } = checkWorkbook(snapshot).tables[0]!;
    const gone = { ...confirmation(snapshot.sheets[0]!, table, []), sheet: 'Lama' };
    const path = await folder.write('usang.xlsx', await remembering((memory) => withCorrection(memory, null, gone)));
    expect((await runCli('check', path)).out).toContain(
      'Pemetaan yang disimpan tidak dipakai: Lama!A5:O7 (kepala tabelnya tidak ditemukan lagi)',
    );
    const { out } = await runCli('check', path, '--format', 'json');
    expect(reportSchema.parse(JSON.parse(out)).files[0]!.unusedCorrections).toEqual([
      { sheet: 'Lama', range: 'A5:O7', layout: 'T-C.29', state: 'lost' },
    ]);
  });

  it('options of checks are as the workbook has them', async () => {
    const [sheet] = readFixture(TABEL_1) as [SheetInput];
    const added: Readonly<Record<number, CellInput>> = { 4: 'Catatan', 6: 12 };
    const rows = sheet.rows.map((row, index) => (row ? Object.assign([...row], { 15: added[index] }) : row));
    const host = XlsxHost.open(buildWorkbook({ sheets: [{ ...sheet, rows }] }));
    const before = await runCli('check', await folder.write('catatan.xlsx', host.bytes()));
    expect(before.out).not.toContain('[out-of-band]');
    const settings = { options: { 'out-of-band': { low: 0.98 } } };
    await changeMemory(host, (memory) => ({ ...memory, settings }));
    const after = await runCli('check', await folder.write('catatan-98.xlsx', host.bytes()));
    expect(after.out).toContain('[out-of-band] 16×');
    expect(after.out).toContain('di bawah 98%, dan kolom catatan kosong');
  });

  it('copies keep it', async () => {
    const path = await folder.write('abai.xlsx', await ignoring('computed-missing'));
    for (const command of ['fill', 'mark', 'unmark']) {
      await runCli(command, path, '-o', target, '--force');
      expect(partsOf(await readFile(target))['customXml/item1.xml']).toContain(WHY.reason);
    }
  });

  it.each(['{"version":2}', 'rusak'])('what cannot be read (%s) gets one line, and the work goes on', async (text) => {
    const host = XlsxHost.open(good);
    const xml = `<memory xmlns="${MEMORY_NAMESPACE}">${text}</memory>`;
    await host.writeMemory(xml);
    const path = await folder.write('aneh.xlsx', host.bytes());
    const { status, out, err } = await runCli('check', path);
    expect(status).toBe(1);
    expect(out).toContain('O24');
    expect(err).toBe(
      `periksa-renja: ${path}: Setelan dan temuan yang diabaikan di berkas ini tidak dapat dibaca, jadi tidak dipakai; isinya dibiarkan.\n`,
    );
    expect((await runCli('fill', path, '-o', target)).status).toBe(0);
    expect(partsOf(await readFile(target))['customXml/item1.xml']).toBe(xml);
  });
});
