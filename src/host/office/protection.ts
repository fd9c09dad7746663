import { isSameContent } from '../../sheet/edit';
import { HostError } from '../port';
import type { CellChange } from './cell-change';
import { cellRuns, inRunOrder } from './cell-runs';
import { formatForEntry } from './cell-entry';
import type { RoundTrip } from './excel-door';
import { rangesIn } from './sheet-list';

/**
 * Rejects with `protected`, naming the sheet, when a change is forbidden by the protection of its sheet; nothing is ever
 * unprotected. One round trip where protected sheets are concerned, else none.
 */
export async function refuseProtected(trip: RoundTrip, changes: readonly CellChange[]): Promise<void> {
  const concerned = changes.filter(({ sheet }) => sheet.isProtected);
  if (concerned.length === 0) return;
  const formatted = concerned.find(({ sheet, from, to }) => {
    return !sheet.allowsFormats && (from.format !== to.format || formatForEntry(from, to) !== null);
  });
  if (formatted) throw new HostError('protected', formatted.sheet.name);
  const runs = cellRuns(inRunOrder(concerned.filter(({ from, to }) => !isSameContent(from, to))));
  const protections = await trip((context) => {
    const range = rangesIn(context);
    return runs.map(({ sheetId, area }) => range(sheetId, area).format.protection.load('locked'));
  });
  protections.forEach((protection, index) => {
    // Null where some cells are locked and others are not, which the types do not say.
    const locked = protection.locked as boolean | null;
    if (locked ?? true) throw new HostError('protected', runs[index]!.cells[0]!.sheet.name);
  });
}
