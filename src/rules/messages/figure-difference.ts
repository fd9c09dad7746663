import { bestComparisons } from '../../plan/comparing/best-comparisons';
import type { FigureComparison } from '../../plan/comparing/figure-differences';
import type { FigureDifference } from '../../plan/comparing/figure-pair';
import { LEVEL_NAMES } from '../../plan/outline/level';
import type { OtherTable } from '../../plan/comparing/other-table';
import { figureAt, numberAt, type PlanRow, type PlanTable } from '../../plan/plan-table';
import { saidScale } from '../../table/columns/said-scale';
import type { TieName } from '../../plan/comparing/ties';
import { formatAddress, type CellPosition } from '../../sheet/address';
import type { Locale, Localized } from '../../text/locale';
import { formatFigure, formatList, formatNumber } from '../../text/number-text';
import { addressIn, fileText, placeOf, placeText, type Elsewhere } from './elsewhere';
import { nameOfColumn, type NamedFigure } from './formula-data';
import type { RuleHit } from '../rule';

/** What messages about one figure need. */
interface SingleDifference {
  readonly kind: 'single';
  readonly cell: string;
  readonly columnName: Localized;
  readonly stated: number | null;
  readonly expected: number | null;
  /** Whether the figures are percentages. */
  readonly isPercent: boolean;
  /** The figures of the other table, to be added up. */
  readonly parts: readonly NamedFigure[];
  readonly other: Elsewhere;
  /** Cells above that differ by nothing else, with their rows' names. */
  readonly carriedTo: readonly { readonly cell: string; readonly name: string }[];
}

/** What messages about most figures of a column need. */
interface CommonDifference {
  readonly kind: 'scale' | 'factor' | 'version';
  readonly columnName: Localized;
  readonly otherName: Localized;
  /** Own ÷ other; 1 where there is no such factor. */
  readonly factor: number;
  readonly rows: number;
  readonly compared: number;
  /** A few of the rows, each with both figures. */
  readonly examples: readonly { readonly cell: string; readonly stated: number; readonly expected: number }[];
  readonly other: Elsewhere;
}

/** What messages about figures that two tables give differently need. */
export type DifferenceData = SingleDifference | CommonDifference;

const MOST_EXAMPLES = 3;

/** What there is to say about ties between a table and others; with `absent`, also of figures that only the checked table has. */
export function differenceHits(
  names: readonly TieName[],
  own: PlanTable,
  others: readonly OtherTable[],
  { absent }: { readonly absent: boolean },
): RuleHit<DifferenceData>[] {
  return bestComparisons(names, own, others).flatMap((comparison) => [
    ...commonHits(comparison),
    ...comparison.differences
      .filter(({ expected }) => absent || expected !== null)
      .map((difference) => singleHit(comparison, difference)),
  ]);
}

function singleHit({ tied }: FigureComparison, difference: FigureDifference): RuleHit<DifferenceData> {
  const { own, other, ownColumn, otherColumns } = tied;
  const position: CellPosition = { row: difference.own.row, column: ownColumn.column };
  const { stated, expected } = difference;
  const quantity = figureAt(own, position.row, position.column);
  const parts = otherColumns.map(({ column }, index) => ({
    cell: addressIn(other, { row: difference.other.row, column }),
    name: nameOfColumn(other.plan, otherColumns[index]!),
    value: numberAt(other.plan, difference.other.row, column),
  }));
  const isHere = other.source === 'same' && other.plan.table.sheet === own.table.sheet;
  return {
    ...position,
    subject: difference.own,
    stated,
    expected,
    message: 'differs',
    related: [
      ...(isHere
        ? otherColumns.map(({ column }) => ({ row: difference.other.row, column, relation: 'input' as const }))
        : []),
      ...difference.carriedTo.map(({ row }) => ({ row, column: ownColumn.column, relation: 'follows' as const })),
    ],
    data: {
      kind: 'single',
      cell: formatAddress(position),
      columnName: nameOfColumn(own, ownColumn),
      stated,
      expected,
      isPercent: quantity.kind === 'number' && quantity.isPercent,
      parts,
      other: placeOf(other),
      carriedTo: difference.carriedTo.map((row) => namedCell(row, ownColumn.column)),
    },
  };
}

function namedCell({ row, name, level }: PlanRow, column: number): { cell: string; name: string } {
  return { cell: formatAddress({ row, column }), name: name || LEVEL_NAMES[level].id };
}

