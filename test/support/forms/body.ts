import type { CellInput, StyledCellInput } from '../workbook-builder';
import type { ColumnTruth, Content, FormCells, FormRow, FormSheet, OutlinePlace } from './form-sheet';
import { makeHeader, type Heading, type Leaf, type Numbering } from './headings';
import {
  makeStory,
  outlineRows,
  quantityOf,
  totalNode,
  type OutlineNode,
  type SampleIndicator,
  type Story,
  type StorySize,
} from './outline';
import type { Random } from './random';

/** One row of a table over an outline: a node's own, another indicator of it, a section's title, or the total. */
export interface BodyRow extends OutlinePlace {
  readonly title: string | null;
}

/** How one office writes its figures. */
export interface FigureStyle {
  /** A percentage as 0.975 shown as "97,50%", as 97.5, or as "97,5%". */
  readonly ratio: 'fraction' | 'hundred' | 'text';
  /** Whether the unit stands behind the target ("19 dokumen") or in a column of its own (or nowhere). */
  readonly unitBehind: boolean;
  /** What stands where there is no value. */
  readonly none: '-' | undefined;
}

export interface Telling {
  readonly random: Random;
  readonly story: Story;
  readonly style: FigureStyle;
}

export function tell(random: Random, size: Partial<StorySize> = {}): Telling {
  const story = makeStory(random, { programs: random.integer(2, 3), kegiatan: 2, subKegiatan: 2, ...size });
  const ratio = random.pick(['fraction', 'fraction', 'hundred', 'text'] as const);
  return { random, story, style: { ratio, unitBehind: random.chance(0.6), none: random.pick(['-', undefined]) } };
}

/** The rows of the agency's programs, with a title row now and then and a total. */
export function bodyRows({ random, story }: Telling, total: string | null | undefined): BodyRow[] {
  const none = { node: null, indicator: null, isFirst: true, isTotal: false, title: null };
  const rows = outlineRows(story.programs).map((row) => ({ ...none, ...row }));
  const top = random.chance(0.4)
    ? [
        {
          ...none,
          title: random.pick([`URUSAN PEMERINTAHAN BIDANG ${story.agency.bidang.toUpperCase()}`, 'BIDANG SEKRETARIAT']),
        },
      ]
    : [];
  const last = total === undefined ? [] : [{ ...none, node: totalNode(story.programs), isTotal: true, title: total }];
  return [...top, ...rows, ...last];
}

/** The indicators of programs and kegiatan, as tables without an outline list them. */
export function indicatorRows(telling: Telling): BodyRow[] {
  return bodyRows(telling, undefined).filter(({ node, isFirst }) => node && isFirst && node.level !== 'subKegiatan');
}

export interface FormPlan<Row> {
  readonly layout: string;
  readonly sheetName: string;
  /** Lines over the table; an empty one is a blank row. */
  readonly title: readonly string[];
  readonly headings: readonly Heading<Row>[];
  readonly numbering: Numbering;
  readonly rows: readonly Row[];
  readonly isTotal?: (row: Row) => boolean;
  /** Labels of the rows that close the table, their figures still blank: "Rata-rata capaian kinerja (%)". */
  readonly closing?: readonly string[];
  /** Lines under the table. */
  readonly notes?: readonly string[];
}

function hasPlace(row: unknown): row is OutlinePlace {
  return typeof row === 'object' && row !== null && 'node' in row;
}

export function makeForm<Row>(plan: FormPlan<Row>): FormSheet {
  const header = makeHeader(plan.headings, plan.numbering);
  const titles = plan.title.map<FormRow>((line) => ({
    kind: 'title',
    cells: line === '' ? [] : [{ value: line, bold: true }],
  }));
  const body = plan.rows.map<FormRow>((row) => ({
    kind: plan.isTotal?.(row) ? 'total' : 'body',
    cells: header.cells(row),
    ...(hasPlace(row) && { place: row }),
  }));
  const closing = (plan.closing ?? []).map<FormRow>((label) => ({ kind: 'total', cells: [label] }));
  const notes = (plan.notes ?? []).map<FormRow>((line) => ({ kind: 'outside', cells: line === '' ? [] : [line] }));
  const width = header.columns.length - 1;
  const merges = header.merges.map(({ top, bottom, ...sides }) => ({
    ...sides,
    top: top + titles.length,
    bottom: bottom + titles.length,
  }));
  const titleMerges = plan.title.flatMap((line, row) =>
    line === '' ? [] : [{ top: row, bottom: row, left: 0, right: width }],
  );
  return {
    layout: plan.layout,
    name: plan.sheetName,
    columns: header.columns,
    rows: [...titles, ...header.rows, ...body, ...closing, ...notes],
    merges: [...titleMerges, ...merges],
  };
}

/** A column with its heading. */
export function leaf<Row>(
  text: string,
  truth: ColumnTruth | string,
  content: Content,
  cells: Leaf<Row>['cells'],
  more: Partial<Leaf<Row>> = {},
): Leaf<Row> {
  return { text, truth: typeof truth === 'string' ? { role: truth } : truth, content, cells, ...more };
}

