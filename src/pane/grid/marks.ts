import type { CellPosition } from '../../sheet/address';
import { compareSeverity, type Finding, type Severity } from '../../rules/finding';

/** What is marked at one cell: its findings, the gravest first. */
export interface Mark {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** The marks of one row, by column. */
export type RowMarks = ReadonlyMap<number, Mark>;

/** The marks of one sheet, by row and column. */
export type SheetMarks = ReadonlyMap<number, RowMarks>;

/** The findings of each sheet, by its name, as marks on its cells. */
export function marksBySheet(findings: readonly Finding[]): ReadonlyMap<string, SheetMarks> {
  const sheets = new Map<string, Map<number, Map<number, Mark>>>();
  for (const finding of findings) {
    const rows = getOrAdd(sheets, finding.sheet, () => new Map<number, Map<number, Mark>>());
    const columns = getOrAdd(rows, finding.row, () => new Map<number, Mark>());
    const others = columns.get(finding.column)?.findings ?? [];
    const all = [...others, finding].sort((a, b) => compareSeverity(a.severity, b.severity));
    columns.set(finding.column, { severity: all[0]!.severity, findings: all });
  }
  return sheets;
}

/** The mark at a cell, or null. */
export function markAt(marks: SheetMarks | undefined, { row, column }: CellPosition): Mark | null {
  return marks?.get(row)?.get(column) ?? null;
}

/** The gravest severity found on each sheet, by its name. */
export function worstBySheet(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const { sheet, severity } of findings) {
    const before = worst.get(sheet);
    if (!before || compareSeverity(severity, before) < 0) worst.set(sheet, severity);
  }
  return worst;
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
