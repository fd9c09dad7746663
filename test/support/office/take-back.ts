import { isErrorValue } from '../../../src/sheet/cell';
import type { CellContent, Edit } from '../../../src/sheet/edit';
import { cellAt, type WorkbookSnapshot } from '../../../src/sheet/snapshot';

/** What it takes to bring cells back to the `before` of edits of which it is not sure how far they were carried out. */
export interface TakeBack {
  readonly edits: readonly Edit[];
  /** Those whose cell holds neither the old content nor the new. */
  readonly changed: readonly Edit[];
}

/** Compares cells with edits, at most one for each cell. */
export function takeBack({ sheets }: WorkbookSnapshot, edits: readonly Edit[]): TakeBack {
  const back: Edit[] = [];
  const changed: Edit[] = [];
  for (const edit of edits) {
    const { value, formula, format } = cellAt(
      sheets.find(({ name }) => name === edit.sheet)!,
      edit.row,
      edit.column,
    );
    const present = { value, formula, format };
    const isOld = hasContent(present, edit.before);
    if (!isOld && !hasContent(present, edit.after)) changed.push(edit);
    // A write that was cut short may have changed no more than the number format.
    else if (!isOld || format !== edit.before.format) back.push({ ...edit, before: present, after: edit.before });
  }
  return { edits: back, changed };
}

function hasContent(present: CellContent, wanted: CellContent): boolean {
  if (present.formula !== null || wanted.formula !== null) return present.formula === wanted.formula;
  const [one, other] = [present.value, wanted.value];
  return isErrorValue(one) && isErrorValue(other) ? one.error === other.error : (one ?? '') === (other ?? '');
}
