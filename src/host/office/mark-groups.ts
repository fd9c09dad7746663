import { formatPlace } from '../../sheet/address';
import { MARK_KINDS, type Mark, type MarkKind } from '../../sheet/mark';
import { markGroups } from '../../sheet/mark-groups';
import { formatRectangle } from '../../sheet/rectangle';
import { HostError } from '../port';
import type { ListedSheet } from './sheet-list';

/** Cells of one sheet that one conditional format marks. */
export interface MarkGroup {
  readonly sheet: ListedSheet;
  readonly kind: MarkKind;
  readonly label: string;
  /** "L24:L31,O7": what `Worksheet.getRanges` takes. */
  readonly addresses: string;
}

/**
 * Groups marks into few conditional formats, in the order in which to put them on: the gravest last, for where several meet on a
 * cell, the one put on last is seen. Throws `gone` for a mark whose sheet is not there.
 */
export function groupMarks(marks: readonly Mark[], sheets: readonly ListedSheet[]): MarkGroup[] {
  return [...markGroups(marks)].flatMap(([name, groups]) => {
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (!sheet)
      throw new HostError(
        'gone',
        formatPlace(
          name,
          marks.find((mark) => mark.sheet === name)!,
        ),
      );
    const ranked = [...groups].sort((one, other) => MARK_KINDS.indexOf(other.kind) - MARK_KINDS.indexOf(one.kind));
    return ranked.map(({ kind, label, ranges }) => {
      return { sheet, kind, label, addresses: ranges.map(formatRectangle).join(',') };
    });
  });
}
