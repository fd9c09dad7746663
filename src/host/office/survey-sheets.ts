import type { Rectangle } from '../../sheet/rectangle';
import { asHostError } from './errors';
import type { RoundTrip } from './excel-door';
import { sheetsIn, type ListedSheet } from './sheet-list';
import { askTolerantly } from './tolerant-trip';

/** Which of several rows or columns are hidden: all, none, or some of them. */
export type HiddenShare = 'all' | 'none' | 'some';

/** What is known of a sheet before its cells are read. */
export interface SurveyedSheet {
  readonly sheet: ListedSheet;
  /** The block that holds all content, or null for an empty sheet. */
  readonly used: Rectangle | null;
  readonly hiddenRows: HiddenShare;
  readonly hiddenColumns: HiddenShare;
  readonly merges: readonly Rectangle[];
}

/** Finds out what the sheets hold and where. One round trip, with merged areas too unless there are too many of them. */
export async function surveySheets(
  trip: RoundTrip,
  sheets: readonly ListedSheet[],
  { merges }: { readonly merges: boolean },
): Promise<SurveyedSheet[]> {
  if (!merges) return survey(trip, sheets, false);
  try {
    return await survey(trip, sheets, true);
  } catch (error) {
    if (asHostError(error).code === 'editing') throw error;
  }
  // Excel cannot tell the merged areas of a sheet that has more than 512; the others' are still worth having.
  const surveyed = await survey(trip, sheets, false);
  const ask = async (some: readonly SurveyedSheet[]): Promise<Rectangle[][]> => {
    const areas = await trip((context) => {
      const sheetWith = sheetsIn(context);
      return some.map(({ sheet: { id } }) => queueMerges(sheetWith(id)));
    });
    return areas.map(mergesFrom);
  };
  // Which code it refuses with is not documented; without merged areas a check is less certain, but no less safe.
  const merged = await askTolerantly(surveyed, ask, (code) => code !== 'editing');
  return surveyed.map((one, index) => ({ ...one, merges: merged[index] ?? [] }));
}

async function survey(trip: RoundTrip, sheets: readonly ListedSheet[], withMerges: boolean): Promise<SurveyedSheet[]> {
  const answers = await trip((context) =>
    sheets.map(({ id }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const used = sheet.getUsedRangeOrNullObject(true).untrack();
      used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
      return { used, areas: withMerges ? queueMerges(sheet) : null };
    }),
  );
  return answers.map(({ used, areas }, index) => ({
    sheet: sheets[index]!,
    used: used.isNullObject ? null : rectangleOf(used),
    hiddenRows: used.isNullObject ? 'none' : shareOf(used.rowHidden),
    hiddenColumns: used.isNullObject ? 'none' : shareOf(used.columnHidden),
    merges: areas ? mergesFrom(areas) : [],
  }));
}

function queueMerges(sheet: Excel.Worksheet): Excel.RangeAreas {
  // Of the whole sheet, because only areas whose first cell lies inside are told.
  const areas = sheet.getRange().untrack().getMergedAreasOrNullObject().untrack();
  areas.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return areas;
}

function mergesFrom(areas: Excel.RangeAreas): Rectangle[] {
  return areas.isNullObject ? [] : areas.areas.items.map(rectangleOf);
}

function rectangleOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** Excel says null where rows or columns differ. */
function shareOf(hidden: boolean | null): HiddenShare {
  return hidden === null ? 'some' : hidden ? 'all' : 'none';
}
