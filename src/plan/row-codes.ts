import type { Table } from '../table/table';
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import { cellText } from '../table/cell-text';
import { codeSegments, parseCode, writesGovernment, type CodeParts } from './code';

/** What a row's code cells say. */
export interface RowCode {
  /** As typed, the cells joined by spaces; "" where they are blank. */
  readonly text: string;
  /** The full code with the digits that the row inherits; null where there is none or it cannot be read. */
  readonly code: CodeParts | null;
}

/**
 * Reads the code of every body row. A code split over several cells shows only its own level's digits; the rest is inherited
 * from the rows above. A column of running numbers ("1", "2", "3") is no code column.
 */
export function readRowCodes(sheet: SheetSnapshot, table: Table): ReadonlyMap<number, RowCode> {
  const columns = table.columns.filter(({ role }) => role === 'code').map(({ column }) => column);
  const texts = new Map(
    table.bodyRows.map((row) => [row, columns.map((column) => cellText(cellAt(sheet, row, column)))] as const),
  );
  const segments = inheritSegments(texts);
  const hasGovernment = writesGovernment([...segments.values()]);
  const isUsed = [...segments.values()].some((code) => code.length > 1);
  return new Map(
    [...texts].map(([row, cells]) => {
      const own = segments.get(row);
      const code = isUsed && own ? parseCode(own, hasGovernment) : null;
      return [row, { text: cells.filter((text) => text !== '').join(' '), code }];
    }),
  );
}

/** The full segments of every row whose code cells can be read. */
function inheritSegments(texts: ReadonlyMap<number, readonly string[]>): Map<number, string[]> {
  const result = new Map<number, string[]>();
  const known = new Map<string, readonly string[] | null>([['', []]]);
  /** By code column: the segments that are in force. */
  let current: (readonly string[])[] = [];
  for (const [row, cells] of texts) {
    const own: (readonly string[])[] = [];
    let isReadable = true;
    for (const text of cells) {
      let segments = known.get(text);
      if (segments === undefined) known.set(text, (segments = codeSegments(text)));
      if (segments === null) isReadable = false;
      else own.push(segments);
    }
    const last = own.findLastIndex((segments) => segments.length > 0);
    if (last < 0 || !isReadable) continue;
    const first = own.findIndex((segments) => segments.length > 0);
    current = own.slice(0, last + 1).map((segments, index) => (index < first ? (current[index] ?? []) : segments));
    result.set(row, current.flat());
  }
  return result;
}
