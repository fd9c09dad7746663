import { strToU8, zipSync } from 'fflate';
import type { HostErrorCode } from '../../src/host/port';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { ZipArchive } from '../../src/host/xlsx/zip-archive';
import { rewriteZip } from '../../src/host/xlsx/zip-rewriter';
import { buildWorkbook, workbookParts } from '../support/workbook-builder';
import { SHEET_PART, workbookOf, workbookOfRows } from './sheet-parts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
const sheets = [{ name: 'S', rows: [['Kode', 1]] }];
const good = buildWorkbook({ sheets });
const zipOf = (parts: Record<string, string>): Uint8Array => {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
};
const without = (name: string): Uint8Array => {
  const parts = workbookParts({ sheets, sharedStrings: true });
  return zipOf(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)));
};
const officeDocument = (target: string): string =>
  '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/' +
  `officeDocument" Target="${target}"/></Relationships>`;

/** The good workbook with one byte changed in the compressed data of its sheet. */
function withFlippedByte(): Uint8Array {
  const bytes = good.slice();
  const name = strToU8(SHEET_PART);
  const at = bytes.findIndex((_, start) => name.every((byte, index) => bytes[start + index] === byte));
  bytes[at + name.length + 20]! ^= 0x55;
  return bytes;
}

async function failureOf(bytes: Uint8Array): Promise<unknown> {
  try {
    await XlsxHost.open(bytes).read();
  } catch (error) {
    return error;
  }
  return null;
}

describe('A file that is no workbook of today', () => {
  it.each<[string, HostErrorCode, Uint8Array]>([
    ['an empty file', 'empty', new Uint8Array(0)],
    ['a text file', 'not-xlsx', strToU8('Kode;Uraian\n1;Program')],
    ['a page of HTML under the name of a workbook', 'not-xlsx', strToU8('<html><table></table></html>')],
    ['a PDF', 'not-xlsx', strToU8('%PDF-1.7')],
    [
      'a workbook of Excel 97 to 2003',
      'legacy-xls',
      Uint8Array.from([...OLE, ...new Array(600).fill(0), ...utf16('Workbook')]),
    ],
    ['a workbook of Excel 5', 'legacy-xls', Uint8Array.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x05])],
    ['a workbook of Excel 4', 'legacy-xls', Uint8Array.from([0x09, 0x04, 0x06, 0x00])],
    [
      'a workbook with a password',
      'encrypted',
      Uint8Array.from([...OLE, ...new Array(601).fill(0), ...utf16('EncryptedPackage')]),
    ],
    ['a zip of other files', 'not-xlsx', zipOf({ 'a.txt': 'a' })],
    ['a zip without files', 'not-xlsx', zipSync({})],
    [
      'an OpenDocument sheet',
      'not-xlsx',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    ],
    [
      'a Word document',
      'not-xlsx',
      zipOf({ '_rels/.rels': officeDocument('word/document.xml'), 'word/document.xml': '<w:document/>' }),
    ],
    [
      'a binary workbook',
      'not-xlsx',
      zipOf({ '_rels/.rels': officeDocument('xl/workbook.bin'), 'xl/workbook.bin': '\x83\x01' }),
    ],
  ])('is told: %s (%s)', async (_, code, bytes) => {
    expect(await failureOf(bytes)).toMatchObject({ name: 'HostError', code });
  });
});

