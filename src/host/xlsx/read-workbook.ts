import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import type { WorkbookContext } from './cell-value';
import { readThemeColors } from './colors';
import type { OfficePackage } from './package';
import { SharedStringsReader } from './shared-strings';
import { newCellBudget, SheetReader } from './sheet-reader';
import { readStyles } from './styles-part';
import type { WorkbookParts } from './workbook-part';

/** Reads all worksheets of a package. Rejects with `damaged` or `too-large`, naming the part. */
export function readWorkbook(office: OfficePackage, parts: WorkbookParts): WorkbookSnapshot {
  const context = readContext(office, parts);
  const budget = newCellBudget();
  const sheets = parts.sheets.map((listing): SheetSnapshot => {
    const reader = new SheetReader(listing, context, budget);
    office.stream(listing.part, reader);
    return reader.finish();
  });
  return { sheets };
}

function readContext(
  office: OfficePackage,
  { styles, sharedStrings, theme, date1904 }: WorkbookParts,
): WorkbookContext {
  const strings = new SharedStringsReader();
  if (sharedStrings !== undefined) office.stream(sharedStrings, strings);
  const colors = theme === undefined ? [] : readThemeColors(office.readTree(theme).root);
  return {
    sharedStrings: strings.strings,
    styles: styles === undefined ? [] : readStyles(office.readTree(styles).root, colors),
    date1904,
  };
}
