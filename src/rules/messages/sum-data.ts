import { oddSumFormula } from '../../plan/sums/sum-formula';
import { blamedCell, rowsAbove, type FollowingSum, type WrongSum } from '../../plan/sums/origins';
import { LEVEL_NAMES, type Level } from '../../plan/outline/level';
import type { PlanRow, PlanTable } from '../../plan/plan-table';
import { formatAddress } from '../../sheet/address';
import type { Locale, Localized } from '../../text/locale';
import { formatList, formatNumber } from '../../text/number-text';
import type { RelatedCell } from '../finding';
import { nameOfColumn } from './formula-data';
import { remedyFix, remedyOf } from './sum-remedy';
import { slipText, type NamedSlip } from './slip-text';
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
  /** What explains the difference: what was done wrong and, where that is known besides, how. */
  readonly slips: readonly NamedSlip[];
  /** The cell that is to be put right and what it should say; null where that is not known. */
  readonly remedy: {
    readonly cell: string;
    readonly amount: number;
    readonly isPart: boolean;
    /** The formula that is to stand there; null where a number is. */
    readonly formula: string | null;
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
  const remedy = remedyOf(wrong);
  const fix = remedy && remedyFix(plan, wrong, remedy);
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
    fix,
    data: {
      cell: address(sum.row),
      columnName: nameOfColumn(plan, sum.column),
      stated: sum.stated,
      expected: sum.expected,
      terms: sum.parts.map(({ row, stated }) => ({ cell: address(row), name: row.name, value: stated })),
      partLevel: sum.parts[0]?.row.level ?? 'unknown',
      slips: [explanation, explanation?.how].flatMap((slip) =>
        slip ? [{ kind: slip.kind, cell: address(slip.row), amount: slip.amount }] : [],
      ),
      remedy: remedy && {
        cell: address(remedy.row),
        amount: remedy.amount,
        isPart: remedy.row !== sum.row,
        formula: fix?.edits[0]?.after.formula ?? null,
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
    related: causes.map((cause) => ({ ...cause, relation: 'cause' })),
    data: {
      cell: address(sum.row),
      columnName: nameOfColumn(plan, sum.column),
      stated: sum.stated,
      expected: sum.expectedOfDirect,
      terms: rows.map((row) => ({ cell: address(row), name: row.name, value: sum.amounts.stated(row) ?? 0 })),
      partLevel: rows[0]?.level ?? 'unknown',
      slips: [],
      remedy: null,
      above: [],
      hidden: [],
      formula: null,
      causes: causes.map(formatAddress),
    },
  };
}

const isOwnCause = ({ causes, cell }: SumData): boolean => causes.length === 1 && causes[0] === cell;

/** What messages say of a sum that comes out once what is wrong is put right: elsewhere, or in its own cell. */
export const FOLLOWS: Wording<SumData> = {
  id: (data) => ({
    what: `${data.columnName.id} belum sama dengan jumlah ${partName(data, 'id')} yang sekarang tertulis: jumlahnya ${formatNumber(data.expected, 'id')}, di sini ${statedText(data, 'id')}`,
    why: isOwnCause(data)
      ? `${sumText(data, 'id')}. ${data.cell} sendiri juga tidak cocok dengan hitungan di barisnya.`
      : `${sumText(data, 'id')}. Penyebabnya ${formatList(data.causes, 'id')}.`,
    action: isOwnCause(data)
      ? `Perbaiki ${data.cell} menurut hitungan di barisnya; jumlahnya ikut cocok.`
      : `Perbaiki ${formatList(data.causes, 'id')} dahulu; sesudah itu periksa lagi ${data.cell}.`,
  }),
  en: (data) => ({
    what: `${data.columnName.en} does not equal its rows (${partName(data, 'en')}) as they stand: ${formatNumber(data.expected, 'en')}, ${statedText(data, 'en')}`,
    why: isOwnCause(data)
      ? `${sumText(data, 'en')}. ${data.cell} does not fit the rest of its own row either.`
      : `${sumText(data, 'en')}. The cause is ${formatList(data.causes, 'en')}.`,
    action: isOwnCause(data)
      ? `Correct ${data.cell} as its own row has it; then the sum fits, too.`
      : `Correct ${formatList(data.causes, 'en')} first; then look at ${data.cell} again.`,
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

/** The slip that explains the sum, the hidden rows in it and the amounts above that use it; "" where there is nothing to say. */
export function sumRemarks(data: SumData, locale: Locale): string {
  const remarks: string[] = [];
  remarks.push(...data.slips.map((slip) => slipText(slip, locale)));
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

/** What the sum comes to, for a message: "seharusnya" only where it is the sum that is wrong. */
export function expectedText(data: SumData, locale: Locale): string {
  const amount = formatNumber(data.expected, locale);
  if (data.remedy?.isPart) return locale === 'id' ? `jumlahnya ${amount}` : `they come to ${amount}`;
  return locale === 'id' ? `seharusnya ${amount}` : `should be ${amount}`;
}

/** What to do, where it is known which cell is to be put right. */
export function remedyText({ remedy }: SumData, locale: Locale): string | null {
  if (!remedy) return null;
  const { cell, isPart } = remedy;
  const amount = remedy.formula ?? formatNumber(remedy.amount, locale);
  if (locale === 'id')
    return isPart
      ? `Ganti ${cell} menjadi ${amount}, bila memang itu yang dimaksud.`
      : `Ganti ${cell} menjadi ${amount}, bila rinciannya sudah benar.`;
  return isPart
    ? `Change ${cell} to ${amount}, if that is what is meant.`
    : `Change ${cell} to ${amount}, if its rows are right.`;
}

/** What the parts are called: "sub kegiatan", "program". */
export function partName(data: SumData, locale: Locale): string {
  return data.partLevel === 'unknown'
    ? locale === 'id'
      ? 'rincian'
      : 'rows below'
    : LEVEL_NAMES[data.partLevel][locale];
}
