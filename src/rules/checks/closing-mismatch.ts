import { closingMistakes, type ClosingMistake } from '../../plan/filling/closing-mistakes';
import type { AverageLevel } from '../../plan/plan-choices';
import type { PlanTable } from '../../plan/plan-table';
import { formatAddress } from '../../sheet/address';
import type { Locale, Localized } from '../../text/locale';
import { formatList, formatPercent } from '../../text/number-text';
import { LEVEL_NAMES } from '../../plan/outline/level';
import { editOf } from '../edit-of';
import { nameOfColumn } from '../messages/formula-data';
import { defineRule, type RuleHit } from '../rule';

interface ClosingData {
  readonly cell: string;
  readonly columnName: Localized;
  /** The stated average as a fraction; null where a grade is wrong. */
  readonly stated: number | null;
  /** The average that should stand there, or that is graded; a fraction. */
  readonly average: number;
  readonly grade: string;
  readonly expectedGrade: string;
  readonly tried: ClosingMistake['tried'];
  readonly formula: string;
}

const DIGITS = 2;

function closingHit(plan: PlanTable, mistake: ClosingMistake): RuleHit<ClosingData> {
  const { row, column, stated, expected, average, tried, content } = mistake;
  const place = { row: row.row, column: column.column };
  return {
    ...place,
    subject: row,
    stated,
    expected,
    message: typeof stated === 'number' ? 'average' : 'grade',
    data: {
      cell: formatAddress(place),
      columnName: nameOfColumn(plan, column),
      stated: typeof stated === 'number' ? stated : null,
      average,
      grade: String(stated),
      expectedGrade: String(expected),
      tried,
      formula: content.formula ?? '',
    },
    fix: { kind: 'suggestion', edits: [editOf(plan, place, content)] },
  };
}

const ALL_ROWS: Localized = { id: 'semua baris', en: 'all rows' };

function levelName(level: AverageLevel, locale: Locale): string {
  return level === 'all' ? ALL_ROWS[locale] : LEVEL_NAMES[level][locale];
}

/** "program 91,20%, sub kegiatan 88,10% dan semua baris 87,40%". */
function triedText({ tried }: ClosingData, locale: Locale): string {
  return formatList(
    tried.map(({ level, value }) => `${levelName(level, locale)} ${formatPercent(value, locale, DIGITS)}`),
    locale,
  );
}

const BANDS: Localized = {
  id: '91 ke atas sangat tinggi, 76–90 tinggi, 66–75 sedang, 51–65 rendah, 50 ke bawah sangat rendah',
  en: '91 and above very high (sangat tinggi), 76–90 high (tinggi), 66–75 middling (sedang), 51–65 low (rendah), 50 and below very low (sangat rendah)',
};

/** The form of the examples, in rupiah alone. */
const EVALUATION = {
  layout: 'E.81',
  columns:
    'no name indicator renstraTarget.rp realizedBefore.rp currentYearTarget.rp realizedQuarter.q1.rp realizedQuarter.q2.rp realizedQuarter.q3.rp realizedQuarter.q4.rp realizedYear.rp realizedToDate.rp renstraRatio.rp',
} as const;

/** An average achievement, or its grade, at the end of an evaluation that nothing above it bears out. */
export const closingMismatch = defineRule<ClosingData>({
  id: 'closing-mismatch',
  severity: 'error',
  layouts: ['E.80', 'E.81', 'E.55'],
  summary: {
    id: 'Rata-rata capaian atau predikatnya tidak sesuai dengan angka di atasnya.',
    en: 'The average achievement, or its grade, does not follow from the figures above it.',
  },
  check: (plan) => closingMistakes(plan).map((mistake) => closingHit(plan, mistake)),
  messages: {
    average: {
      id: (data) => ({
        what: `Rata-rata ${data.columnName.id} seharusnya ${formatPercent(data.average, 'id', DIGITS)}, tertulis ${formatPercent(data.stated ?? 0, 'id', DIGITS)}`,
        why: `Rata-rata yang dicoba: ${triedText(data, 'id')}; tidak ada yang cocok, juga bila sel kosong dihitung nol atau capaian dibatasi 100%.`,
        action: `Perbaiki ${data.cell}, atau isi dengan rumus ${data.formula}.`,
      }),
      en: (data) => ({
        what: `The average of ${data.columnName.en} should be ${formatPercent(data.average, 'en', DIGITS)}, stated ${formatPercent(data.stated ?? 0, 'en', DIGITS)}`,
        why: `Averages tried: ${triedText(data, 'en')}; none fits, nor with blanks taken for zero or achievements capped at 100%.`,
        action: `Correct ${data.cell}, or put the formula ${data.formula} there.`,
      }),
    },
    grade: {
      id: (data) => ({
        what: `Predikat "${data.grade}" tidak sesuai dengan rata-rata ${formatPercent(data.average, 'id', DIGITS)}: seharusnya ${data.expectedGrade}`,
        why: `Predikat menurut rata-rata: ${BANDS.id}.`,
        action: `Ganti predikat di ${data.cell}, atau periksa rata-ratanya.`,
      }),
      en: (data) => ({
        what: `The grade "${data.grade}" does not suit the average of ${formatPercent(data.average, 'en', DIGITS)}: it should be ${data.expectedGrade}`,
        why: `Grades by averages: ${BANDS.en}.`,
        action: `Replace the grade in ${data.cell}, or look at the average.`,
      }),
    },
  },
  examples: [
    {
      name: 'rata-rata dan predikat yang sesuai',
      ...EVALUATION,
      rows: `1 | PROGRAM PENUNJANG | Layanan | 5000000 | 1000000 | 1000000 | 200000 | 200000 | 200000 | 200000 | 800000 | 1800000 | 36%
2 | PROGRAM PEMBERDAYAAN | Layanan | 4000000 | 1000000 | 800000 | 100000 | 200000 | 200000 | 200000 | 700000 | 1700000 | 42.5%
Rata-rata capaian kinerja (%) | | | | | | | | | | | | 39.25%
Predikat kinerja | | | | | | | | | | | | Sangat rendah`,
      findings: [],
    },
    {
      name: 'rata-rata yang tidak sesuai, dan predikat yang mengikutinya',
      ...EVALUATION,
      rows: `1 | PROGRAM PENUNJANG | Layanan | 5000000 | 1000000 | 1000000 | 200000 | 200000 | 200000 | 200000 | 800000 | 1800000 | 36%
2 | PROGRAM PEMBERDAYAAN | Layanan | 4000000 | 1000000 | 800000 | 100000 | 200000 | 200000 | 200000 | 700000 | 1700000 | 42.5%
Rata-rata capaian kinerja (%) | | | | | | | | | | | | 93.25%
Predikat kinerja | | | | | | | | | | | | Sangat tinggi`,
      findings: [{ cell: 'M6', expected: 0.3925 }],
    },
    {
      name: 'predikat yang tidak sesuai dengan rata-ratanya',
      ...EVALUATION,
      rows: `1 | PROGRAM PENUNJANG | Layanan | 5000000 | 1000000 | 1000000 | 200000 | 200000 | 200000 | 200000 | 800000 | 1800000 | 36%
2 | PROGRAM PEMBERDAYAAN | Layanan | 4000000 | 1000000 | 800000 | 100000 | 200000 | 200000 | 200000 | 700000 | 1700000 | 42.5%
Rata-rata capaian kinerja (%) | | | | | | | | | | | | 39.25%
Predikat kinerja | | | | | | | | | | | | Tinggi`,
      findings: [{ cell: 'M7', expected: 'Sangat rendah' }],
    },
  ],
});
