import { Zip, ZipDeflate, ZipPassThrough, strToU8, unzipSync } from 'fflate';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { streamedParts } from '../support/streamed-parts';
import { buildWorkbook, workbookParts } from '../support/workbook-builder';
import { cellOf, editTo, SHEET_PART } from './sheet-parts';

const parts = { ...workbookParts({ sheets: [{ name: 'S', rows: [['Kode', 1]] }] }), 'docProps/app.xml': '<a/>' };

/** A zip as programs write it that do not know sizes beforehand: they follow the data, in a descriptor. */
function streamedZip(stored: readonly string[] = []): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => (error ? pieces.splice(0) : pieces.push(piece)));
  for (const [name, text] of Object.entries(parts)) {
    const file = stored.includes(name) ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(file);
    file.push(strToU8(text), true);
  }
  zip.end();
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

/** The same zip with every size and offset of its directory in zip64 fields, as some programs write them always. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const records: number[] = [];
  for (let at = start, index = 0; index < count; index++) {
    const length = 46 + view.getUint16(at + 28, true);
    const record = bytes.slice(at, at + length);
    const fields = new DataView(record.buffer);
    const extra = new DataView(new ArrayBuffer(28));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 24, true);
    [24, 20, 42].forEach((field, order) => {
      extra.setBigUint64(4 + order * 8, BigInt(fields.getUint32(field, true)), true);
      fields.setUint32(field, 0xffffffff, true);
    });
    at += length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    fields.setUint16(30, 28, true);
    fields.setUint16(32, 0, true);
    records.push(...record, ...new Uint8Array(extra.buffer));
  }
  const tail = new DataView(new ArrayBuffer(56 + 20));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(32, BigInt(count), true);
  tail.setBigUint64(48, BigInt(start), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(start + records.length), true);
  const last = bytes.slice(end);
  new DataView(last.buffer).setUint16(10, 0xffff, true);
  new DataView(last.buffer).setUint32(16, 0xffffffff, true);
  return Uint8Array.from([...bytes.subarray(0, start), ...records, ...new Uint8Array(tail.buffer), ...last]);
}

function withComment(bytes: Uint8Array, comment: string): Uint8Array {
  const commented = Uint8Array.from([...bytes, ...strToU8(comment)]);
  new DataView(commented.buffer).setUint16(bytes.length - 2, comment.length, true);
  return commented;
}

describe('A zip', () => {
  it.each<[string, Uint8Array]>([
    ['with sizes behind the data', streamedZip()],
    ['with parts that are not compressed', streamedZip(Object.keys(parts))],
    ['of the zip64 kind', asZip64(streamedZip())],
    ['with a comment', withComment(streamedZip(), 'PK\x05\x06 Renja 2024')],
  ])('%s is read and patched, its other files copied as they are', async (_, bytes) => {
    const host = XlsxHost.open(bytes);
    await host.apply([await editTo(host, 'B1', { value: 2 }), await editTo(host, 'A9', { value: 'x', format: '@' })]);
    const after = unzipSync(host.bytes());
    expect(Object.keys(after)).toEqual(Object.keys(parts));
    for (const [name, text] of Object.entries(parts)) {
      if (name !== SHEET_PART && name !== 'xl/styles.xml') expect(after[name]).toEqual(strToU8(text));
    }
    const sheet = (await host.read()).sheets[0]!;
    expect([cellOf(sheet, 'A1').value, cellOf(sheet, 'B1').value, cellOf(sheet, 'A9').value]).toEqual(['Kode', 2, 'x']);
  });

  it('that comes in a Buffer of Node is written as any other, and the Buffer stays as it was', async () => {
    const plain = buildWorkbook({ sheets: [{ name: 'S', rows: [['Kode', 1]] }] });
    const given = Buffer.from(Uint8Array.from(plain).buffer);
    const before = [...given];
    const written = await Promise.all(
      [plain, given].map(async (bytes) => {
        const host = XlsxHost.open(bytes);
        await host.apply([await editTo(host, 'B1', { value: 2 })]);
        return host.bytes();
      }),
    );
    expect(Buffer.compare(written[0]!, written[1]!)).toBe(0);
    expect([...given]).toEqual(before);
    const parts = Object.entries(unzipSync(written[1]!)).map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes),
    ]);
    expect(streamedParts(written[1]!)).toEqual(Object.fromEntries(parts));
  });

  it('keeps its comment', async () => {
    const host = XlsxHost.open(withComment(streamedZip(), 'Renja 2024'));
    await host.apply([await editTo(host, 'B1', { value: 2 })]);
    expect(new TextDecoder().decode(host.bytes().subarray(-10))).toBe('Renja 2024');
  });
});
