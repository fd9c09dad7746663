import { isErrorValue, type Cell, type CellValue } from '../../src/sheet/cell';
import { formatAddress } from '../../src/sheet/address';
import type { Edit } from '../../src/sheet/edit';
import type { Rectangle } from '../../src/sheet/rectangle';
import { cellAt, type SheetSnapshot, type SnapshotRow, type WorkbookSnapshot } from '../../src/sheet/snapshot';
import { HostError, type MarkingHost, type RememberingHost, type WorkbookHost } from '../../src/host/port';
import type { Mark } from '../../src/sheet/mark';

/** A workbook that lives in memory only: what the port asks of a host, in the fewest words. For tests of use cases. */
export class MemoryHost implements WorkbookHost, MarkingHost, RememberingHost {
  marks: readonly Mark[] = [];
  private memory: string | null = null;

  constructor(private snapshot: WorkbookSnapshot) {}

  async mark(marks: readonly Mark[]): Promise<void> {
    const gone = marks.find(({ sheet }) => !this.snapshot.sheets.some(({ name }) => name === sheet));
    if (gone) throw new HostError('gone', `${gone.sheet}!${formatAddress(gone)}`);
    this.marks = marks;
  }

  async clearMarks(): Promise<void> {
    this.marks = [];
  }

  async readMemory(): Promise<string | null> {
    return this.memory;
  }

  async writeMemory(xml: string | null): Promise<void> {
    this.memory = xml;
  }

  async read(): Promise<WorkbookSnapshot> {
    return this.snapshot;
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    let { sheets } = this.snapshot;
    for (const edit of edits) {
      const sheet = sheets.find(({ name }) => name === edit.sheet);
      const present = sheet && cellAt(sheet, edit.row, edit.column);
      const isExpected = present?.formula === edit.before.formula && isSame(present.value, edit.before.value);
      if (!sheet || !isExpected) throw new HostError('conflict', `${edit.sheet}!${formatAddress(edit)}`);
      const changed = withCell(sheet, edit, { ...present, ...edit.after });
      sheets = sheets.map((one) => (one === sheet ? changed : one));
    }
    this.snapshot = { sheets };
  }
}

function isSame(one: CellValue, other: CellValue): boolean {
  return isErrorValue(one) && isErrorValue(other) ? one.error === other.error : one === other;
}

function withCell(sheet: SheetSnapshot, { row, column }: Edit, { value, formula, format, look }: Cell): SheetSnapshot {
  const cells = [...(sheet.rows.get(row) ?? [])];
  cells[column] = { value, formula, format, look };
  const changed = new Map(sheet.rows).set(row, cells);
  const rows = new Map([...changed].filter(([, one]) => hasContent(one)).sort(([a], [b]) => a - b));
  return { ...sheet, rows, contentRange: contentRangeOf(rows) };
}

function hasContent(cells: SnapshotRow): boolean {
  return cells.some((cell) => cell && (cell.value !== null || cell.formula !== null));
}

function contentRangeOf(rows: ReadonlyMap<number, SnapshotRow>): Rectangle | null {
  const places = [...rows].flatMap(([row, cells]) => {
    return cells.flatMap((cell, column) =>
      cell && (cell.value !== null || cell.formula !== null) ? [{ row, column }] : [],
    );
  });
  if (places.length === 0) return null;
  return {
    top: Math.min(...places.map(({ row }) => row)),
    left: Math.min(...places.map(({ column }) => column)),
    bottom: Math.max(...places.map(({ row }) => row)),
    right: Math.max(...places.map(({ column }) => column)),
  };
}
