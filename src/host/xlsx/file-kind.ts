import { HostError } from '../port';

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURE = [0x50, 0x4b];
/** The second byte of a bare BIFF stream's first record (BOF): BIFF2, 3, 4 and 5/8. */
const BIFF_VERSIONS = [0x00, 0x02, 0x04, 0x08];
const ENCRYPTED_STREAM = 'EncryptedPackage';

/**
 * Rejects what is no zip file, by its first bytes: `empty`, `encrypted` (an OLE container with an encrypted package in it),
 * `legacy-xls` or `not-xlsx`.
 */
export function assertZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new HostError('empty');
  if (startsWith(bytes, OLE_SIGNATURE)) {
    throw new HostError(containsUtf16(bytes, ENCRYPTED_STREAM) ? 'encrypted' : 'legacy-xls');
  }
  if (bytes[0] === 0x09 && BIFF_VERSIONS.includes(bytes[1] ?? -1)) throw new HostError('legacy-xls');
  if (!startsWith(bytes, ZIP_SIGNATURE)) throw new HostError('not-xlsx');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let start = bytes.indexOf(wanted[0]!); start >= 0; start = bytes.indexOf(wanted[0]!, start + 1)) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}
