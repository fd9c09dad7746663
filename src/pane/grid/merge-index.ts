import type { CellPosition } from '../../sheet/address';
import type { Rectangle } from '../../sheet/rectangle';

const NONE: readonly Rectangle[] = [];

/** The merged areas of a sheet by row, so that drawing a row does not search all of them. */
export class MergeIndex {
  private readonly byRow = new Map<number, Rectangle[]>();

  constructor(merges: readonly Rectangle[], rowCount: number) {
    for (const merge of merges) {
      for (let row = merge.top; row <= Math.min(merge.bottom, rowCount - 1); row++) {
        const list = this.byRow.get(row);
        if (list) list.push(merge);
        else this.byRow.set(row, [merge]);
      }
    }
  }

  /** The merged areas that reach into the row. */
  inRow(row: number): readonly Rectangle[] {
    return this.byRow.get(row) ?? NONE;
  }

  /** The merged area around the cell, or the cell as an area of its own. */
  areaOf({ row, column }: CellPosition): Rectangle {
    return (
      this.inRow(row).find((merge) => column >= merge.left && column <= merge.right) ?? {
        top: row,
        left: column,
        bottom: row,
        right: column,
      }
    );
  }
}
