import type { CellContent } from '../../sheet/edit';
import { cellKey, type CellPlace } from './cell-change';
import { contentOf, gridOf } from './cell-content';
import { cellRuns, chunksBy, inRunOrder } from './cell-runs';
import type { RoundTrip } from './excel-door';
import { rangesIn } from './sheet-list';

/** Passing over some rows costs less than a range more. */
const GAP = 32;

/** Bytes of a cell in an answer: value, type, formula and format, and what ranges cost. */
const CELL_BYTES = 256;

/** What cells hold now, by {@link cellKey}. One round trip for each chunk. */
export async function readContents(
  trip: RoundTrip,
  places: readonly CellPlace[],
  chunkBytes: number,
): Promise<ReadonlyMap<string, CellContent>> {
  const contents = new Map<string, CellContent>();
  const cost = (place: CellPlace, previous?: CellPlace): number => {
    const skipped = previous && previous.column === place.column ? Math.min(place.row - previous.row, GAP) : GAP;
    return CELL_BYTES * Math.max(skipped, 1);
  };
  for (const chunk of chunksBy(inRunOrder(places), chunkBytes, cost)) {
    const runs = cellRuns(chunk, GAP);
    const ranges = await trip((context) => queueContents(context, runs));
    ranges.forEach((range, index) => {
      const { cells, area } = runs[index]!;
      const read = contentsOf(range, cells[0]!.sheet.name);
      for (const place of cells) contents.set(cellKey(place), read[place.row - area.top]!);
    });
  }
  return contents;
}

/** Asks for what runs of cells hold, within a round trip. */
export function queueContents(
  context: Excel.RequestContext,
  runs: readonly { readonly sheetId: string; readonly area: CellRunArea }[],
): Excel.Range[] {
  const range = rangesIn(context);
  return runs.map(({ sheetId, area }) => range(sheetId, area).load('values,formulas,numberFormat,valueTypes'));
}

type CellRunArea = Parameters<ReturnType<typeof rangesIn>>[1];

/** What a run's cells hold, from the top down. */
export function contentsOf(range: Excel.Range, sheet: string): CellContent[] {
  const values = gridOf(range.values, sheet);
  const [formulas, formats, types] = [range.formulas, range.numberFormat, range.valueTypes].map((grid) =>
    gridOf(grid, sheet),
  );
  return values.map(([value], y) =>
    contentOf({ value, formula: formulas![y]![0], format: formats![y]![0], type: types![y]![0] }),
  );
}
