import type { CellInput } from '../workbook-builder';
import { group, leaf, money, ratio, type BodyRow, type FigureStyle } from './body';
import type { Heading, Leaf } from './headings';
import { achievementOf, type OutlineNode, type SampleIndicator } from './outline';
import type { Random } from './random';

/** Figures of a group of columns: a quantity and an amount, from which the group's columns are made. */
export interface Figures {
  readonly k: (indicator: SampleIndicator) => number;
  readonly rp: (node: OutlineNode) => number;
}

export interface Pairing {
  readonly style: FigureStyle;
  /** "K" and "Rp", or "K", "%" and "Rp". */
  readonly labels: { readonly k: string; readonly rp: string; readonly percent: string };
  /** Whether the group counts as one column number. */
  readonly oneNumber: boolean;
}

interface GroupOptions {
  readonly truth: { readonly role: string; readonly year?: number; readonly quarter?: 1 | 2 | 3 | 4 };
  readonly key?: string;
  readonly formula?: string;
  /** The share that the % of a triple shows. */
  readonly percentOf?: (row: BodyRow) => number | null;
}

export function figureGroup(
  text: string,
  figures: Figures,
  options: GroupOptions,
  { style, labels, oneNumber }: Pairing,
): Heading<BodyRow> {
  const { truth, key, formula, percentOf } = options;
  const first: Partial<Leaf<BodyRow>> = { ...(key && { key }), ...(formula && { formula }) };
  const k = leaf<BodyRow>(
    labels.k,
    { ...truth, measure: 'k' },
    'quantity',
    (row) => (row.indicator ? figures.k(row.indicator) : undefined),
    first,
  );
  const rp = leaf<BodyRow>(labels.rp, { ...truth, measure: 'rp' }, 'amount', (row) => money(row, style, figures.rp), {
    sharesNumber: oneNumber,
  });
  if (!percentOf) return group(text, [k, rp]);
  const percent = leaf<BodyRow>(
    labels.percent,
    { ...truth, measure: 'percent' },
    'ratio',
    (row) => ratio(percentOf(row), style),
    { sharesNumber: oneNumber },
  );
  return group(text, [k, percent, rp]);
}

export function ratioGroup(
  text: string,
  shares: { k: (row: BodyRow) => number | null; rp: (row: BodyRow) => number | null },
  options: GroupOptions,
  pairing: Pairing,
): Heading<BodyRow> {
  const cell =
    (of: (row: BodyRow) => number | null) =>
    (row: BodyRow): CellInput | undefined =>
      ratio(of(row), pairing.style);
  const { truth, formula } = options;
  return group(text, [
    leaf<BodyRow>(pairing.labels.k, { ...truth, measure: 'k' }, 'ratio', cell(shares.k), formula ? { formula } : {}),
    leaf<BodyRow>(pairing.labels.rp, { ...truth, measure: 'rp' }, 'ratio', cell(shares.rp), {
      sharesNumber: pairing.oneNumber,
    }),
  ]);
}

export const shareOfIndicator = (part: Figures['k'], whole: Figures['k']) => (row: BodyRow) =>
  row.indicator ? achievementOf(row.indicator, part(row.indicator), whole(row.indicator)) : null;
export const shareOfAmount = (part: Figures['rp'], whole: Figures['rp']) => (row: BodyRow) =>
  row.node && row.isFirst ? part(row.node) / whole(row.node) : null;

export function pairingOf(style: FigureStyle, random: Random, oneNumber = true): Pairing {
  const [k, rp] = random.pick([
    ['K', 'Rp'],
    ['K', 'Rp.'],
    ['Kinerja', 'Rp'],
    ['K', 'Rp (000)'],
  ] as const);
  return { style, labels: { k, rp, percent: '%' }, oneNumber };
}
