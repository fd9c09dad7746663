import type { Rectangle } from '../../sheet/rectangle';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { RoundTrip } from './excel-door';

/** A worksheet of the workbook as Excel lists it. */
export interface ListedSheet {
  /** Excel's own id, which outlives renaming. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly isProtected: boolean;
  /** Whether number formats and conditional formats may be changed: always, unless the sheet is protected. */
  readonly allowsFormats: boolean;
}

const VISIBILITIES: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** All worksheets in their order. One round trip. */
export async function listSheets(trip: RoundTrip): Promise<ListedSheet[]> {
  const { items } = await trip((context) =>
    context.workbook.worksheets.load(
      'items/id,items/name,items/visibility,items/protection/protected,items/protection/options',
    ),
  );
  return items.map(({ id, name, visibility, protection }) => {
    const isProtected = protection.protected;
    return {
      id,
      name,
      visibility: VISIBILITIES[visibility] ?? 'visible',
      isProtected,
      allowsFormats: !isProtected || protection.options.allowFormatCells === true,
    };
  });
}

/**
 * Gives ranges within one round trip. They are not tracked: tracking is for ranges that outlive it, and costs a request of its own
 * to end.
 */
export function rangesIn(context: Excel.RequestContext): (sheetId: string, area: Rectangle) => Excel.Range {
  const sheets = sheetsIn(context);
  return (sheetId, { top, left, bottom, right }) =>
    sheets(sheetId)
      .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
      .untrack();
}

/** Gives sheets within one round trip, each once. */
export function sheetsIn(context: Excel.RequestContext): (sheetId: string) => Excel.Worksheet {
  const known = new Map<string, Excel.Worksheet>();
  return (id) => {
    let sheet = known.get(id);
    if (!sheet) known.set(id, (sheet = context.workbook.worksheets.getItem(id)));
    return sheet;
  };
}
