import type { WorkbookSnapshot } from '../../sheet/snapshot';
import { cellKey, type SheetChanges } from './cell-changes';
import { reportingAs } from './failure';
import type { OfficePackage } from './package';
import { dropCalculationChain, PartChanges, requestCalculation, writeStyles } from './patch-parts';
import { patchSheet } from './patch-sheet';
import { BARE_STYLES, StylesPatcher } from './patch-styles';
import type { WorkbookParts } from './workbook-part';
import type { ZipChanges } from './zip-rewriter';

/** A workbook with the names and the content of its parts, and what was read from them. */
export interface OpenWorkbook {
  readonly office: OfficePackage;
  readonly parts: WorkbookParts;
  readonly snapshot: WorkbookSnapshot;
}

/**
 * The parts that change with cells, given by sheet. Parts that need not change stay byte for byte; the given
 * workbook is left as it is. Rejects with `conflict` or `damaged`.
 */
export function patchWorkbook(workbook: OpenWorkbook, sheets: ReadonlyMap<string, SheetChanges>): ZipChanges {
  const { office, parts } = workbook;
  const changes = new PartChanges(office);
  const stylesText = parts.styles === undefined ? BARE_STYLES : office.readText(parts.styles).text;
  const styles = reportingAs('damaged', parts.styles ?? '', () => new StylesPatcher(stylesText));
  let lostFormula = false;
  for (const { name, part } of parts.sheets) {
    const ofSheet = sheets.get(name);
    if (!ofSheet) continue;
    const { text } = office.readText(part);
    const patched = reportingAs('damaged', part, () => {
      return patchSheet({ sheet: name, text, changes: ofSheet, styles, date1904: parts.date1904 });
    });
    lostFormula ||= patched.lostFormula;
    if (patched.text !== text) changes.write(part, patched.text);
  }
  writeStyles(
    changes,
    parts,
    stylesText,
    reportingAs('damaged', parts.styles ?? '', () => styles.finish()),
  );
  if (lostFormula && parts.calculationChain !== undefined) {
    dropCalculationChain(changes, parts.workbook, parts.calculationChain);
  }
  if (hasStaleFormulas(workbook.snapshot, sheets)) requestCalculation(changes, parts.workbook);
  return changes.contents;
}

/** Whether values changed while a formula stands anywhere that the changes do not write themselves, with its value. */
function hasStaleFormulas(snapshot: WorkbookSnapshot, sheets: ReadonlyMap<string, SheetChanges>): boolean {
  const isNew = (changes: SheetChanges | undefined, key: number): boolean => changes?.get(key)?.isFormatOnly === false;
  const changesValues = [...sheets.values()].some((changes) => [...changes.keys()].some((key) => isNew(changes, key)));
  return (
    changesValues &&
    snapshot.sheets.some((sheet) => {
      const changes = sheets.get(sheet.name);
      for (const [row, cells] of sheet.rows) {
        const isStale = cells.some((cell, column) => cell?.formula != null && !isNew(changes, cellKey(row, column)));
        if (isStale) return true;
      }
      return false;
    })
  );
}
