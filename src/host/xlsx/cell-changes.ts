import { formatPlace, LAST_COLUMN, type CellPosition } from '../../sheet/address';
import { isSameValue } from '../../sheet/cell';
import { isPossibleEdit, type CellContent, type Edit } from '../../sheet/edit';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../../sheet/snapshot';
import { HostError } from '../port';
import { isCalendarFormat } from './number-formats';
import { hasForbiddenCharacters } from './xml-strings';

/** What one cell is to hold in the end. */
export interface CellChange extends CellPosition {
  readonly content: CellContent;
  /** Whether value and formula are there already, so that only the number format is new. */
  readonly isFormatOnly: boolean;
}

/** The changes to one sheet, by the key of {@link cellKey}. */
export type SheetChanges = ReadonlyMap<number, CellChange>;

const COLUMNS = LAST_COLUMN + 1;

/** A number for each cell of a sheet, ascending in reading order. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/**
 * What edits, carried out one after the other, come to; cells that stay as they are left out. Rejects with `conflict` when a
 * cell does not hold what its edit expects or could not take what it brings.
 */
export function changesOf(snapshot: WorkbookSnapshot, edits: readonly Edit[]): Map<string, SheetChanges> {
  const contents = new Map<string, Map<number, CellContent>>();
  for (const edit of edits) {
    const sheet = snapshot.sheets.find(({ name }) => name === edit.sheet);
    const ofSheet = contents.get(edit.sheet) ?? new Map<number, CellContent>();
    contents.set(edit.sheet, ofSheet);
    const key = cellKey(edit.row, edit.column);
    const present = ofSheet.get(key) ?? (sheet && cellAt(sheet, edit.row, edit.column));
    if (!present || !isAsExpected(present, edit.before) || !isPossible(edit)) {
      throw new HostError('conflict', formatPlace(edit.sheet, edit));
    }
    ofSheet.set(key, normalized(edit.after));
  }
  const sheets = snapshot.sheets.map((sheet) => [sheet.name, sheetChanges(sheet, contents.get(sheet.name))] as const);
  return new Map(sheets.filter(([, changes]) => changes.size > 0));
}

function sheetChanges(sheet: SheetSnapshot, contents: ReadonlyMap<number, CellContent> = new Map()): SheetChanges {
  const changes = new Map<number, CellChange>();
  for (const [key, content] of contents) {
    const row = Math.floor(key / COLUMNS);
    const column = key % COLUMNS;
    const present = cellAt(sheet, row, column);
    const isSameContent = holds(present, content);
    if (isSameContent && present.format === content.format) continue;
    // Between a date and a plain number, the number in the file may have to change although its value here does not.
    const isSameKind = isCalendarFormat(present.format) === isCalendarFormat(content.format);
    changes.set(key, { row, column, content, isFormatOnly: isSameContent && isSameKind });
  }
  return changes;
}

/** A text of no characters, typed, is an empty cell. */
function normalized(content: CellContent): CellContent {
  return content.value === '' && content.formula === null ? { ...content, value: null } : content;
}

/** Whether a cell is as an edit expects it; a formula is, whatever its value has become since. */
function isAsExpected(present: CellContent, expected: CellContent): boolean {
  return present.formula !== null ? present.formula === expected.formula : holds(present, expected);
}

/** Unlike in Excel, a formula's value is part of what a file holds. */
function holds(present: CellContent, expected: CellContent): boolean {
  const { value, formula } = normalized(expected);
  return present.formula === formula && isSameValue(present.value, value);
}

/** Formulas go into the file as they are; a text has an escape for what XML cannot hold. */
function isPossible(edit: Edit): boolean {
  return isPossibleEdit(edit) && !hasForbiddenCharacters(edit.after.formula ?? '');
}
