import { readComparedWorkbook, type ComparedWorkbook } from '../../src/app/compared-workbook';
import { numberAt, type PlanRow, type PlanTable } from '../../src/plan/plan-table';
import { readFixtureSnapshot } from './snapshots';
import type { CellInput, SheetInput } from './workbook-builder';

/** T-C.27 of the Renstra 2021-2026 of the Dinas Sosial of Belu. */
export const BELU = 'belu-renstra-2021-2026-tabel-6-2';
/** The second year of that Renstra. */
const YEAR = 2022;

/** One row of a Renja that is made from the Renstra. */
export interface RenjaRow {
  readonly code: string;
  readonly name: string;
  readonly indicator: string;
  /** Pagu of the year; null where the Renstra gives none. */
  readonly budget: number | null;
  /** The Renstra's final amount. */
  readonly final: number | null;
}

/** The Renstra as a second workbook. */
export async function beluRenstra(): Promise<ComparedWorkbook> {
  return readComparedWorkbook('renstra', 'renstra.xlsx', await readFixtureSnapshot(BELU), {});
}

/** The rows of the Renja of the Renstra's second year: sub kegiatan have codes of four digits, as they were used then. */
export function renjaRows({ plans: [renstra] }: ComparedWorkbook): RenjaRow[] {
  if (!renstra) throw new Error('The Renstra has no table.');
  const columnOf = (role: string, year: number | null): number =>
    renstra.table.columns.find((column) => column.role === role && column.measure === 'rp' && column.year === year)!
      .column;
  const [budget, final] = [columnOf('target', YEAR), columnOf('final', null)];
  return renstra.rows.map((row) => ({
    code: fourDigits(row),
    name: row.name,
    indicator: row.indicator,
    budget: amountIn(renstra, row, budget),
    final: amountIn(renstra, row, final),
  }));
}

function amountIn(plan: PlanTable, { row }: PlanRow, column: number): number | null {
  return numberAt(plan, row, column);
}

function fourDigits({ codeText, level }: PlanRow): string {
  if (codeText === null || level === 'unknown') return '';
  return level === 'sub-kegiatan' ? codeText.replace(/\.(\d\d)$/, '.00$1') : codeText;
}

/** A Renja with T-C.29 (the year after is evaluated up to this one) and T-C.33; its body begins in row 5, that of T-C.33 in row 6. */
export function renjaSheets(rows: readonly RenjaRow[], evaluated: readonly RenjaRow[] = rows): SheetInput[] {
  return [
    { name: 'T-C.29', rows: evaluationRows(evaluated) },
    { name: 'T-C.33', rows: planRows(rows) },
  ];
}

function planRows(rows: readonly RenjaRow[]): CellInput[][] {
  return [
    [
      `Tabel T-C.33 Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun ${YEAR} dan Prakiraan Maju Tahun ${YEAR + 1}`,
    ],
    [],
    [
      'Kode',
      'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
      'Indikator Kinerja',
      `Rencana Tahun ${YEAR}`,
      '',
      '',
      '',
      'Catatan Penting',
    ],
    ['', '', '', 'Lokasi', 'Target Capaian Kinerja', 'Kebutuhan Dana/Pagu Indikatif', 'Sumber Dana', ''],
    ['1', '2', '3', '4', '5', '6', '7', '8'],
    ...rows.map(({ code, name, indicator, budget }) => [
      code,
      name,
      indicator,
      'Belu',
      '1 dokumen',
      budget,
      'DAU',
      null,
    ]),
  ];
}

function evaluationRows(rows: readonly RenjaRow[]): CellInput[][] {
  return [
    [`Rekapitulasi Evaluasi Hasil Pelaksanaan Renja Perangkat Daerah dan Pencapaian Renstra s/d Tahun ${YEAR - 1}`],
    [],
    [
      'Kode',
      'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan',
      'Indikator Kinerja',
      'Target Kinerja Capaian Program (Renstra Perangkat Daerah) Tahun 2026',
      `Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun ${YEAR - 3}`,
      `Target Renja Perangkat Daerah Tahun ${YEAR - 2}`,
      `Realisasi Renja Perangkat Daerah Tahun ${YEAR - 2}`,
      'Tingkat Realisasi (%)',
      `Target Program dan Kegiatan (Renja Perangkat Daerah Tahun ${YEAR - 1})`,
      `Realisasi Capaian Program dan Kegiatan s/d Tahun Berjalan (Tahun ${YEAR - 1})`,
      'Tingkat Capaian Realisasi Target Renstra (%)',
    ],
    ['1', '2', '3', '4', '5', '6', '7', '8 = (7/6)', '9', '10 = (5+7+9)', '11 = (10/4)'],
    ...rows.map(({ code, name, indicator, budget, final }) => {
      const projected = budget && 2 * budget;
      const figures = [
        final,
        null,
        budget,
        budget,
        budget && 1,
        budget,
        projected,
        projected && final && projected / final,
      ];
      return [code, name, indicator, ...figures];
    }),
  ];
}
