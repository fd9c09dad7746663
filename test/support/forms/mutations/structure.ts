import type { CellInput } from '../../workbook-builder';
import { isBodyRow, isHeaderRow, textOf, withColumn, withRows, type FormRow, type FormSheet } from '../form-sheet';
import type { Random } from '../random';
import { columnGaps, headerBlock, type Mutation } from './mutation';

const BLANK_ROW: FormRow = { kind: 'body', cells: [] };

function bodyPlaces(sheet: FormSheet): number[] {
  return sheet.rows.flatMap((row, index) =>
    row.kind === 'body' && isBodyRow(sheet.rows[index - 1] ?? BLANK_ROW) ? [index] : [],
  );
}

/** Blank rows between rows of the body, and below the title. */
export const blankRows: Mutation = {
  kind: 'blank rows',
  apply: (sheet, random) => {
    const places = random.some(bodyPlaces(sheet).slice(1), random.integer(1, 3));
    const spaced = places.reduceRight((changed, at) => withRows(changed, at, [BLANK_ROW]), sheet);
    const { first } = headerBlock(spaced);
    return random.chance(0.5) ? withRows(spaced, first, [{ kind: 'title', cells: [] }]) : spaced;
  },
};

/** Narrow columns left blank between headings. */
export const blankColumns: Mutation = {
  kind: 'blank columns',
  apply: (sheet, random) => {
    const places = random.some(columnGaps(sheet).slice(0, -1), random.integer(1, 2));
    return places.reduceRight(
      (changed, at) => withColumn(changed, at, { truth: null, content: 'text' }, () => undefined),
      sheet,
    );
  },
};

/** A column that an office keeps beside the form's. */
interface ExtraColumn {
  readonly heading: string;
  readonly tolerated: readonly string[];
  readonly cell: (index: number) => CellInput | undefined;
}

const EXTRA: readonly ExtraColumn[] = [
  {
    heading: 'Keterangan',
    tolerated: ['notes'],
    cell: (index) => (index % 4 === 0 ? 'sudah diverifikasi' : undefined),
  },
  { heading: 'ID', tolerated: ['no', 'code'], cell: (index) => 4100 + index },
  {
    heading: 'Kecamatan',
    tolerated: ['location'],
    cell: (index) => ['Lobalain', 'Rote Barat', 'Pantai Baru'][index % 3],
  },
  {
    heading: 'PPTK',
    tolerated: ['responsibleUnit'],
    cell: (index) => ['Maria F.', 'Yohanis B.', 'Siti R.'][index % 3],
  },
  {
    heading: 'Verifikasi Bappeda',
    tolerated: ['notes', 'responsibleUnit'],
    cell: (index) => (index % 2 === 0 ? 'ok' : undefined),
  },
  { heading: 'Prioritas Daerah', tolerated: [], cell: (index) => `PD ${(index % 3) + 1}` },
];

/** A column that is none of the form's, at an edge or between its columns. */
export const extraColumn: Mutation = {
  kind: 'extra column',
  apply: (sheet, random) => {
    const { heading, tolerated, cell } = random.pick(EXTRA);
    const at = random.pick([...columnGaps(sheet), 0, sheet.columns.length]);
    const { first, last } = headerBlock(sheet);
    const lastHeading = sheet.rows[last]!.kind === 'numbers' ? last - 1 : last;
    const starts = new Set(blockStarts(sheet));
    const changed = withColumn(sheet, at, { truth: null, content: 'text', tolerated }, (row, index) => {
      if (starts.has(index)) return { value: heading, bold: true };
      return row.kind === 'body' && row.cells.length > 0 ? cell(index) : undefined;
    });
    const merge = { top: first, bottom: lastHeading, left: at, right: at };
    return lastHeading > first ? { ...changed, merges: [...changed.merges, merge] } : changed;
  },
};

function blockStarts({ rows }: FormSheet): number[] {
  return rows.flatMap((row, index) => (isHeaderRow(row) && !isHeaderRow(rows[index - 1] ?? BLANK_ROW) ? [index] : []));
}

/** Merged areas not there or not readable: the text stands in the first cell, its neighbours are blank. */
export const unmerged: Mutation = {
  kind: 'unmerged',
  apply: (sheet) => (sheet.merges.length > 0 ? { ...sheet, merges: [] } : null),
};

