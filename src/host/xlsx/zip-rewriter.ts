import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { partKey, type ZipArchive } from './zip-archive';
import {
  CENTRAL_RECORD_SIZE,
  CENTRAL_SIGNATURE,
  END_RECORD_SIZE,
  END_SIGNATURE,
  LOCAL_HEADER_SIZE,
  LOCAL_SIGNATURE,
  ZIP64_EXTRA_ID,
  type ZipEntry,
} from './zip-directory';

/** What becomes of a file: its new bytes, or null when it goes. */
export type ZipChanges = ReadonlyMap<string, Uint8Array | null>;

const VERSION = 20;
const DEFLATED = 8;
const UTF8_NAMES = 0x0800;
/** Larger parts are packed in half the time, at five percent more bytes. */
const LARGE_PART_BYTES = 4 * 1024 * 1024;
/** 1 January 1980: files that we add bear no date, so that the same edits give the same bytes. */
const NO_DATE = 0x00210000;

/** A file of the new zip: its bytes from the local header on, and its record for the directory but for its offset. */
interface WrittenFile {
  readonly local: Uint8Array;
  readonly record: Uint8Array;
}

/**
 * The zip with some files changed, dropped or added at its end. All others are copied as they are, compressed bytes and headers
 * alike, in the same order.
 */
export function rewriteZip(archive: ZipArchive, changes: ZipChanges): Uint8Array {
  const byKey = new Map([...changes].map(([name, content]) => [partKey(name), content]));
  const written = new Map<ZipEntry, WrittenFile>();
  for (const entry of archive.directory.entries) {
    const content = byKey.get(partKey(entry.name));
    byKey.delete(partKey(entry.name));
    if (content !== null) written.set(entry, content ? replaced(archive, entry, content) : copied(archive, entry));
  }
  const added = [...changes].flatMap(([name, content]) => {
    return content && byKey.has(partKey(name))
      ? [newFile(new TextEncoder().encode(name), content, NO_DATE, UTF8_NAMES)]
      : [];
  });
  const inPlace = [...written].sort(([a], [b]) => a.start - b.start).map(([, file]) => file);
  return assemble([...inPlace, ...added], [...written.values(), ...added], archive.directory.comment);
}

function copied({ bytes }: ZipArchive, entry: ZipEntry): WrittenFile {
  return { local: bytes.subarray(entry.start, entry.end), record: plainRecord(bytes, entry) };
}

/** A file's record without fields of zip64: the new zip is smaller than 4 GiB, and readers expect them only in larger ones. */
function plainRecord(bytes: Uint8Array, { record, compressedSize, declaredSize }: ZipEntry): Uint8Array {
  // A copy in any case: `slice` of Node's Buffer is a view of the same memory.
  const whole = new Uint8Array(bytes.subarray(record.start, record.end));
  const view = new DataView(whole.buffer);
  view.setUint32(20, compressedSize, true);
  view.setUint32(24, declaredSize, true);
  const extraStart = CENTRAL_RECORD_SIZE + view.getUint16(28, true);
  const extraEnd = extraStart + view.getUint16(30, true);
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA_ID) continue;
    const next = at + 4 + view.getUint16(at + 2, true);
    view.setUint16(30, extraEnd - extraStart - (next - at), true);
    whole.copyWithin(at, next);
    return whole.subarray(0, whole.length - (next - at));
  }
  return whole;
}

function replaced({ bytes }: ZipArchive, { record, flags }: ZipEntry, content: Uint8Array): WrittenFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset + record.start);
  const nameStart = record.start + CENTRAL_RECORD_SIZE;
  const name = bytes.subarray(nameStart, nameStart + view.getUint16(28, true));
  return newFile(name, content, view.getUint32(12, true), flags & UTF8_NAMES);
}

function newFile(name: Uint8Array, content: Uint8Array, date: number, flags: number): WrittenFile {
  const packed = deflateSync(content, { level: content.length > LARGE_PART_BYTES ? 3 : 6 });
  const crc = crc32(content);
  const local = new Uint8Array(LOCAL_HEADER_SIZE + name.length + packed.length);
  const localView = new DataView(local.buffer);
  localView.setUint32(0, LOCAL_SIGNATURE, true);
  const record = new Uint8Array(CENTRAL_RECORD_SIZE + name.length);
  const recordView = new DataView(record.buffer);
  recordView.setUint32(0, CENTRAL_SIGNATURE, true);
  recordView.setUint16(4, VERSION, true);
  // Both headers hold the same fields in the same order, the directory's two bytes further on.
  for (const [view, at] of [
    [localView, 4],
    [recordView, 6],
  ] as const) {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, flags, true);
    view.setUint16(at + 4, DEFLATED, true);
    view.setUint32(at + 6, date, true);
    view.setUint32(at + 10, crc, true);
    view.setUint32(at + 14, packed.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, name.length, true);
  }
  local.set(name, LOCAL_HEADER_SIZE);
  local.set(packed, LOCAL_HEADER_SIZE + name.length);
  record.set(name, CENTRAL_RECORD_SIZE);
  return { local, record };
}

function assemble(
  inPlace: readonly WrittenFile[],
  inDirectory: readonly WrittenFile[],
  comment: Uint8Array,
): Uint8Array {
  const offsets = new Map<WrittenFile, number>();
  let directoryStart = 0;
  for (const file of inPlace) {
    offsets.set(file, directoryStart);
    directoryStart += file.local.length;
  }
  const directorySize = inDirectory.reduce((size, { record }) => size + record.length, 0);
  const bytes = new Uint8Array(directoryStart + directorySize + END_RECORD_SIZE + comment.length);
  for (const file of inPlace) bytes.set(file.local, offsets.get(file));
  let at = directoryStart;
  for (const file of inDirectory) {
    bytes.set(file.record, at);
    new DataView(bytes.buffer, at).setUint32(42, offsets.get(file)!, true);
    at += file.record.length;
  }
  const view = new DataView(bytes.buffer, at);
  view.setUint32(0, END_SIGNATURE, true);
  view.setUint16(8, inDirectory.length, true);
  view.setUint16(10, inDirectory.length, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, directoryStart, true);
  view.setUint16(20, comment.length, true);
  bytes.set(comment, at + END_RECORD_SIZE);
  return bytes;
}
