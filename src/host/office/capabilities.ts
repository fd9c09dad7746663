import type { HostCapabilities } from '../port';

/** The ExcelApi versions (of Office's requirement sets) that bring what we use. */
const BASELINE = '1.14';
const NOTES = '1.18';
const GROUPED_UNDO = '1.20';

/** What the Excel at hand offers. It does not change while the page is open. */
export function excelCapabilities(): HostCapabilities {
  const has = (version: string): boolean => {
    return typeof Excel !== 'undefined' && Office.context.requirements.isSetSupported('ExcelApi', version);
  };
  return { isSupported: has(BASELINE), notes: has(NOTES), groupedUndo: has(GROUPED_UNDO) };
}
