import type { PlanRow, PlanTable } from '../../plan/plan-table';
import { formatAddress } from '../../sheet/address';
import type { TableColumn } from '../../table/table';
import type { Localized } from '../../text/locale';
import { nameOfColumn } from '../messages/formula-data';
import { indicatorText, isTarget, quantityCells, quantityRows, unitText } from '../rows/quantity-cells';
import { defineRule } from '../rule';

interface WordsData {
  readonly cell: string;
  readonly columnName: Localized;
  readonly text: string;
}

/** Ranks that are given for something: no unit, but no number either. */
const GRADE =
  /^(pratama|madya|nindya|utama|purnama|mandiri|dasar|paripurna|wtp|wdp|tmp|aa|a|bb|b|cc|c|d|(sangat |cukup |kurang |menuju )?(baik|tinggi|rendah|informatif|memuaskan)|cukup|kurang|sedang|terakreditasi)\b[\s.+-]*$/i;

/** Units in which ranks are given, and indicators that are measured by one. */
const RANK_UNIT =
  /^\W*(predikat|opini|kategori|peringkat|klasifikasi|akreditasi|strata|status|tingkat|level|grade|huruf)\b/i;
const RANKED =
  /\b(predikat|opini|kategori|peringkat|akreditasi|klasifikasi|nilai|tingkat|level|sakip|lakip|akip|lkjip)\b/i;

/** Whether a rank is all that the row's indicator is measured by, as its unit or its own words say. */
function isRank(plan: PlanTable, row: PlanRow, column: TableColumn, text: string): boolean {
  if (RANK_UNIT.test(unitText(plan, row))) return true;
  return GRADE.test(text) && RANKED.test(indicatorText(plan, row, column) || row.indicator || row.name);
}

/** A target that is only a unit or words, so that nobody can say whether it was reached. */
export const targetNotNumeric = defineRule<WordsData>({
  id: 'target-not-numeric',
  severity: 'warning',
  layouts: 'all',
  summary: {
    id: 'Target hanya berisi satuan atau kata-kata, tanpa angka.',
    en: 'A target is only a unit or words, without a number.',
  },
  check: (plan) =>
    quantityRows(plan).flatMap((row) =>
      quantityCells(plan, row).flatMap(({ column, quantity }) => {
        if (!isTarget(column) || quantity.kind !== 'text' || /\d/.test(quantity.text)) return [];
        const place = { row: row.row, column: column.column };
        const { text } = quantity;
        if (isRank(plan, row, column, text)) return [];
        return [
          {
            ...place,
            subject: row,
            stated: text,
            expected: null,
            message: GRADE.test(text) ? 'grade' : 'words',
            data: { cell: formatAddress(place), columnName: nameOfColumn(plan, column), text },
          },
        ];
      }),
    ),
  messages: {
    words: {
      id: ({ cell, columnName, text }) => ({
        what: `${columnName.id} hanya tertulis "${text}", tanpa angka`,
        why: `Dari "${text}" di ${cell} tidak bisa dikatakan berapa yang harus dicapai, sehingga capaiannya kelak tidak bisa dihitung.`,
        action: `Tulis jumlahnya di ${cell}, misalnya "10 ${text}".`,
      }),
      en: ({ cell, columnName, text }) => ({
        what: `${columnName.en} only says "${text}", without a number`,
        why: `"${text}" in ${cell} does not say how much is to be reached, so its achievement cannot be computed later.`,
        action: `Write the amount in ${cell}, for example "10 ${text}".`,
      }),
    },
    grade: {
      id: ({ cell, columnName, text }) => ({
        what: `${columnName.id} berupa predikat "${text}", bukan angka`,
        why: `Capaian predikat di ${cell} tidak bisa dihitung dari katanya saja.`,
        action: `Tulis juga nilai untuk "${text}" bila ada, atau biarkan bila memang hanya predikat.`,
      }),
      en: ({ cell, columnName, text }) => ({
        what: `${columnName.en} is a grade, "${text}", not a number`,
        why: `How far the grade in ${cell} was reached cannot be computed from the word alone.`,
        action: `Write the score of "${text}" as well if there is one, or leave it if there is only the grade.`,
      }),
    },
  },
  examples: [
    {
      name: 'target hanya berisi satuan',
      layout: 'T-C.33',
      columns: 'code name indicator location target budget fundSource forwardTarget forwardBudget',
      rows: `1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase anak yang terlayani | Ba'a | 80% | 30000000 | APBD | 85% | 33000000
1.06.04.2.01 | Rehabilitasi Sosial Dasar | Jumlah anak yang terlayani | Ba'a | anak | 30000000 | APBD | 20 anak | 33000000`,
      findings: [{ cell: 'E5' }],
    },
    {
      name: 'predikat sebagai target',
      layout: 'T-C.33',
      columns: 'code name indicator location target budget fundSource forwardTarget forwardBudget',
      rows: "2.08.06 | PROGRAM PEMENUHAN HAK ANAK | Terwujudnya Kabupaten Layak Anak | Ba'a | Pratama | 250000000 | APBD | - | -",
      findings: [{ cell: 'E4' }],
    },
    {
      name: 'indikator yang memang dinilai dengan predikat',
      layout: 'T-C.28',
      columns: 'no indicator unit baseline target.2022 target.2023 final',
      rows: `1 | Opini BPK atas laporan keuangan | Opini | WDP | WTP | WTP | WTP
2 | Akreditasi rumah sakit | Predikat | Madya | Utama | Paripurna | Paripurna
3 | Nilai AKIP perangkat daerah | | B | BB | A | A`,
      findings: [],
    },
    {
      name: 'angka dengan satuannya',
      layout: 'LAKIP-PK',
      rows: `1 | Pelayanan sosial | Tersedianya bantuan guru ngaji | 20 orang
2 | Pelayanan sosial | Terlaksananya penanganan bencana | 100 persen`,
      findings: [],
    },
  ],
});
