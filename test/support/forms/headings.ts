import type { CellInput } from '../workbook-builder';
import type { ColumnTruth, Content, FormCells, FormColumn, FormRow } from './form-sheet';
import type { Rectangle } from '../../../src/sheet/rectangle';

/** One column of a form (or several for a code split over cells) with its heading and what stands in it. */
export interface Leaf<Row> {
  readonly text: string;
  readonly truth: ColumnTruth;
  readonly content: Content;
  /** How many cells it is wide; more than one only for a split code. */
  readonly width?: number;
  /** What formulas of other columns call it. */
  readonly key?: string;
  /** The formula that the number row declares, other columns' keys in braces: "({realized}/{target})". */
  readonly formula?: string;
  /** Whether it stands under the number of the column before it, as the Rp of a pair may. */
  readonly sharesNumber?: boolean;
  readonly cells: (row: Row) => CellInput | FormCells | undefined;
}

/** A heading over several columns. */
export interface Group<Row> {
  readonly text: string;
  readonly parts: readonly (Group<Row> | Leaf<Row>)[];
}

export type Heading<Row> = Group<Row> | Leaf<Row>;

/** How column numbers are written; null without a number row. */
export type Numbering = 'plain' | 'brackets' | null;

/** Columns and header of a form, made from its headings. */
export interface Header<Row> {
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  /** Merged areas, rows counted from the header's first. */
  readonly merges: readonly Rectangle[];
  readonly cells: (row: Row) => FormCells;
}

const isGroup = <Row>(heading: Heading<Row>): heading is Group<Row> => 'parts' in heading;
const leavesOf = <Row>(heading: Heading<Row>): Leaf<Row>[] =>
  isGroup(heading) ? heading.parts.flatMap(leavesOf) : [heading];
const depthOf = <Row>(heading: Heading<Row>): number =>
  isGroup(heading) ? 1 + Math.max(...heading.parts.map(depthOf)) : 1;
const widthOf = <Row>(heading: Heading<Row>): number =>
  leavesOf(heading).reduce((width, leaf) => width + (leaf.width ?? 1), 0);

export function makeHeader<Row>(headings: readonly Heading<Row>[], numbering: Numbering): Header<Row> {
  const leaves = headings.flatMap(leavesOf);
  const depth = Math.max(...headings.map(depthOf));
  const width = headings.reduce((total, heading) => total + widthOf(heading), 0);
  const grid: (CellInput | undefined)[][] = Array.from({ length: depth }, () =>
    Array<undefined>(width).fill(undefined),
  );
  const merges: Rectangle[] = [];

  const place = (heading: Heading<Row>, top: number, left: number): void => {
    const right = left + widthOf(heading) - 1;
    const bottom = isGroup(heading) ? top : depth - 1;
    grid[top]![left] = heading.text === '' ? undefined : { value: heading.text, bold: true };
    if (heading.text !== '' && (right > left || bottom > top)) merges.push({ top, left, bottom, right });
    if (!isGroup(heading)) return;
    let at = left;
    for (const part of heading.parts) {
      place(part, top + 1, at);
      at += widthOf(part);
    }
  };
  let left = 0;
  for (const heading of headings) {
    place(heading, 0, left);
    left += widthOf(heading);
  }

  const rows: FormRow[] = grid.map((cells) => ({ kind: 'header', cells }));
  if (numbering) rows.push({ kind: 'numbers', cells: numberCells(leaves, numbering) });
  return {
    columns: leaves.flatMap(({ truth, content, key, width: cells = 1 }) =>
      Array<FormColumn>(cells).fill({ truth, content, key }),
    ),
    rows,
    merges,
    cells: (row) =>
      leaves.flatMap((leaf) => {
        const cell = leaf.cells(row);
        return Array.isArray(cell) ? (cell as FormCells) : [cell as CellInput | undefined];
      }),
  };
}

function numberCells<Row>(leaves: readonly Leaf<Row>[], numbering: Exclude<Numbering, null>): FormCells {
  const numbers = new Map<Leaf<Row>, number>();
  const byKey = new Map<string, number>();
  let last = 0;
  for (const leaf of leaves) {
    if (!leaf.sharesNumber) last++;
    numbers.set(leaf, last);
    if (leaf.key !== undefined && !byKey.has(leaf.key)) byKey.set(leaf.key, last);
  }
  return leaves.flatMap((leaf) => {
    const number = numbers.get(leaf)!;
    const formula = leaf.formula?.replace(/\{(\w+)\}/g, (_, key: string) => String(byKey.get(key) ?? '?'));
    const label = formula === undefined ? number : `${number} = ${formula}`;
    const cell = leaf.sharesNumber ? undefined : numbering === 'brackets' ? `(${label})` : label;
    return [cell, ...Array<undefined>((leaf.width ?? 1) - 1).fill(undefined)];
  });
}
