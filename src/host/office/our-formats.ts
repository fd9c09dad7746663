import { markLabel } from '../../sheet/mark';
import type { RoundTrip } from './excel-door';
import { sheetsIn, type ListedSheet } from './sheet-list';
import { askTolerantly } from './tolerant-trip';

/** A conditional format of ours. */
export interface OurFormat {
  readonly sheet: ListedSheet;
  readonly id: string;
}

/**
 * Finds all conditional formats of ours by their formula. Two round trips: only formats known to be of the custom kind may be asked
 * for their formula, Excel refuses the request otherwise. It also says "not found" of some that
 * users made by duplicating a rule (OfficeDev/office-js#6835); those are left out.
 */
export async function findOurFormats(trip: RoundTrip, sheets: readonly ListedSheet[]): Promise<OurFormat[]> {
  const collections = await trip((context) => {
    const sheet = sheetsIn(context);
    return sheets.map(({ id }) => sheet(id).getRange().untrack().conditionalFormats.load('items/id,items/type'));
  });
  const custom = collections.flatMap(({ items }, index) =>
    items.filter(({ type }) => type === 'Custom').map(({ id }): OurFormat => ({ sheet: sheets[index]!, id })),
  );
  const ask = async (formats: readonly OurFormat[]): Promise<string[]> => {
    const rules = await trip((context) => {
      const format = formatsIn(context);
      return formats.map((one) => format(one).custom.rule.load('formula'));
    });
    return rules.map(({ formula }) => formula);
  };
  const formulas = await askTolerantly(custom, ask, (code) => code === 'gone');
  return custom.filter((_, index) => markLabel(formulas[index] ?? '') !== null);
}

/** Gives conditional formats within one round trip. */
export function formatsIn(context: Excel.RequestContext): (format: OurFormat) => Excel.ConditionalFormat {
  const sheet = sheetsIn(context);
  const collections = new Map<string, Excel.ConditionalFormatCollection>();
  return ({ sheet: { id: sheetId }, id }) => {
    let formats = collections.get(sheetId);
    if (!formats) collections.set(sheetId, (formats = sheet(sheetId).getRange().untrack().conditionalFormats));
    return formats.getItem(id);
  };
}
