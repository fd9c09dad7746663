import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import { recalculated } from './calculation/recalculate';
import type { WorkbookContext } from './cell-value';
import { readThemeColors } from './colors';
import type { OfficePackage } from './package';
import { SharedStringsReader } from './shared-strings';
import { newCellBudget, SheetReader } from './sheet-reader';
import { readStyles } from './styles-part';
import type { WorkbookParts } from './workbook-part';

/**
 * Reads all worksheets of a package, and tells how far it has come, from 0 to 1. Rejects with `damaged` or `too-large`, naming the
 * part.
 */
export function readWorkbook(
  office: OfficePackage,
  parts: WorkbookParts,
  onProgress: (share: number) => void = () => undefined,
): WorkbookSnapshot {
  const onRead = countBytes(office, parts, onProgress);
  const context = readContext(office, parts, onRead);
  const budget = newCellBudget();
  const sheets = parts.sheets.map((listing): SheetSnapshot => {
    const reader = new SheetReader(listing, context, budget);
    office.stream(listing.part, reader, onRead);
    return reader.finish();
  });
  return recalculated({ sheets }, parts.computesOnLoad);
}

/** Gives what counts the bytes that were read of the parts that take time: texts and sheets. */
function countBytes(
  office: OfficePackage,
  { sharedStrings, sheets }: WorkbookParts,
  onProgress: (share: number) => void,
): (bytes: number) => void {
  const long = [...sheets.map(({ part }) => part), ...(sharedStrings === undefined ? [] : [sharedStrings])];
  const total = long.reduce((sum, part) => sum + office.sizeOf(part), 0);
  let done = 0;
  return (bytes) => {
    done += bytes;
    onProgress(total > 0 ? Math.min(1, done / total) : 1);
  };
}

function readContext(
  office: OfficePackage,
  { styles, sharedStrings, theme, date1904 }: WorkbookParts,
  onRead: (bytes: number) => void,
): WorkbookContext {
  const strings = new SharedStringsReader();
  if (sharedStrings !== undefined) office.stream(sharedStrings, strings, onRead);
  const colors = theme === undefined ? [] : readThemeColors(office.readTree(theme).root);
  return {
    sharedStrings: strings.strings,
    styles: styles === undefined ? [] : readStyles(office.readTree(styles).root, colors),
    date1904,
  };
}
