import { isWorkLevel } from '../../plan/outline/level';
import { numberAt, type PlanTable } from '../../plan/plan-table';
import { formatAddress } from '../../sheet/address';
import { mergeAt } from '../../sheet/snapshot';
import { isNoValueText } from '../../table/cell-text';
import { codeCell, codedRows, type CodedRow } from '../rows/code-rows';
import { defineRule, type RuleHit } from '../rule';

interface MissingData {
  readonly cell: string;
  readonly name: string;
}

/** The column counts as used when at least this share of the rows that should have a code have one. */
const USED_SHARE = 0.5;

/** Whether a row is one that codes are given to: named, with figures, and about itself. */
function needsCode(plan: PlanTable, { row }: CodedRow): boolean {
  if (row.name === '' || row.level === 'indikator' || !isWorkLevel(row.level)) return false;
  return plan.figureColumns.some(({ column }) => numberAt(plan, row.row, column) !== null);
}

/** A merged code cell speaks for all of its rows. */
function isCovered(plan: PlanTable, coded: CodedRow): boolean {
  const merge = mergeAt(plan.sheet, codeCell(coded));
  return merge !== null && merge.top < coded.row.row;
}

function check(plan: PlanTable): RuleHit<MissingData>[] {
  const rows = codedRows(plan).filter((coded) => needsCode(plan, coded));
  const without = rows.filter((coded) => isNoValueText(coded.code.text) && !isCovered(plan, coded));
  if (rows.length - without.length < USED_SHARE * rows.length) return [];
  return without.map((coded) => {
    const place = codeCell(coded);
    return {
      ...place,
      subject: coded.row,
      stated: null,
      expected: null,
      message: 'missing',
      data: { cell: formatAddress(place), name: coded.row.name },
    };
  });
}

/** A row with figures has no code, though the column is in use. */
export const codeMissing = defineRule<MissingData>({
  id: 'code-missing',
  severity: 'warning',
  layouts: 'all',
  summary: {
    id: 'Baris yang berisi angka tidak punya kode, sedangkan baris lain punya.',
    en: 'A row with figures has no code, while the other rows have one.',
  },
  check,
  messages: {
    missing: {
      id: ({ cell, name }) => ({
        what: 'Baris ini belum punya kode',
        why: `"${name}" berisi angka, sedangkan ${cell} kosong; sebagian besar baris lain punya kode.`,
        action: `Isi kode menurut nomenklatur di ${cell}.`,
      }),
      en: ({ cell, name }) => ({
        what: 'This row has no code yet',
        why: `"${name}" has figures while ${cell} is blank; most of the other rows have a code.`,
        action: `Fill in the code of the nomenklatur in ${cell}.`,
      }),
    },
  },
  examples: [
    {
      name: 'satu sub kegiatan tanpa kode',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01.01 | Penyusunan dokumen | | 200000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 60%
 | Evaluasi kinerja | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%`,
      findings: [{ cell: 'A7' }],
    },
    {
      name: 'rata-rata capaian dan predikat sesudah tiap program tidak berkode',
      layout: 'E.81',
      columns:
        'code name indicator renstraTarget.rp realizedBefore.rp currentYearTarget.rp realizedQuarter.q1.rp realizedQuarter.q2.rp realizedQuarter.q3.rp realizedQuarter.q4.rp realizedYear.rp realizedToDate.rp renstraRatio.rp',
      rows: `7.01.01 | PROGRAM PENUNJANG | Layanan | 5000000 | 1000000 | 1000000 | 200000 | 200000 | 200000 | 200000 | 800000 | 1800000 | 36%
 | Rata-rata capaian kinerja (%) | | | | | | | | | | | 36%
 | Predikat kinerja | | | | | | | | | | | Sangat rendah
7.01.02 | PROGRAM PEMBERDAYAAN | Layanan | 5000000 | 1000000 | 1000000 | 200000 | 200000 | 200000 | 200000 | 800000 | 1800000 | 36%
 | Rata-rata capaian kinerja (%) | | | | | | | | | | | 36%
 | Predikat kinerja | | | | | | | | | | | Sangat rendah`,
      findings: [],
    },
    {
      name: 'tabel yang kolom kodenya tidak dipakai bukan temuan',
      rows: ` | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
 | Perencanaan | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
 | Penyusunan dokumen | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%`,
      findings: [],
    },
  ],
});
