import fc from 'fast-check';
import { checkWorkbook, type CheckResult } from '../../src/app/check-workbook';
import { ignoredEntry, withoutIgnoredFills } from '../../src/app/ignored';
import { digestOf } from '../../src/sheet/digest';
import { marksOf } from '../../src/app/marks';
import type { IgnoredEntry } from '../../src/app/memory';
import { planFill } from '../../src/app/plan-fill';
import type { Finding } from '../../src/rules/finding';
import type { Cell } from '../../src/sheet/cell';
import { formatAddress } from '../../src/sheet/address';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { readFixtureSnapshot, snapshotOf, TABEL_1, withCells } from '../support/snapshots';
import { moved, unmerged, withoutPageHeaders, type Variant } from '../support/table-variants';
import { readFixture } from '../support/table-fixture';
import type { SheetInput } from '../support/workbook-builder';

const WHY = { reason: 'Sudah disepakati dengan Bappeda', date: '2026-11-20' };

function entriesFor(findings: readonly Finding[], { tables }: CheckResult, snapshot: WorkbookSnapshot): IgnoredEntry[] {
  return findings.map((finding) => {
    const { table } = tables.find((checked) => checked.table.id === finding.table)!;
    return ignoredEntry(finding, table, snapshot, WHY);
  });
}

const placeOf = (finding: Finding): string => `${formatAddress(finding)} ${finding.rule}`;

describe('Ignored findings of Tabel 1', () => {
  const [sheet] = readFixture(TABEL_1) as [SheetInput];
  let snapshot: WorkbookSnapshot;
  let checked: CheckResult;
  let missing: Finding;
  let all: IgnoredEntry[];
  beforeAll(async () => {
    snapshot = await readFixtureSnapshot(TABEL_1);
    checked = checkWorkbook(snapshot);
    missing = checked.findings.find(({ rule }) => rule === 'computed-missing')!;
    all = entriesFor(checked.findings, checked, snapshot);
  });

  it('are told apart from those that are left, whichever they are', () => {
    fc.assert(
      fc.property(fc.subarray(checked.findings.map((_, index) => index)), (chosen) => {
        const ignored = chosen.map((index) => all[index]!).reverse();
        const result = checkWorkbook(snapshot, { ignored });
        expect(result.ignored).toEqual(chosen.map((index) => ({ finding: checked.findings[index], ...WHY })));
        expect(result.findings).toEqual(checked.findings.filter((_, index) => !chosen.includes(index)));
      }),
      { numRuns: 20 },
    );
  });

  it('are remembered without a place on the sheet', () => {
    expect(entriesFor([missing], checked, snapshot)).toEqual([
      {
        rule: 'computed-missing',
        sheet: 'Tabel 1',
        layout: 'T-C.29',
        role: 'renstraRatio',
        code: '1.06.01.2.05',
        name: 'Administrasi Kepegawaian Perangkat Daerah',
        figures: expect.stringMatching(/^[0-9a-f]{16}$/),
        ...WHY,
      },
    ]);
  });

  it('tell columns of one role apart by their order', () => {
    const { table } = checked.tables[0]!;
    const columns = table.columns.map((column) => (column.column >= 12 ? { ...column, role: 'target' } : column));
    const [first, second, third] = [12, 13, 14].map((column) => {
      return ignoredEntry({ ...missing, column }, { ...table, columns }, snapshot, WHY).role;
    });
    expect([first, second, third]).toEqual(['target', 'target#2', 'target#3']);
    expect(ignoredEntry({ ...missing, column: 99 }, table, snapshot, WHY).role).toBe('');
  });

  it.each<[string, Variant]>([
    ['eleven rows and three columns are inserted before them', moved],
    ['rows among them are taken out', withoutPageHeaders],
    ['merged cells are split', unmerged],
  ])('stay ignored when %s', async (_, variant) => {
    const changed = await snapshotOf([variant(sheet)]);
    expect(checkWorkbook(changed).findings).toHaveLength(checked.findings.length);
    expect(checkWorkbook(changed, { ignored: all })).toMatchObject({ findings: [], ignored: { length: all.length } });
  });

  it.each<[string, boolean, Record<string, Partial<Cell>>]>([
    ['an input of the figure changes', true, { N24: { value: 357_500_001 } }],
    ['another value is typed that is wrong as well', true, { O24: { value: 0.5 } }],
    ['the name of the row changes', true, { F24: { value: 'Administrasi Umum' } }],
    ['the same number comes from a formula', false, { N24: { value: 357_500_000, formula: '=K24+M24+I24' } }],
    ['another row changes', false, { F25: { value: 'Lain' } }],
    ['the number format changes', false, { N24: { value: 357_500_000, format: '0.00' } }],
  ])('when %s, is the finding told again: %p', (_, isTold, changes) => {
    const changed = withCells(snapshot, 'Tabel 1', changes);
    const entries = entriesFor([missing], checked, snapshot);
    const told = checkWorkbook(changed, { ignored: entries }).findings.map(placeOf);
    const before = checkWorkbook(changed).findings.map(placeOf);
    expect(before.some((place) => place.startsWith('O24 '))).toBe(true);
    expect(told.some((place) => place.startsWith('O24 '))).toBe(isTold);
  });

  it.each<[string, Partial<IgnoredEntry>]>([
    ['another check', { rule: 'ratio-mismatch' }],
    ['another sheet', { sheet: 'Tabel 2' }],
    ['another form', { layout: 'E.81' }],
    ['another column', { role: 'lastYearRatio' }],
    ['another code', { code: '1.06.01.2.06' }],
    ['another row', { name: 'Lain' }],
    ['other figures', { figures: '0'.repeat(16) }],
  ])('are not those of %s', (_, other) => {
    const [entry] = entriesFor([missing], checked, snapshot);
    const result = checkWorkbook(snapshot, { ignored: [{ ...entry!, ...other }] });
    expect(result).toMatchObject({ findings: { length: checked.findings.length }, ignored: [] });
  });

  it('are not filled, neither when blank nor when all cells are', () => {
    const { ignored } = checkWorkbook(snapshot, { ignored: all });
    for (const mode of ['blank', 'all'] as const) {
      const fills = planFill(snapshot, { mode });
      const left = withoutIgnoredFills(fills, ignored);
      expect(left).toEqual(fills.filter(({ edit }) => formatAddress(edit) !== 'O24'));
      expect(left).toHaveLength(fills.length - 1);
      expect(planFill(snapshot, { mode, ignored: all })).toEqual(left);
    }
  });
});