/** What most figures of a column have in common is said once, in its heading. Another unit that is written there is no mistake. */
function commonHits({ tied, cause, compared }: FigureComparison): RuleHit<DifferenceData>[] {
  if (cause === null) return [];
  const { own, other, ownColumn, otherColumns } = tied;
  const factor = cause.kind === 'version' ? 1 : cause.factor;
  // The smaller figures are those of the larger unit.
  const unit = Math.max(factor, 1 / factor);
  const said =
    factor > 1
      ? saidScale(other.plan.sheet, other.plan.table, otherColumns[0]!)
      : saidScale(own.sheet, own.table, ownColumn);
  if (cause.kind === 'scale' && said === unit) return [];
  const heading = ownColumn.headings.at(-1);
  const position = heading ?? { row: own.table.range.top, column: ownColumn.column };
  return [
    {
      row: position.row,
      column: position.column,
      subject: null,
      stated: cause.rows.length,
      expected: null,
      message: 'throughout',
      // Amounts that are the same but for their unit are not wrong; only nobody can tell by the headings.
      ...(cause.kind === 'scale' && { severity: 'warning' as const }),
      related: cause.rows.map((pair) => ({ row: pair.own.row, column: ownColumn.column, relation: 'same' })),
      data: {
        kind: cause.kind,
        columnName: nameOfColumn(own, ownColumn),
        otherName: sumName(otherColumns.map((column) => nameOfColumn(other.plan, column))),
        factor,
        rows: cause.rows.length,
        compared,
        examples: cause.rows.slice(0, MOST_EXAMPLES).map((pair) => ({
          cell: formatAddress({ row: pair.own.row, column: ownColumn.column }),
          stated: pair.stated ?? 0,
          expected: pair.expected ?? 0,
        })),
        other: placeOf(other),
      },
    },
  ];
}

function sumName(names: readonly Localized[]): Localized {
  return { id: names.map(({ id }) => id).join(' + '), en: names.map(({ en }) => en).join(' + ') };
}

const NOTHING: Localized = { id: 'kosong', en: 'blank' };

/** One figure of a table in words; "kosong" where there is none. */
function figureText(value: number | null, isPercent: boolean, locale: Locale): string {
  return value === null ? NOTHING[locale] : formatFigure(value, isPercent, locale);
}

/** "Pagu indikatif 2024 25.018.000, tetapi Pagu indikatif (hasil analisis) di lembar Tabel 3 25.000.000". */
export function differenceWhat(data: SingleDifference, locale: Locale): string {
  const figure = (value: number | null): string => figureText(value, data.isPercent, locale);
  const names = data.parts.map(({ name }) => name[locale]).join(' + ');
  const place = placeText(data.other, locale);
  return locale === 'id'
    ? `${data.columnName.id} ${figure(data.stated)}, sedangkan ${names} di ${place} ${figure(data.expected)}`
    : `${data.columnName.en} is ${figure(data.stated)}, but ${names} in ${place} is ${figure(data.expected)}`;
}

/** The cells with their figures, the difference, and the cells that it is carried to. */
export function differenceWhy(data: SingleDifference, locale: Locale): string {
  const figure = (value: number | null): string => figureText(value, data.isPercent, locale);
  const cells = data.parts.map(({ cell }) => cell).join(' + ');
  const figures = data.parts.map(({ value }) => figure(value)).join(' + ');
  const sum = data.parts.length > 1 ? ` = ${figure(data.expected)}` : '';
  const there = `${cells}${fileText(data.other, locale)} = ${figures}${sum}`;
  const gap = formatFigure((data.stated ?? 0) - (data.expected ?? 0), data.isPercent, locale);
  const carried = formatList(
    data.carriedTo.map(({ cell, name }) => `${cell} (${name})`),
    locale,
  );
  const here = `${data.cell} = ${figure(data.stated)}; ${there}`;
  return locale === 'id'
    ? `${here}; selisih ${gap}.${carried && ` Selisih ini terbawa ke ${carried}.`}`
    : `${here}; difference ${gap}.${carried && ` The difference is carried to ${carried}.`}`;
}

/** What most figures of the column have in common. */
export function commonWhat(data: CommonDifference, locale: Locale): string {
  const place = placeText(data.other, locale);
  const [own, other] = [data.columnName[locale], data.otherName[locale]];
  const count = `${data.rows}/${data.compared}`;
  const times = formatNumber(Math.max(data.factor, 1 / data.factor), locale);
  const percent = formatNumber(Number(((data.factor - 1) * 100).toPrecision(4)), locale);
  if (data.kind === 'scale') {
    return locale === 'id'
      ? `Angka ${own} ${times} kali lebih ${data.factor > 1 ? 'besar' : 'kecil'} daripada ${other} di ${place}: satuannya berbeda (${count} baris)`
      : `The figures of ${own} are ${times} times ${data.factor > 1 ? 'larger' : 'smaller'} than ${other} in ${place}: their units differ (${count} rows)`;
  }
  if (data.kind === 'factor') {
    const change = `${data.factor > 1 ? '+' : ''}${percent}%`;
    return locale === 'id'
      ? `Hampir semua ${own} berselisih sama besar, ${change}, dari ${other} di ${place} (${count} baris)`
      : `Nearly all figures of ${own} differ alike, by ${change}, from ${other} in ${place} (${count} rows)`;
  }
  return locale === 'id'
    ? `Sebagian besar ${own} berbeda dari ${other} di ${place} (${count} baris): tampaknya dari versi yang lain`
    : `Most figures of ${own} differ from ${other} in ${place} (${count} rows): they seem to be of another version`;
}

/** A few of the rows with both figures. */
export function commonWhy(data: CommonDifference, locale: Locale): string {
  const examples = data.examples.map(({ cell, stated, expected }) => {
    return `${cell}: ${formatNumber(stated, locale)} / ${formatNumber(expected, locale)}`;
  });
  const rest = data.rows > examples.length ? '; …' : '';
  return locale === 'id' ? `Misalnya ${examples.join('; ')}${rest}.` : `For example ${examples.join('; ')}${rest}.`;
}
