import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import type { ReadRequest } from '../port';
import type { RoundTrip } from './excel-door';
import { readCells } from './read-cells';
import type { ListedSheet } from './sheet-list';
import { surveySheets } from './survey-sheets';

/**
 * Reads the visible sheets that are asked for; others are listed without content. Looks, widths and heights are not read: no rule asks for
 * them, and Excel shows its sheets itself.
 */
export async function readWorkbook(
  trip: RoundTrip,
  sheets: readonly ListedSheet[],
  { explicit = false, sheets: wanted, chunkBytes }: ReadRequest & { readonly chunkBytes: number },
): Promise<WorkbookSnapshot> {
  const visible = sheets.filter(({ name, visibility }) => visibility === 'visible' && (wanted?.has(name) ?? true));
  const surveyed = await surveySheets(trip, visible, { merges: explicit });
  const cells = await readCells(trip, surveyed, { chunkBytes, hidden: explicit });
  const snapshots = new Map(cells.map((one) => [one.survey.sheet.id, one.snapshot()]));
  return { sheets: sheets.map((sheet) => snapshots.get(sheet.id) ?? unread(sheet)) };
}

function unread({ name, visibility }: ListedSheet): SheetSnapshot {
  return {
    name,
    visibility,
    rows: new Map(),
    contentRange: null,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
  };
}
