import type { NewSheet } from '../../sheet/new-workbook';
import { HostError, type MakeSheets } from '../port';
import { asHostError } from './errors';
import type { RoundTrip } from './excel-door';
import { addChart } from './report-chart';

/** The property of a worksheet that says that it is a sheet of our report; its value is the name that we have given the sheet. */
const MARK = 'periksa-renja.report';

/** A sheet and whether it is ours. */
interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly isOurs: boolean;
}

/**
 * Adds a report's sheets in place of an earlier report's. The earlier one goes last, when all of the new one is there; where that
 * fails, the new sheets are taken away again.
 */
export async function addReport(trip: RoundTrip, make: MakeSheets): Promise<void> {
  const known = await knownSheets(trip);
  const { bytes, sheets } = await make(known.filter(({ isOurs }) => !isOurs).map(({ name }) => name));
  const file = base64(bytes);
  // Names that the earlier report still has get a number; they are set right below.
  const inserted = await trip(({ workbook }) => workbook.insertWorksheetsFromBase64(file, { positionType: 'End' }));
  const ids = inserted.value;
  const earlier = known.filter(({ isOurs }) => isOurs);
  try {
    await dress(trip, ids, sheets);
    await trip(({ workbook: { worksheets } }) => {
      for (const { id } of earlier) worksheets.getItem(id).delete();
      ids.forEach((id, index) => (worksheets.getItem(id).name = sheets[index]!.name));
      worksheets.getItem(ids[0]!).activate();
    });
  } catch (error) {
    await removeFailed(trip, ids, asHostError(error));
  }
}

/** Takes half-made sheets away and rejects with the failure that made it necessary. */
async function removeFailed(trip: RoundTrip, ids: readonly string[], failure: HostError): Promise<never> {
  try {
    await removeSheets(trip, ids);
  } catch (error) {
    throw new HostError(failure.code, failure.detail, { cause: error });
  }
  throw failure;
}

/** Takes our report's sheets away; how many there were. */
export async function removeReport(trip: RoundTrip): Promise<number> {
  const ours = (await knownSheets(trip)).filter(({ isOurs }) => isOurs);
  await removeSheets(
    trip,
    ours.map(({ id }) => id),
  );
  return ours.length;
}

/** Marks new sheets as ours and draws their charts. */
async function dress(
  trip: RoundTrip,
  ids: readonly string[],
  sheets: readonly Pick<NewSheet, 'name' | 'charts'>[],
): Promise<void> {
  await trip(({ workbook: { worksheets } }) => {
    for (const [index, { name, charts }] of sheets.entries()) {
      const sheet = worksheets.getItem(ids[index]!);
      sheet.customProperties.add(MARK, name);
      for (const chart of charts) addChart(sheet, chart);
    }
  });
}

async function removeSheets(trip: RoundTrip, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await trip(({ workbook: { worksheets } }) => {
    for (const id of ids) worksheets.getItem(id).delete();
  });
}

/** All sheets; ours are those that carry our mark and the name that it says: a copy or a renamed sheet is the user's. */
async function knownSheets(trip: RoundTrip): Promise<KnownSheet[]> {
  const { items } = await trip(({ workbook }) =>
    workbook.worksheets.load('items/id,items/name,items/customProperties/items/key,items/customProperties/items/value'),
  );
  return items.map(({ id, name, customProperties }) => ({
    id,
    name,
    // Excel knows keys regardless of capitals.
    isOurs: customProperties.items.some(({ key, value }) => key.toLowerCase() === MARK && value === name),
  }));
}

/** Bytes as base64; a piece at a time, for a function takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + 0x8000)));
  return btoa(pieces.join(''));
}
