import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import type { RoundTrip } from './excel-door';
import { readCells } from './read-cells';
import type { ListedSheet } from './sheet-list';
import { surveySheets } from './survey-sheets';

export interface ReadOptions {
  /**
   * Whether a person has asked for this. Merged areas and hidden rows and columns are read then only: Excel counts these calls as
   * writes, and they have been seen to empty its undo list, which no reading in the background may do.
   */
  readonly explicit?: boolean;
}

/**
 * Reads the visible sheets; hidden ones are listed without content. Looks, widths and heights are not read: no rule asks for
 * them, and Excel shows its sheets itself.
 */
export async function readWorkbook(
  trip: RoundTrip,
  sheets: readonly ListedSheet[],
  { explicit = false, chunkBytes }: ReadOptions & { readonly chunkBytes: number },
): Promise<WorkbookSnapshot> {
  const visible = sheets.filter(({ visibility }) => visibility === 'visible');
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
