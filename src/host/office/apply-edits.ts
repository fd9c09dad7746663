import { formatPlace } from '../../sheet/address';
import { isSameContent, type Edit } from '../../sheet/edit';
import { HostError } from '../port';
import { cellKey, editsOf, foldEdits, isIdle, type CellChange, type CellPlace } from './cell-change';
import { asHostError } from './errors';
import type { RoundTrip } from './excel-door';
import { refuseProtected } from './protection';
import { readContents } from './read-contents';
import { listSheets } from './sheet-list';
import { writableChunks, writeChunk } from './write-changes';

/** How often taking a failed write back is tried. */
const ATTEMPTS = 2;

/**
 * Carries out all edits or none of them: compares every cell with its `before`, looks at protection, and only then writes. When a
 * write fails, all that was written is taken back and the failure passed on; when that fails too, the failure carries every edit
 * that may remain, each cell holding its old content or its new. Three round trips as long as the edits fit into one request.
 */
export async function applyEdits(trip: RoundTrip, edits: readonly Edit[], chunkBytes: number): Promise<void> {
  const folded = foldEdits(edits);
  if (folded.length === 0) return;
  const changes = await changesFor(trip, folded, chunkBytes);
  await refuseProtected(trip, changes);
  const chunks = writableChunks(changes, chunkBytes);
  for (const [index, chunk] of chunks.entries()) {
    try {
      await writeChunk(trip, chunk);
    } catch (error) {
      // Of the failed request Excel may have carried out everything, nothing, or its first part.
      await takeBackWritten(trip, chunks.slice(0, index + 1).flat(), asHostError(error), chunkBytes);
    }
  }
}

async function changesFor(trip: RoundTrip, edits: readonly Edit[], chunkBytes: number): Promise<CellChange[]> {
  const sheets = new Map((await listSheets(trip)).map((sheet) => [sheet.name, sheet]));
  const places = edits.map((edit): CellPlace => {
    const sheet = sheets.get(edit.sheet);
    if (!sheet) throw new HostError('conflict', formatPlace(edit.sheet, edit));
    return { sheet, row: edit.row, column: edit.column };
  });
  const contents = await readContents(trip, places, chunkBytes);
  const changes = places.map((place, index): CellChange => {
    const { before, after } = edits[index]!;
    const from = contents.get(cellKey(place))!;
    if (!isSameContent(from, before)) throw new HostError('conflict', formatPlace(place.sheet.name, place));
    return { ...place, from, to: after };
  });
  return changes.filter((change) => !isIdle(change));
}

/** Brings cells back to what they held and rejects with the failure that made it necessary. */
async function takeBackWritten(
  trip: RoundTrip,
  written: readonly CellChange[],
  failure: HostError,
  chunkBytes: number,
): Promise<never> {
  for (let attempt = 1; ; attempt++) {
    try {
      const back = await changesBack(trip, written, chunkBytes);
      for (const chunk of writableChunks(back, chunkBytes)) await writeChunk(trip, chunk);
      break;
    } catch (error) {
      if (attempt === ATTEMPTS) {
        const remaining = editsOf(written);
        throw new HostError(failure.code, failure.detail, { cause: error, remaining });
      }
    }
  }
  throw failure;
}

/** What it takes to bring cells back; one that holds neither its old nor its new content is somebody else's by now. */
async function changesBack(trip: RoundTrip, written: readonly CellChange[], chunkBytes: number): Promise<CellChange[]> {
  const contents = await readContents(trip, written, chunkBytes);
  return written.flatMap((change): CellChange[] => {
    const present = contents.get(cellKey(change))!;
    const isOurs = isSameContent(present, change.from) || isSameContent(present, change.to);
    const back = { ...change, from: present, to: change.from };
    return isOurs && !isIdle(back) ? [back] : [];
  });
}
