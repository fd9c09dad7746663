import { HostError } from '../port';
import { MAX_ENTRIES } from './limits';

/** One file inside a zip, as the central directory describes it. All offsets count from the start of the zip. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** Its size unpacked, as declared: not to be trusted. */
  readonly declaredSize: number;
  /** Where its local header starts. */
  readonly start: number;
  /** Where its compressed bytes start. */
  readonly dataStart: number;
  /** Where the next file or the directory starts: header, data and data descriptor lie before it. */
  readonly end: number;
  /** Its record in the central directory. */
  readonly record: { readonly start: number; readonly end: number };
}

/** The list of files in a zip, and the comment that ends it. */
export interface ZipDirectory {
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

export const LOCAL_HEADER_SIZE = 30;
export const CENTRAL_RECORD_SIZE = 46;
export const END_RECORD_SIZE = 22;
export const LOCAL_SIGNATURE = 0x04034b50;
export const CENTRAL_SIGNATURE = 0x02014b50;
export const END_SIGNATURE = 0x06054b50;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
export const ZIP64_EXTRA_ID = 0x0001;
const ALL_ONES = 0xffffffff;

type DirectoryRecord = Omit<ZipEntry, 'dataStart' | 'end'>;

/** Reads a zip's central directory; rejects with `damaged` when it is missing, cut off, or its files overlap. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endRecord = findEndRecord(view);
  const { count, offset } = directoryPlace(view, endRecord);
  if (count > MAX_ENTRIES) throw new HostError('too-large');
  const records: DirectoryRecord[] = [];
  for (let index = 0, at = offset; index < count; index++) {
    const record = readRecord(view, bytes, at);
    records.push(record);
    at = record.record.end;
  }
  const commentStart = endRecord + END_RECORD_SIZE;
  const comment = bytes.subarray(commentStart, commentStart + view.getUint16(endRecord + 20, true));
  return { entries: withExtents(view, records, offset), comment };
}

/** The end record stands last, before a comment of up to 64 KiB. */
function findEndRecord(view: DataView): number {
  const last = view.byteLength - END_RECORD_SIZE;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE && at + view.getUint16(at + 20, true) <= last) return at;
  }
  throw new HostError('damaged');
}

function directoryPlace(view: DataView, endRecord: number): { count: number; offset: number } {
  const locator = endRecord - ZIP64_LOCATOR_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE) {
    const end64 = readUint64(view, locator + 8);
    if (view.getUint32(end64, true) !== ZIP64_END_SIGNATURE) throw new HostError('damaged');
    return { count: readUint64(view, end64 + 32), offset: readUint64(view, end64 + 48) };
  }
  return { count: view.getUint16(endRecord + 10, true), offset: view.getUint32(endRecord + 16, true) };
}

function readRecord(view: DataView, bytes: Uint8Array, at: number): DirectoryRecord {
  if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw new HostError('damaged');
  const extraStart = at + CENTRAL_RECORD_SIZE + view.getUint16(at + 28, true);
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  const wide = readZip64Extra(view, extraStart, extraEnd);
  // The extra field lists only those values whose place in the record is all ones, in this order.
  const [declaredSize, compressedSize, start] = [24, 20, 42].map((field) => {
    const narrow = view.getUint32(at + field, true);
    return narrow === ALL_ONES ? (wide.shift() ?? narrow) : narrow;
  }) as [number, number, number];
  return {
    name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_RECORD_SIZE, extraStart)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    declaredSize,
    start,
    record: { start: at, end: extraEnd + view.getUint16(at + 32, true) },
  };
}

function readZip64Extra(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA_ID) continue;
    const fields = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: fields }, (_, index) => readUint64(view, at + 4 + index * 8));
  }
  return [];
}

/** Files that overlap are how small zips become endless ones; no writer of workbooks makes them. */
function withExtents(view: DataView, records: readonly DirectoryRecord[], directoryStart: number): ZipEntry[] {
  const starts = records.map((record) => record.start).sort((a, b) => a - b);
  const next = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directoryStart]));
  return records.map((record) => {
    const { start, compressedSize, name } = record;
    if (view.getUint32(start, true) !== LOCAL_SIGNATURE) throw new HostError('damaged', name);
    const headerLengths = view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const dataStart = start + LOCAL_HEADER_SIZE + headerLengths;
    const end = next.get(start)!;
    if (dataStart + compressedSize > end) throw new HostError('damaged', name);
    return { ...record, dataStart, end };
  });
}

function readUint64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
