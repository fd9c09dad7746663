/** Tables for eight steps of one bit, and for doing that to one, two, three or four bytes at a time. */
const TABLES = makeTables();

/** The CRC-32 of zip files, carried on from `previous` (0 at the start). */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const [one, two, three, four] = TABLES;
  let value = ~previous;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    value ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    value =
      four[value & 0xff]! ^ three[(value >>> 8) & 0xff]! ^ two[(value >>> 16) & 0xff]! ^ one[(value >>> 24) & 0xff]!;
  }
  for (; at < bytes.length; at++) value = one[(value ^ bytes[at]!) & 0xff]! ^ (value >>> 8);
  return ~value >>> 0;
}

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const one = Int32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  const oneByteMore = (table: Int32Array): Int32Array => table.map((value) => one[value & 0xff]! ^ (value >>> 8));
  const two = oneByteMore(one);
  const three = oneByteMore(two);
  return [one, two, three, oneByteMore(three)];
}
