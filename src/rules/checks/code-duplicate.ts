import { formatCode } from '../../plan/codes/code';
import { planColumn, type PlanRow, type PlanTable } from '../../plan/plan-table';
import { formatAddress, type CellPosition } from '../../sheet/address';
import { cellAt } from '../../sheet/snapshot';
import { cellText } from '../../table/cell-text';
import { codeCell, codedRows, type CodedRow } from '../rows/code-rows';
import { repeatedNumbers } from '../rows/outline-numbers';
import { defineRule, type RuleHit } from '../rule';

interface DuplicateData {
  readonly cell: string;
  readonly text: string;
  readonly firstCell: string;
  readonly firstName: string;
  readonly name: string;
  /** The part of the outline that both rows stand in; null for codes. */
  readonly inside: string | null;
}

/** Columns whose texts tell rows of one code apart: a sub kegiatan may have several indicators, places or sources of funds. */
const DETAILS = ['indicator', 'location', 'fundSource', 'responsibleUnit'];

function sameDetails(plan: PlanTable, one: PlanRow, other: PlanRow): boolean {
  return DETAILS.every((role) => {
    const column = planColumn(plan, role)?.column;
    if (column === undefined) return true;
    const [first, second] = [one, other].map((row) => cellText(cellAt(plan.sheet, row.row, column)));
    return first === second;
  });
}

/** A sub kegiatan with several indicators may carry its code and name in each of their rows. */
function isContinued(plan: PlanTable, first: CodedRow, later: CodedRow): boolean {
  const isOneName = later.row.name === '' || later.row.name === first.row.name;
  return isOneName && !sameDetails(plan, first.row, later.row);
}

function duplicates(plan: PlanTable): RuleHit<DuplicateData>[] {
  const rows = codedRows(plan);
  const seen = new Map<string, CodedRow>();
  const repeated = new Set<PlanRow>();
  /** The code that the last row with one has. */
  let last: string | null = null;
  return rows.flatMap((coded) => {
    // A heading between ("BIDANG SEKRETARIAT") begins another list of programs.
    if (coded.row.level === 'bagian') seen.clear();
    const { stated } = coded.code;
    if (!stated) return [];
    const text = formatCode(stated);
    const first = seen.get(text);
    const isRun = last === text;
    last = text;
    if (!first) {
      seen.set(text, coded);
      return [];
    }
    // The heading of an urusan may come back on every page.
    const isHeading = stated.program === null && coded.row.name === first.row.name;
    if (isHeading || (isRun && isContinued(plan, first, coded))) return [];
    repeated.add(coded.row);
    // A program given twice brings its kegiatan along.
    if (coded.row.parent && repeated.has(coded.row.parent)) return [];
    return [duplicateHit(coded.row, codeCell(coded), text, first.row, codeCell(first), null)];
  });
}

function duplicateHit(
  row: PlanRow,
  place: CellPosition,
  text: string,
  first: PlanRow,
  firstPlace: CellPosition,
  inside: string | null,
): RuleHit<DuplicateData> {
  return {
    ...place,
    subject: row,
    stated: text,
    expected: null,
    message: inside === null ? 'code' : 'number',
    data: {
      cell: formatAddress(place),
      text,
      firstCell: formatAddress(firstPlace),
      firstName: first.name || first.indicator,
      name: row.name || row.indicator,
      inside,
    },
    related: [{ ...firstPlace, relation: 'same' }],
  };
}

const named = (name: string): string => (name === '' ? '' : ` (${name})`);

/** One code on two rows that are not the same; in tables without codes, one number twice in a part of the outline. */
export const codeDuplicate = defineRule<DuplicateData>({
  id: 'code-duplicate',
  severity: 'error',
  layouts: 'all',
  summary: {
    id: 'Kode atau nomor yang sama dipakai dua kali.',
    en: 'A code or a number is used twice.',
  },
  check: (plan) => [
    ...duplicates(plan),
    ...repeatedNumbers(plan).map(({ row, text, column, first, inside }) =>
      duplicateHit(row, { row: row.row, column }, text, first, { row: first.row, column }, inside ?? ''),
    ),
  ],
  messages: {
    code: {
      id: ({ text, cell, firstCell, firstName }) => ({
        what: `Kode ${text} sudah dipakai di ${firstCell}`,
        why: `Baris ${firstCell}${named(firstName)} dan baris ini memakai kode yang sama, sedangkan setiap baris punya kode sendiri.`,
        action: `Perbaiki salah satu kode, ${firstCell} atau ${cell}; bila barisnya memang sama, hapus salah satunya.`,
      }),
      en: ({ text, cell, firstCell, firstName }) => ({
        what: `The code ${text} is already used in ${firstCell}`,
        why: `The row of ${firstCell}${named(firstName)} and this one have the same code, while each row has its own.`,
        action: `Correct one of the codes, ${firstCell} or ${cell}; if the rows are the same, delete one of them.`,
      }),
    },
    number: {
      id: ({ text, cell, firstCell, firstName, inside }) => ({
        what: `Nomor ${text} sudah dipakai di ${firstCell}`,
        why: `${inside === '' ? 'Di tabel ini' : `Di bagian ${inside}`} nomor ${text} sudah milik baris ${firstCell}${named(firstName)}.`,
        action: `Lanjutkan penomoran mulai ${cell}.`,
      }),
      en: ({ text, cell, firstCell, firstName, inside }) => ({
        what: `The number ${text} is already used in ${firstCell}`,
        why: `${inside === '' ? 'In this table' : `In part ${inside}`} the number ${text} is that of the row of ${firstCell}${named(firstName)}.`,
        action: `Number the rows anew from ${cell} on.`,
      }),
    },
  },
  examples: [
    {
      name: 'dua sub kegiatan dengan satu kode',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01.01 | Penyusunan dokumen | | 200000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 60%
1.06.01.2.01.01 | Evaluasi kinerja | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%`,
      findings: [{ cell: 'A7' }],
    },
    {
      name: 'nomor urut yang terulang di dalam satu program, dalam tabel tanpa kode',
      layout: 'T-C.32',
      rows: `I | PROGRAM PENUNJANG | Dinas | Nilai evaluasi | 100
1. | Perencanaan | Dinas | Jumlah dokumen | 2
a. | Penyusunan dokumen | Dinas | Jumlah dokumen | 1
2. | Administrasi umum | Dinas | Jumlah laporan | 1
a. | Penyediaan bahan | Dinas | Jumlah paket | 1
2. | Penyediaan jasa | Dinas | Jumlah bulan | 12
II | PROGRAM PEMBERDAYAAN | Dinas | Nilai evaluasi | 100
1. | Pengembangan potensi | Dinas | Jumlah orang | 5`,
      findings: [{ cell: 'A9' }],
    },
    {
      name: 'kode yang diulang untuk indikator lain bukan temuan',
      rows: `1.06.01 | PROGRAM PENUNJANG | Nilai evaluasi | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan | Jumlah dokumen | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan | Jumlah rapat | - | - | - | - | - | - | - | -`,
      findings: [],
    },
  ],
});
