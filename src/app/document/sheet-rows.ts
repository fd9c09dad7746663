import type { NewCell, NewCellLook, NewChart, NewSheet, WholeRows } from '../../sheet/new-workbook';

/** Gathers the rows of a new sheet from top to bottom. */
export class SheetRows {
  readonly rows: NewCell[][] = [];
  readonly charts: NewChart[] = [];
  readonly pageStarts: number[] = [];
  readonly wholes: WholeRows[] = [];

  /** The row that comes next, zero-based. */
  get next(): number {
    return this.rows.length;
  }

  /** Adds a row. */
  add(...cells: readonly NewCell[]): this {
    this.rows.push([...cells]);
    return this;
  }

  /** Leaves rows free. */
  skip(count = 1): this {
    for (let row = 0; row < count; row++) this.add();
    return this;
  }

  /** Adds a row of column headings; those in a list stand above numbers. */
  headings(...texts: readonly (string | readonly string[])[]): this {
    return this.add(
      ...texts.flatMap((text) =>
        typeof text === 'string' ? cell(text, 'column-heading') : text.map((each) => cell(each, 'count-heading')),
      ),
    );
  }

  /** All that was gathered. */
  content(): Pick<NewSheet, 'rows' | 'charts' | 'pageStarts' | 'wholes'> {
    return { rows: this.rows, charts: this.charts, pageStarts: this.pageStarts, wholes: this.wholes };
  }

  /** Adds a row of one cell. */
  line(text: string, look: NewCellLook): this {
    return this.add(cell(text, look));
  }
}

/** A cell without a link. */
export function cell(value: NewCell['value'], look: NewCellLook): NewCell {
  return { value, look };
}