describe('A damaged workbook', () => {
  it.each<[string, string, Uint8Array]>([
    ['the file is cut off', '', good.subarray(0, good.length - 60)],
    ['only its beginning is left', '', good.subarray(0, 40)],
    ['a byte of a sheet is wrong', SHEET_PART, withFlippedByte()],
    ['the relationships of the package are missing', '_rels/.rels', without('_rels/.rels')],
    ['the workbook is missing', 'xl/workbook.xml', without('xl/workbook.xml')],
    ['the relationships of the workbook are missing', 'xl/workbook.xml', without('xl/_rels/workbook.xml.rels')],
    ['a sheet is missing', SHEET_PART, without(SHEET_PART)],
    ['the styles are missing', 'xl/styles.xml', without('xl/styles.xml')],
    ['the shared strings are missing', 'xl/sharedStrings.xml', without('xl/sharedStrings.xml')],
    [
      'the workbook is not well-formed',
      'xl/workbook.xml',
      buildWorkbook({ sheets, parts: { 'xl/workbook.xml': '<workbook>' } }),
    ],
    [
      'the styles are not well-formed',
      'xl/styles.xml',
      buildWorkbook({ sheets, parts: { 'xl/styles.xml': '<a><b></a>' } }),
    ],
    ['a sheet ends too early', SHEET_PART, workbookOf('<?xml version="1.0"?><worksheet><sheetData><row>')],
    [
      'a sheet holds bytes that are no text',
      SHEET_PART,
      buildWorkbook({ sheets, parts: { [SHEET_PART]: Uint8Array.of(60, 97, 62, 0xc3, 0x28) } }),
    ],
    ['a cell points at a text that is not there', SHEET_PART, workbookOfRows('<row><c t="s"><v>7</v></c></row>')],
    ['a number is none', SHEET_PART, workbookOfRows('<row><c><v>1,5</v></c></row>')],
    ['a cell is of an unknown type', SHEET_PART, workbookOfRows('<row><c t="q"><v>1</v></c></row>')],
    ['a cell lies outside of the sheet', SHEET_PART, workbookOfRows('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ['a row lies outside of the sheet', SHEET_PART, workbookOfRows('<row r="1048577"/>')],
    ['a merged area is none', SHEET_PART, workbookOf('<sheetData/><mergeCells><mergeCell ref="A0:B1"/></mergeCells>')],
    [
      'a document type brings entities',
      SHEET_PART,
      workbookOf('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "b">]><worksheet/>'),
    ],
  ])('is told with the part concerned when %s', async (_, detail, bytes) => {
    expect(await failureOf(bytes)).toMatchObject({ name: 'HostError', code: 'damaged', detail });
  });

  it('tells what a library said as the cause', async () => {
    expect(await failureOf(workbookOf('<sheetData>'))).toMatchObject({
      code: 'damaged',
      cause: expect.any(Error),
    });
  });
});

describe('A zip bomb', () => {
  const parts = workbookParts({ sheets, sharedStrings: true });
  let bomb: Uint8Array;
  beforeAll(() => {
    const spaces = new Uint8Array(66 * 1024 * 1024).fill(32);
    spaces.set(strToU8('<worksheet><sheetData>'));
    bomb = buildWorkbook({ sheets, sharedStrings: true, parts: { 'xl/bomb.xml': spaces } });
  });

  /** The bomb in the place of another part. It is packed only once: that takes longer than all the rest. */
  const bombAs = (part: string): Uint8Array => {
    const relationships = parts['xl/_rels/workbook.xml.rels']!.replace(part.replace('xl/', ''), 'bomb.xml');
    return rewriteZip(new ZipArchive(bomb), new Map([['xl/_rels/workbook.xml.rels', strToU8(relationships)]]));
  };

  it.each([SHEET_PART, 'xl/sharedStrings.xml', 'xl/styles.xml'])(
    'in the place of %s is refused quickly and in little memory',
    async (part) => {
      const bytes = bombAs(part);
      const memory = process.memoryUsage().arrayBuffers;
      expect(await failureOf(bytes)).toMatchObject({ code: 'too-large', detail: 'xl/bomb.xml' });
      expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(150e6);
    },
  );

  it('that declares small sizes is refused as well', async () => {
    const bytes = bombAs(SHEET_PART);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    expect(await failureOf(bytes)).toMatchObject({ code: 'too-large', detail: 'xl/bomb.xml' });
  });

  it('that nobody refers to does no harm', async () => {
    expect(await failureOf(bomb)).toBeNull();
  });

  it('of nested elements is refused', async () => {
    const styles = `<styleSheet>${'<a/>'.repeat(1_000_001)}</styleSheet>`;
    expect(await failureOf(buildWorkbook({ sheets, parts: { 'xl/styles.xml': styles } }))).toMatchObject({
      code: 'too-large',
    });
  });
});