/** Goals and objectives merged down over the rows that they cover. */
export const mergedDown: Mutation = {
  kind: 'merged down the body',
  apply: (sheet) => {
    const columns = sheet.columns.flatMap(({ truth }, index) =>
      ['goal', 'objective'].includes(truth?.role ?? '') ? [index] : [],
    );
    const merges = columns.flatMap((column) => {
      const starts = sheet.rows.flatMap((row, index) =>
        isBodyRow(row) && textOf(row.cells[column]) !== '' ? [index] : [],
      );
      const end = sheet.rows.findLastIndex(({ kind }) => kind === 'body') + 1;
      return starts.flatMap((top, index) => {
        const bottom = (starts[index + 1] ?? end) - 1;
        return bottom > top ? [{ top, bottom, left: column, right: column }] : [];
      });
    });
    return merges.length > 0 ? { ...sheet, merges: [...sheet.merges, ...merges] } : null;
  },
};

/** Printed pages: the header again every so many rows, a page line before it. */
export const pages: Mutation = {
  kind: 'pages',
  apply: (sheet, random) => {
    const { first, last } = headerBlock(sheet);
    const places = random.some(bodyPlaces(sheet).slice(1), random.integer(1, 2));
    if (places.length === 0) return null;
    const header = sheet.rows.slice(first, last + 1);
    const merges = sheet.merges.filter(({ top, bottom }) => top >= first && bottom <= last);
    const withLine = random.chance(0.6);
    return places.reduceRight((changed, at, index) => {
      const line: FormRow = { kind: 'page', cells: [random.pick([`Halaman - ${index + 1}`, `Hal. ${index + 1}`])] };
      const repeated = header.map((row) => ({ ...row, cells: row.cells.map((cell) => worn(cell, random)) }));
      const start = at + (withLine ? 1 : 0);
      const down = (merge: (typeof merges)[number]) => ({
        ...merge,
        top: merge.top - first + start,
        bottom: merge.bottom - first + start,
      });
      const longer = withRows(changed, at, withLine ? [line, ...repeated] : repeated);
      return { ...longer, merges: [...longer.merges, ...merges.map(down)] };
    }, sheet);
  },
};

/** Page headers differ slightly from the first. */
function worn(cell: CellInput | undefined, random: Random): CellInput | undefined {
  const text = textOf(cell);
  if (!random.chance(0.15) || text.length < 12) return cell;
  return {
    value: random.pick([text.replace(' ', '\n'), text.replace(' ', '  '), text.replace(/r(?=\w{3})/, '')]),
    bold: true,
  };
}

/** Each program a block of its own urusan, with a title row and a subtotal. */
export const blocks: Mutation = {
  kind: 'blocks with subtotals',
  apply: (sheet, random) => {
    const name = sheet.columns.findIndex(({ truth }) => truth?.role === 'name');
    if (name < 0 || !sheet.columns.some(({ content }) => content === 'amount')) return null;
    const starts = sheet.rows.flatMap(({ kind, cells }, index) =>
      kind === 'body' && isBold(cells[name]) && hasFigures(cells) ? [index] : [],
    );
    if (starts.length < 2) return null;
    const label = random.pick(['JUMLAH', 'Sub Total', 'Jumlah Urusan']);
    const end = sheet.rows.findLastIndex(({ kind }) => kind === 'body') + 1;
    return starts.reduceRight((changed, start, index) => {
      const { cells } = sheet.rows[start]!;
      const subtotal: FormRow = {
        kind: 'body',
        cells: cells.map((cell, column) =>
          column === name ? label : sheet.columns[column]!.content === 'amount' ? cell : undefined,
        ),
      };
      const title: FormRow = {
        kind: 'body',
        cells: cells.map((_, column) => (column === name ? `Urusan ${index + 1}` : undefined)),
      };
      return withRows(withRows(changed, starts[index + 1] ?? end, [subtotal]), start, [title]);
    }, sheet);
  },
};

function isBold(cell: CellInput | undefined): boolean {
  return typeof cell === 'object' && cell !== null && cell.bold === true;
}

function hasFigures(cells: readonly (CellInput | undefined)[]): boolean {
  return cells.some((cell) => typeof cell === 'object' && typeof cell?.value === 'number');
}

/** Rows hidden or filtered away, and a column. */
export const hidden: Mutation = {
  kind: 'hidden rows and columns',
  apply: (sheet, random) => ({
    ...sheet,
    hiddenRows: random.some(bodyPlaces(sheet), 3),
    hiddenColumns: random.some(
      sheet.columns.map((_, index) => index),
      1,
    ),
  }),
};
