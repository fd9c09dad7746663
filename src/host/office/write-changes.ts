import { formatPlace } from '../../sheet/address';
import { isSameContent } from '../../sheet/edit';
import { HostError } from '../port';
import type { CellChange } from './cell-change';
import { cellRuns, chunksBy, inRunOrder } from './cell-runs';
import { entryFor, formatForEntry, needsFormat } from './cell-entry';
import type { RoundTrip } from './excel-door';
import { contentsOf, queueContents } from './read-contents';
import { rangesIn } from './sheet-list';

/** Bytes of a request that writing a range of its own costs, up to three times (format, content, format) and to read it back. */
const RANGE_BYTES = 2_400;
const CELL_BYTES = 40;

/** Cuts changes into what fits into one request each. */
export function writableChunks(changes: readonly CellChange[], chunkBytes: number): CellChange[][] {
  return chunksBy(inRunOrder(changes), chunkBytes, ({ sheet, row, column, to }, previous) => {
    const continues = previous?.sheet.id === sheet.id && previous.column === column && previous.row === row - 1;
    // A character may take three bytes, and six where JSON escapes it.
    return (continues ? CELL_BYTES : RANGE_BYTES) + 3 * String(entryFor(to)).length + 2 * to.format.length;
  });
}

/**
 * Writes a chunk and reads it back, in one round trip. Rejects with `conflict` when a cell did not take what it was given, as one
 * inside a merged area does not; how much was written is then for the caller to find out, as after any failure.
 */
export async function writeChunk(trip: RoundTrip, changes: readonly CellChange[]): Promise<void> {
  const contents = changes.filter(({ from, to }) => !isSameContent(from, to));
  const before = contents.filter(({ from, to }) => formatForEntry(from, to) !== null);
  const formats = changes.filter((change) => mayFormat(change) && needsFormat(change.from, change.to));
  const runs = cellRuns(contents);
  const ranges = await trip((context) => {
    const range = rangesIn(context);
    context.application.suspendApiCalculationUntilNextSync();
    for (const { sheetId, area, cells } of cellRuns(before)) {
      range(sheetId, area).numberFormat = cells.map(({ from, to }) => [formatForEntry(from, to)]);
    }
    for (const { sheetId, area, cells } of runs) range(sheetId, area).formulas = cells.map(({ to }) => [entryFor(to)]);
    for (const { sheetId, area, cells } of cellRuns(formats)) {
      range(sheetId, area).numberFormat = cells.map(({ to }) => [to.format]);
    }
    return queueContents(context, runs);
  });
  ranges.forEach((range, index) => {
    const { cells } = runs[index]!;
    contentsOf(range, cells[0]!.sheet.name).forEach((content, row) => {
      const { sheet, to, ...position } = cells[row]!;
      // Excel may write a formula in its own way, and its value is not computed yet.
      const took = to.formula === null ? isSameContent(content, to) : content.formula !== null;
      if (!took) throw new HostError('conflict', formatPlace(sheet.name, position));
    });
  });
}

/** A protected sheet that forbids formatting also keeps Excel from changing formats by itself. */
function mayFormat({ sheet, from, to }: CellChange): boolean {
  return sheet.allowsFormats || from.format !== to.format;
}
