import { oddSumFormula } from '../../plan/sums/sum-formula';
import { blamedCell, rowsAbove, type FollowingSum, type WrongSum } from '../../plan/sums/origins';
import type { SumExplanation } from '../../plan/sums/explain-sum';
import { LEVEL_NAMES, type Level } from '../../plan/outline/level';
import type { PlanRow, PlanTable } from '../../plan/plan-table';
import { formatAddress } from '../../sheet/address';
import type { Locale, Localized } from '../../text/locale';
import { formatList, formatNumber } from '../../text/number-text';
import type { RelatedCell } from '../finding';
import { nameOfColumn } from './formula-data';
import type { RuleHit, Wording } from '../rule';

/** One row of a sum, as a message names it. */
export interface SumTerm {
  readonly cell: string;
  readonly name: string;
  readonly value: number;
}

/** What messages about a wrong sum need. */
export interface SumData {
  readonly cell: string;
  readonly columnName: Localized;
  readonly stated: number | null;
  readonly expected: number;
  readonly terms: readonly SumTerm[];
  readonly partLevel: Level;
  readonly slip: {
    readonly kind: SumExplanation['kind'];
    readonly cell: string;
    readonly name: string;
    readonly amount: number;
  } | null;
  /** The amounts further up that are made of this one. */
  readonly above: readonly SumTerm[];
  /** Rows of the sum that the sheet hides. */
  readonly hidden: readonly string[];
  /** Where the cell holds a formula that adds up other rows: how it reads, and the cells that it leaves out or takes in too many. */
  readonly formula: {
    readonly text: string;
    readonly leftOut: readonly string[];
    readonly tooMany: readonly string[];
  } | null;
  /** The cells that are to be put right first, where the sum only carries a mistake on. */
  readonly causes: readonly string[];
}

/** The hit for a wrong sum, with the row that explains it and the rows above that use it. */
export function sumHit(plan: PlanTable, wrong: WrongSum): RuleHit<SumData> {
  const { sum, explanation } = wrong;
  const { column } = sum.column;
  const address = (row: PlanRow): string => formatAddress({ row: row.row, column });
  const above = rowsAbove(plan, sum.row, column);
  const blamed = blamedCell(wrong);
  const odd = oddSumFormula(plan, sum);
  const slipRow = explanation && { row: explanation.row.row, column };
  const related: RelatedCell[] = [
    ...sum.parts.map(({ row }) => ({ row: row.row, column, relation: 'input' as const })),
    ...(slipRow && (blamed ?? slipRow).row !== sum.row.row ? [{ ...slipRow, relation: 'cause' as const }] : []),
    ...above.map((row) => ({ row: row.row, column, relation: 'follows' as const })),
  ];
  return {
    row: sum.row.row,
    column,
    subject: sum.row,
    stated: sum.stated,
    expected: sum.expected,
    message: sum.stated === null ? 'blank' : sum.parts.length === 0 ? 'no-parts' : 'mismatch',
    related,
    data: {
      cell: address(sum.row),
      columnName: nameOfColumn(plan, sum.column),
      stated: sum.stated,
      expected: sum.expected,
      terms: sum.parts.map(({ row, stated }) => ({ cell: address(row), name: row.name, value: stated })),
      partLevel: sum.parts[0]?.row.level ?? 'unknown',
      slip: explanation && {
        kind: explanation.kind,
        cell: address(explanation.row),
        name: explanation.row.name,
        amount: explanation.amount,
      },
      above: above.map((row) => ({ cell: address(row), name: row.name || LEVEL_NAMES[row.level].id, value: 0 })),
      causes: [],
      formula: odd && {
        text: odd.formula,
        leftOut: odd.leftOut.map(address),
        tooMany: odd.tooMany.map(address),
      },
      hidden: sum.parts.filter(({ row }) => plan.sheet.hiddenRows.has(row.row)).map(({ row }) => address(row)),
    },
  };
}