export function group<Row>(text: string, parts: readonly Heading<Row>[]): Heading<Row> {
  return { text, parts };
}

export function amount(value: number): StyledCellInput {
  return { value, format: '#,##0' };
}

/** A percentage as the office writes it; `share` is 0.975 for 97.5 %. */
export function ratio(share: number | null, style: FigureStyle): CellInput | undefined {
  if (share === null || !Number.isFinite(share)) return style.none;
  if (style.ratio === 'fraction') return { value: Math.round(share * 10_000) / 10_000, format: '0.00%' };
  const percent = Math.round(share * 10_000) / 100;
  return style.ratio === 'hundred' ? { value: percent, format: '0.00' } : `${String(percent).replace('.', ',')}%`;
}

/** A target as the office writes it: a bare number, a percentage, or a number with its unit. */
export function quantity(value: number, { unit }: SampleIndicator, style: FigureStyle): CellInput {
  if (unit === '%')
    return style.unitBehind ? { value: Math.round(value * 100) / 10_000, format: '0.00%' } : { value, format: '0.00' };
  return style.unitBehind && Number.isInteger(value) ? `${value} ${unit}` : value;
}

/** An amount of the row's node; nothing in title rows and beside further indicators. */
export function money(row: BodyRow, style: FigureStyle, of: (node: OutlineNode) => number): CellInput | undefined {
  if (!row.node) return undefined;
  return row.isFirst ? amount(of(row.node)) : style.none;
}

/** A quantity of the row's indicator; nothing in title and total rows. */
export function target(row: BodyRow, style: FigureStyle, year: number): CellInput | undefined {
  return row.indicator ? quantity(quantityOf(row.indicator, year), row.indicator, style) : undefined;
}

export function nameColumn(text: string, totals = true): Leaf<BodyRow> {
  return leaf(text, 'name', 'text', ({ node, title, isFirst, isTotal }) => {
    if (isTotal) return totals ? (title ?? undefined) : undefined;
    if (!node) return title === null ? undefined : { value: title, bold: true };
    if (!isFirst) return undefined;
    return node.level === 'program' ? { value: node.name, bold: true } : node.name;
  });
}

/** A goal or objective that stands once and covers the rows below, as vertically merged cells do. */
export function onceEvery(rows: readonly BodyRow[], every: number, texts: readonly string[]) {
  return (row: BodyRow): CellInput | undefined => {
    const index = rows.indexOf(row);
    return index % every === 0 ? texts[(index / every) % texts.length] : undefined;
  };
}

export const indicatorColumn = (text: string): Leaf<BodyRow> =>
  leaf(text, 'indicator', 'text', ({ indicator }) => indicator?.text);

export const unitColumn = (text: string): Leaf<BodyRow> =>
  leaf(text, 'unit', 'text', ({ indicator }) => indicator?.unit);

/** A column that says the same in every row with a figure, or nothing. */
export function wordColumn(text: string, role: string, words: readonly string[], random: Random): Leaf<BodyRow> {
  const word = random.pick(words);
  return leaf(text, role, 'text', ({ node, isTotal }) => (node && !isTotal && word !== '' ? word : undefined));
}

/** How codes are written: whole in one cell, or split over so many; with `inherits` each row shows its own level's digits only. */
export interface CodeStyle {
  readonly cells: 1 | 4 | 5 | 6 | 7;
  readonly inherits: boolean;
  readonly blank?: boolean;
}

export function pickCodeStyle(random: Random): CodeStyle {
  const cells = random.pick([1, 1, 1, 4, 5, 6, 7] as const);
  return { cells, inherits: cells > 1 && random.chance(0.4) };
}

export function codeColumn(text: string, style: CodeStyle): Leaf<BodyRow> {
  return leaf(
    text,
    'code',
    'code',
    ({ node, isFirst, isTotal, title }) => {
      if (style.cells === 1) return node && isFirst && !isTotal && !style.blank ? node.code : undefined;
      const empty = Array<undefined>(style.cells).fill(undefined);
      // Where there is no name column to hold it, the label of a total stands in the first code cell elsewhere.
      if (!node || isTotal || title !== null || !isFirst || style.blank) return empty;
      return splitCode(node, style);
    },
    { width: style.cells },
  );
}

function splitCode(node: OutlineNode, { cells, inherits }: CodeStyle): FormCells {
  const [urusan, bidang, program, level, kegiatan, subKegiatan] = node.code.split('.');
  const wide = {
    4: [`${urusan}.${bidang}`, program, kegiatan && `${level}.${kegiatan}`, subKegiatan],
    5: [urusan, bidang, program, kegiatan, subKegiatan],
    6: [urusan, bidang, program, level, kegiatan, subKegiatan],
    7: [urusan, bidang, '01', program, level, kegiatan, subKegiatan],
  }[cells as 4 | 5 | 6 | 7];
  const firstOwn = {
    urusan: 0,
    bidang: 0,
    program: 0,
    kegiatan: { 4: 2, 5: 3, 6: 3, 7: 4 }[cells as 4],
    subKegiatan: cells - 1,
  }[node.level];
  return wide.map((part, index) => (inherits && index < firstOwn ? undefined : part));
}
