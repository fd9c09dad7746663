import Papa from 'papaparse';
import { HostError } from '../host/port';
import { listLabel } from '../nomenklatur/list-label';
import { countEntries, type NomenklaturCounts, type NomenklaturList } from '../nomenklatur/nomenklatur';
import { readNomenklaturRows, readNomenklaturWorkbook, type OnRow } from '../nomenklatur/read-list';
import type { Localized } from '../text/locale';
import type { WorkbookSnapshot } from '../sheet/snapshot';

export type { NomenklaturList } from '../nomenklatur/nomenklatur';
export { Nomenklatur } from '../nomenklatur/nomenklatur-index';
export { NomenklaturError } from '../nomenklatur/read-list';

/** A file that a user has chosen. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a list is called, and how much is in it. */
export function describeList(list: NomenklaturList): { readonly label: Localized; readonly counts: NomenklaturCounts } {
  return { label: listLabel(list), counts: countEntries(list) };
}

/** The whole list has some 10,000 rows; a CSV file of it has less than 2 MB. */
const MAX_CSV_BYTES = 32 * 1024 * 1024;

/**
 * Reads a nomenklatur from the export of SIPD (.xlsx) or from a CSV file (kode, nama, satuan).
 * Rejects with {@link NomenklaturError} where the file holds no nomenklatur, with HostError where it cannot be read.
 *
 * @param readWorkbook how this place reads the bytes of an .xlsx file, telling how far it has come (0 to 1)
 * @param onProgress told how far the import has come, from 0 to 1
 */
export async function importNomenklatur(
  { name, bytes }: ChosenFile,
  readWorkbook: (bytes: Uint8Array, onProgress: OnProgress) => Promise<WorkbookSnapshot>,
  onProgress: OnProgress = () => undefined,
): Promise<NomenklaturList> {
  const onRow: OnRow = (row, count) => onProgress(FILE_SHARE + (1 - FILE_SHARE) * (row / count));
  if (!isText(name, bytes)) {
    const workbook = await readWorkbook(bytes, (share) => onProgress(FILE_SHARE * share));
    return readNomenklaturWorkbook(workbook, name, onRow);
  }
  if (bytes.length > MAX_CSV_BYTES) throw new HostError('too-large', name);
  onProgress(0);
  const { data } = Papa.parse<string[]>(decodeText(bytes), { skipEmptyLines: 'greedy' });
  return readNomenklaturRows(data, 'csv', name, onRow);
}

/** Told how far something has come, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** How much of the time of an import goes into reading the file; the rest goes into its rows. */
const FILE_SHARE = 0.75;

/** A CSV file by its name, unless it begins as an .xlsx or .xls file does. */
function isText(name: string, bytes: Uint8Array): boolean {
  const isWorkbook = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
  return /\.(csv|txt|tsv)$/i.test(name) && !isWorkbook;
}

/** UTF-8, else the code page in which Excel writes CSV files in Indonesia. */
function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text;
}