/** The hit for a sum that comes out as soon as something else is put right; it is only to be looked at. */
export function followingHit(plan: PlanTable, { sum, causes }: FollowingSum): RuleHit<SumData> {
  const { column } = sum.column;
  const address = (row: PlanRow): string => formatAddress({ row: row.row, column });
  const rows = sum.directRows.filter(({ level }) => level !== 'indikator');
  return {
    row: sum.row.row,
    column,
    subject: sum.row,
    stated: sum.stated,
    expected: sum.expectedOfDirect,
    message: 'follows',
    severity: 'warning',
    related: causes.map((row) => ({ row: row.row, column, relation: 'cause' })),
    data: {
      cell: address(sum.row),
      columnName: nameOfColumn(plan, sum.column),
      stated: sum.stated,
      expected: sum.expectedOfDirect,
      terms: rows.map((row) => ({ cell: address(row), name: row.name, value: sum.amounts.stated(row) ?? 0 })),
      partLevel: rows[0]?.level ?? 'unknown',
      slip: null,
      above: [],
      hidden: [],
      formula: null,
      causes: causes.map(address),
    },
  };
}

/** What messages say of a sum that only carries on what is wrong elsewhere. */
export const FOLLOWS: Wording<SumData> = {
  id: (data) => ({
    what: `${data.columnName.id} belum sama dengan jumlah ${partName(data, 'id')} seperti tertulis: ${formatNumber(data.expected, 'id')}, ${statedText(data, 'id')}`,
    why: `${sumText(data, 'id')}. Penyebabnya ${formatList(data.causes, 'id')}.`,
    action: `Perbaiki ${formatList(data.causes, 'id')} dahulu; sesudah itu periksa lagi ${data.cell}.`,
  }),
  en: (data) => ({
    what: `${data.columnName.en} does not equal its rows (${partName(data, 'en')}) as they stand: ${formatNumber(data.expected, 'en')}, ${statedText(data, 'en')}`,
    why: `${sumText(data, 'en')}. The cause is ${formatList(data.causes, 'en')}.`,
    action: `Correct ${formatList(data.causes, 'en')} first; then look at ${data.cell} again.`,
  }),
};

/** A sum of more rows than this is shown by its first and last ones only. */
const MOST_TERMS = 8;

/** "I11 + I14 = 18.980.000 + 5.000.000 = 23.980.000". */
export function sumText(data: SumData, locale: Locale): string {
  const shown =
    data.terms.length <= MOST_TERMS ? data.terms : [...data.terms.slice(0, MOST_TERMS - 2), ...data.terms.slice(-1)];
  const join = (texts: readonly string[]): string =>
    (shown.length < data.terms.length ? [...texts.slice(0, -1), '…', texts.at(-1)!] : texts).join(' + ');
  const cells = join(shown.map(({ cell }) => cell));
  const figures = join(shown.map(({ value }) => formatNumber(value, locale)));
  const sum = formatNumber(data.expected, locale);
  return data.terms.length === 1 ? `${cells} = ${sum}` : `${cells} = ${figures} = ${sum}`;
}

const SLIPS: Readonly<Record<SumExplanation['kind'], Localized<(cell: string, amount: string) => string>>> = {
  'part-missing': {
    id: (cell, amount) => `Cocok bila ${cell} (${amount}) belum terhitung.`,
    en: (cell, amount) => `It fits if ${cell} (${amount}) was left out.`,
  },
  'part-doubled': {
    id: (cell, amount) => `Cocok bila ${cell} (${amount}) terhitung dua kali.`,
    en: (cell, amount) => `It fits if ${cell} (${amount}) was counted twice.`,
  },
  'part-negated': {
    id: (cell, amount) => `Cocok bila ${cell} (${amount}) terhitung dengan tanda terbalik (plus atau minus).`,
    en: (cell, amount) => `It fits if ${cell} (${amount}) was counted with the other sign.`,
  },
  'part-differs': {
    id: (cell, amount) =>
      `Kemungkinan besar yang keliru ${cell}: dengan ${amount}, jumlah ini dan hitungan di barisnya cocok semua.`,
    en: (cell, amount) => `Most likely ${cell} is wrong: with ${amount}, this sum and its own row all fit.`,
  },
  'part-swapped': {
    id: (cell, amount) => `Cocok bila angka di ${cell} tertukar, seharusnya ${amount}.`,
    en: (cell, amount) => `It fits if digits in ${cell} are swapped; it should be ${amount}.`,
  },
  'part-digit': {
    id: (cell, amount) => `Cocok bila satu angka di ${cell} salah ketik, seharusnya ${amount}.`,
    en: (cell, amount) => `It fits if one digit of ${cell} is mistyped; it should be ${amount}.`,
  },
  'own-differs': {
    id: (cell, amount) => `Yang keliru ${cell} sendiri: dengan ${amount}, hitungan di barisnya juga cocok.`,
    en: (cell, amount) => `${cell} itself is wrong: with ${amount}, the rest of its row fits too.`,
  },
  'own-swapped': {
    id: (cell, amount) => `Angka di ${cell} tampaknya tertukar, seharusnya ${amount}.`,
    en: (cell, amount) => `Digits in ${cell} seem swapped; it should be ${amount}.`,
  },
  'own-digit': {
    id: (cell, amount) => `Satu angka di ${cell} tampaknya salah ketik, seharusnya ${amount}.`,
    en: (cell, amount) => `One digit of ${cell} seems mistyped; it should be ${amount}.`,
  },
};

