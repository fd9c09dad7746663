import { Inflate } from 'fflate';
import { HostError } from '../port';
import { crc32 } from './crc32';
import { reportingAs } from './failure';
import { INFLATE_STEP_BYTES, MAX_COMPRESSION_RATIO, MAX_UNPACKED_BYTES, RATIO_CHECKED_FROM_BYTES } from './limits';
import { readZipDirectory, type ZipDirectory, type ZipEntry } from './zip-directory';

const ENCRYPTED_FLAG = 1;
const STORED = 0;
const DEFLATED = 8;
const STORED_STEP_BYTES = 256 * 1024;

/** The files inside a zip, inflated when they are asked for and within the limits of the whole. */
export class ZipArchive {
  readonly directory: ZipDirectory;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #unpackedSizes = new Map<ZipEntry, number>();

  /** Rejects with `damaged`, `too-large` or `encrypted`. */
  constructor(readonly bytes: Uint8Array) {
    this.directory = reportingAs('damaged', '', () => readZipDirectory(bytes));
    for (const entry of this.directory.entries) {
      if (entry.flags & ENCRYPTED_FLAG) throw new HostError('encrypted', entry.name);
      const key = partKey(entry.name);
      if (this.#entries.has(key)) throw new HostError('damaged', entry.name);
      this.#entries.set(key, entry);
    }
  }

  /** The file of that name; names are compared as package part names are, without regard to case. */
  find(name: string): ZipEntry | undefined {
    return this.#entries.get(partKey(name));
  }

  /** Inflates a file piece by piece. Rejects with `too-large`, or `damaged` when its bytes do not give what was packed. */
  stream(entry: ZipEntry, onPiece: (piece: Uint8Array) => void): void {
    let size = 0;
    let crc = 0;
    const others = this.#unpackedTotalWithout(entry);
    this.#unpack(entry, (piece) => {
      size += piece.length;
      assertWithinLimits(entry, size, others);
      crc = crc32(piece, crc);
      if (piece.length > 0) onPiece(piece);
    });
    if (crc !== entry.crc) throw new HostError('damaged', entry.name);
    this.#unpackedSizes.set(entry, size);
  }

  #unpack(entry: ZipEntry, onPiece: (piece: Uint8Array) => void): void {
    const packed = this.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
    if (entry.method === STORED) return inSteps(packed, STORED_STEP_BYTES, onPiece);
    if (entry.method !== DEFLATED) throw new HostError('damaged', entry.name);
    reportingAs('damaged', entry.name, () => {
      const inflate = new Inflate(onPiece);
      inSteps(packed, INFLATE_STEP_BYTES, (step, last) => inflate.push(step, last));
    });
  }

  #unpackedTotalWithout(entry: ZipEntry): number {
    let total = 0;
    for (const [other, size] of this.#unpackedSizes) if (other !== entry) total += size;
    return total;
  }
}

/** What makes two names one part: case and a leading slash do not count, and some writers use backslashes. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function inSteps(bytes: Uint8Array, step: number, onStep: (bytes: Uint8Array, last: boolean) => void): void {
  for (let start = 0; start < bytes.length; start += step) {
    onStep(bytes.subarray(start, start + step), start + step >= bytes.length);
  }
}

function assertWithinLimits(entry: ZipEntry, size: number, others: number): void {
  const bomb = size > RATIO_CHECKED_FROM_BYTES && size > entry.compressedSize * MAX_COMPRESSION_RATIO;
  if (bomb || size + others > MAX_UNPACKED_BYTES) throw new HostError('too-large', entry.name);
}