describe('Rows that read the same', () => {
  const figures = (ratio: number): (string | number)[] => [
    '1.06.01', 'PROGRAM PENUNJANG', '', 76_377_000, 23_980_000, 17_459_000, 17_456_000, ratio, 17_459_000, 58_895_000, 0.7711,
  ]; // prettier-ignore
  const header = [
    ['Kode', 'Program/Kegiatan', 'Indikator Kinerja', 'Target Kinerja Capaian Program (Renstra) 2026', 'Realisasi Target s/d Tahun 2021', 'Target Renja Tahun 2022', 'Realisasi Renja Tahun 2022', 'Tingkat Realisasi (%)', 'Target Program (Renja) Tahun 2023', 'Realisasi Capaian s/d Tahun 2023', 'Tingkat Capaian Realisasi Target Renstra (%)'],
    ['1', '2', '3', '4', '5', '6', '7', '8 = (7/6)', '9', '10 = (5+7+9)', '11 = (10/4)'],
  ]; // prettier-ignore

  it('are ignored one by one', async () => {
    const rows = [...header, figures(0.5), figures(0.5)];
    const snapshot = await snapshotOf([{ name: 'S', rows }]);
    const checked = checkWorkbook(snapshot);
    const wrong = checked.findings.filter(({ rule }) => rule === 'ratio-mismatch');
    expect(wrong.map(placeOf)).toEqual(['H3 ratio-mismatch', 'H4 ratio-mismatch']);
    const entries = entriesFor(wrong, checked, snapshot);
    expect(entries[0]).toEqual(entries[1]);
    const told = (ignored: IgnoredEntry[]): number =>
      checkWorkbook(snapshot, { ignored }).findings.filter(({ rule }) => rule === 'ratio-mismatch').length;
    expect([[], entries.slice(1), entries].map(told)).toEqual([2, 1, 0]);
  });
});

describe('The digest of figures', () => {
  it.each<[string, unknown, unknown, boolean]>([
    ['a rupiah more', 8_441_835_600_123, 8_441_835_600_124, false],
    ['a number and its text', 1, '1', false],
    ['nothing and zero', null, 0, false],
    ['nothing and an empty text', null, '', false],
    ['a fraction whose last bits differ', 0.1 + 0.2, 0.3, true],
    ['a fraction that differs where it shows', 0.7448, 0.74479, false],
    ['two errors', { error: '#N/A' }, { error: '#DIV/0!' }, false],
    ['figures in another order', [1, 2], [2, 1], false],
  ])('of %s: the same? (%p, %p)', (_, one, other, isSame) => {
    expect(digestOf([one]) === digestOf([other])).toBe(isSame);
  });

  it('is FNV-1a of 64 bits', () => {
    // Of the one byte "1": the offset basis, exclusive-or 0x31, times the prime.
    expect(digestOf(1)).toBe('af63ac4c86019afc');
  });
});

describe('Marks', () => {
  const finding = (row: number, rule: string, severity: Finding['severity']): Finding =>
    ({ sheet: 'S', row, column: 0, rule, severity }) as Finding;

  it('show the gravest finding of each cell, the first among equals', () => {
    const findings = [
      finding(1, 'renstra-exceeded', 'warning'),
      finding(1, 'ratio-mismatch', 'error'),
      finding(1, 'total-row', 'error'),
      finding(2, 'year-label', 'info'),
    ];
    expect(marksOf(findings)).toEqual([
      { sheet: 'S', row: 1, column: 0, kind: 'error', label: 'ratio-mismatch' },
      { sheet: 'S', row: 2, column: 0, kind: 'info', label: 'year-label' },
    ]);
  });
});