/** The slip that explains the sum, the hidden rows in it and the amounts above that use it; "" where there is nothing to say. */
export function sumRemarks(data: SumData, locale: Locale): string {
  const remarks: string[] = [];
  if (data.slip) remarks.push(SLIPS[data.slip.kind][locale](data.slip.cell, formatNumber(data.slip.amount, locale)));
  if (data.formula) remarks.push(formulaRemark(data.formula, locale));
  const hidden = formatList(data.hidden, locale);
  if (hidden)
    remarks.push(
      locale === 'id' ? `Baris tersembunyi ikut terhitung: ${hidden}.` : `Hidden rows count too: ${hidden}.`,
    );
  const above = formatList(
    data.above.map(({ cell, name }) => `${cell} (${name})`),
    locale,
  );
  if (above)
    remarks.push(locale === 'id' ? `Angka ini dipakai juga di ${above}.` : `This figure is used in ${above}, too.`);
  return remarks.length > 0 ? ` ${remarks.join(' ')}` : '';
}

/** "Rumusnya, =SUM(F8:F11), melewatkan F12." */
function formulaRemark({ text, ...rows }: NonNullable<SumData['formula']>, locale: Locale): string {
  return locale === 'id'
    ? `Rumusnya, ${text}, ${oddRows(rows, 'id')}.`
    : `Its formula, ${text}, ${oddRows(rows, 'en')}.`;
}

const ODD_ROWS: Localized<{ readonly leftOut: string; readonly tooMany: string; readonly and: string }> = {
  id: { leftOut: 'melewatkan', tooMany: 'ikut menjumlahkan', and: 'dan' },
  en: { leftOut: 'leaves out', tooMany: 'takes in', and: 'and' },
};

/** What a formula of a sum does wrong: "melewatkan F12 dan ikut menjumlahkan F13". */
export function oddRows(
  { leftOut, tooMany }: { readonly leftOut: readonly string[]; readonly tooMany: readonly string[] },
  locale: Locale,
): string {
  const words = ODD_ROWS[locale];
  const [missed, taken] = [formatList(leftOut, locale), formatList(tooMany, locale)];
  return [missed && `${words.leftOut} ${missed}`, taken && `${words.tooMany} ${taken}`]
    .filter(Boolean)
    .join(` ${words.and} `);
}

/** "tertulis 23.890.000" or "kosong". */
export function statedText(data: SumData, locale: Locale): string {
  if (data.stated === null) return locale === 'id' ? 'kosong' : 'blank';
  return `${locale === 'id' ? 'tertulis' : 'stated'} ${formatNumber(data.stated, locale)}`;
}

/** What the parts are called: "sub kegiatan", "program". */
export function partName(data: SumData, locale: Locale): string {
  return data.partLevel === 'unknown'
    ? locale === 'id'
      ? 'rincian'
      : 'rows below'
    : LEVEL_NAMES[data.partLevel][locale];
}
