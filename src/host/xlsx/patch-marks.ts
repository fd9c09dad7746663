import { formatPlace, LAST_COLUMN, LAST_ROW } from '../../sheet/address';
import { markFormula, type Mark } from '../../sheet/mark';
import { MARK_LOOKS } from '../../sheet/mark-look';
import { formatRectangle } from '../../sheet/rectangle';
import { HostError } from '../port';
import { scanConditionalFormats } from './conditional-formats';
import { reportingAs } from './failure';
import { markGroups, type MarkGroup } from '../../sheet/mark-groups';
import type { OfficePackage } from './package';
import { addDifferentialStyles } from './patch-differential-styles';
import { PartChanges, writeStyles } from './patch-parts';
import { BARE_STYLES } from './patch-styles';
import type { WorkbookParts } from './workbook-part';
import { applySplices } from './xml-edit';
import { escapeXml } from './xml-strings';
import type { ZipChanges } from './zip-rewriter';

/**
 * The parts that change when these marks, and no others of ours, are shown. Whatever else the sheets hold stays byte for byte,
 * so that marks taken away leave the sheet as it was; what marks need of the styles remains there. Rejects with `gone` for a
 * mark on a sheet or cell that does not exist.
 */
export function patchMarks(office: OfficePackage, parts: WorkbookParts, marks: readonly Mark[]): ZipChanges {
  assertPlaces(parts, marks);
  const changes = new PartChanges(office);
  const styleOf = marks.length > 0 ? addLooks(changes, parts, marks) : new Map<string, number>();
  const groups = markGroups(marks);
  for (const { name, part } of parts.sheets) {
    const { text } = office.readText(part);
    const patched = reportingAs('damaged', part, () => patchSheetMarks(text, groups.get(name) ?? [], styleOf));
    if (patched !== text) changes.write(part, patched);
  }
  return changes.contents;
}

function assertPlaces({ sheets }: WorkbookParts, marks: readonly Mark[]): void {
  const names = new Set(sheets.map(({ name }) => name));
  for (const mark of marks) {
    const isCell = mark.row >= 0 && mark.row <= LAST_ROW && mark.column >= 0 && mark.column <= LAST_COLUMN;
    if (!names.has(mark.sheet)) throw new HostError('gone', mark.sheet);
    if (!isCell) throw new HostError('gone', formatPlace(mark.sheet, mark));
  }
}

/** The numbers of the styles that show each kind. */
function addLooks(changes: PartChanges, parts: WorkbookParts, marks: readonly Mark[]): Map<string, number> {
  const before = parts.styles === undefined ? BARE_STYLES : changes.read(parts.styles).text;
  const kinds = [...new Set(marks.map(({ kind }) => kind))].sort();
  const looks = kinds.map((kind) => MARK_LOOKS[kind]);
  const { text, numbers } = reportingAs('damaged', parts.styles ?? '', () => addDifferentialStyles(before, looks));
  writeStyles(changes, parts, before, text);
  return new Map(kinds.map((kind) => [kind, numbers.get(MARK_LOOKS[kind])!]));
}

function patchSheetMarks(text: string, groups: readonly MarkGroup[], styleOf: ReadonlyMap<string, number>): string {
  const { prefixOfPart, insertAt, lastPriority, removals } = scanConditionalFormats(text);
  const written = groups.map((group, index) => {
    return renderGroup(group, styleOf.get(group.kind)!, lastPriority + 1 + index, prefixOfPart);
  });
  const insertion = { start: insertAt, end: insertAt, text: written.join('') };
  return applySplices(text, [...removals, ...(written.length > 0 ? [insertion] : [])]);
}

/** The user's rules have smaller numbers and so prevail; among ours the gravest kind comes first. */
function renderGroup({ label, ranges }: MarkGroup, style: number, priority: number, p: string): string {
  const formula = escapeXml(markFormula(label));
  return (
    `<${p}conditionalFormatting sqref="${ranges.map(formatRectangle).join(' ')}">` +
    `<${p}cfRule type="expression" dxfId="${style}" priority="${priority}"><${p}formula>${formula}</${p}formula>` +
    `</${p}cfRule></${p}conditionalFormatting>`
  );
}
