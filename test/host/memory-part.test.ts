import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { MEMORY_NAMESPACE } from '../../src/host/port';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { buildWorkbook, workbookParts } from '../support/workbook-builder';
import { editTo, partsOf } from './sheet-parts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const SHEETS = [{ name: 'S', rows: [['Kode', 1]] }];
const memoryXml = (text: string): string => `<memory xmlns="${MEMORY_NAMESPACE}">${text}</memory>`;

/** A custom XML part as Excel writes it, with all that belongs to it. */
interface CustomPart {
  readonly xml: string | Uint8Array;
  readonly hasProperties?: boolean;
}

/** A workbook with custom XML parts 1, 2, …; a target without a part where one is null. */
function workbookWith(customParts: readonly (CustomPart | null)[]): Uint8Array {
  const base = workbookParts({ sheets: SHEETS });
  const parts: Record<string, string | Uint8Array> = {};
  let links = '';
  let types = '';
  customParts.forEach((part, index) => {
    const number = index + 1;
    links += `<Relationship Id="rIdX${number}" Type="${OFFICE}/relationships/customXml" Target="../customXml/item${number}.xml"/>`;
    if (!part) return;
    parts[`customXml/item${number}.xml`] = part.xml;
    if (part.hasProperties === false) return;
    parts[`customXml/itemProps${number}.xml`] =
      `<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="{${number}}"/>`;
    parts[`customXml/_rels/item${number}.xml.rels`] =
      `<Relationships><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`;
    types += `<Override PartName="/customXml/itemProps${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`;
  });
  const relationships = 'xl/_rels/workbook.xml.rels';
  parts[relationships] = base[relationships]!.replace('</Relationships>', `${links}</Relationships>`);
  parts['[Content_Types].xml'] = base['[Content_Types].xml']!.replace('</Types>', `${types}</Types>`);
  return buildWorkbook({ sheets: SHEETS, parts });
}

const THEIRS: CustomPart = { xml: `<data xmlns="urn:lain"><memory xmlns="${MEMORY_NAMESPACE}"/></data>` };
const OURS: CustomPart = { xml: `\ufeff<?xml version="1.0"?><p:memory xmlns:p="${MEMORY_NAMESPACE}">lama</p:memory>` };

describe('What a workbook remembers', () => {
  it('is nothing at first', async () => {
    expect(await XlsxHost.open(buildWorkbook({ sheets: SHEETS })).readMemory()).toBeNull();
    expect(await XlsxHost.open(workbookWith([THEIRS, null])).readMemory()).toBeNull();
  });

  it('is found by the namespace of its root, wherever it stands and whatever its prefix', async () => {
    expect(await XlsxHost.open(workbookWith([THEIRS, null, OURS])).readMemory()).toBe((OURS.xml as string).slice(1));
  });

  it.each<[string, CustomPart]>([
    ['a part that is no XML', { xml: 'rusak' }],
    ['a part that is no text', { xml: Uint8Array.of(0x3c, 0x61, 0xff, 0xff) }],
    ['an empty part', { xml: '' }],
    ['a part without a namespace', { xml: '<memory/>' }],
    ['a part of a namespace that begins like ours', { xml: `<memory xmlns="${MEMORY_NAMESPACE}0"/>` }],
  ])('is found beside %s of others', async (_, theirs) => {
    const host = XlsxHost.open(workbookWith([theirs, OURS]));
    expect(await host.readMemory()).toContain('lama');
    await host.writeMemory(memoryXml('baru'));
    expect(unzipSync(host.bytes())['customXml/item1.xml']).toEqual(
      typeof theirs.xml === 'string' ? strToU8(theirs.xml) : theirs.xml,
    );
  });

  it('is given as it stands when it is damaged behind its root', async () => {
    const xml = `<memory xmlns="${MEMORY_NAMESPACE}">{"version":1,<`;
    expect(await XlsxHost.open(workbookWith([{ xml }])).readMemory()).toBe(xml);
  });

  it('comes back as it was written', async () => {
    const text = fc.string({ unit: 'grapheme' }).map((one) => one.replace(/[<&>\r]|\p{C}/gu, ''));
    await fc.assert(
      fc.asyncProperty(text, text, async (first, second) => {
        const host = XlsxHost.open(workbookWith([THEIRS]));
        for (const one of [first, second]) {
          await host.writeMemory(memoryXml(one));
          expect(await host.readMemory()).toBe(memoryXml(one));
          expect(await XlsxHost.open(host.bytes()).readMemory()).toBe(memoryXml(one));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is read in UTF-16 and written in UTF-8', async () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(memoryXml('lama é'), 'utf16le')]);
    const host = XlsxHost.open(workbookWith([{ xml: utf16 }]));
    expect(await host.readMemory()).toBe(memoryXml('lama é'));
    await host.writeMemory(memoryXml('baru é'));
    expect(strFromU8(unzipSync(host.bytes())['customXml/item1.xml']!)).toBe(memoryXml('baru é'));
  });

  it('outlives what else is done to the workbook', async () => {
    const host = XlsxHost.open(workbookWith([THEIRS]));
    await host.writeMemory(memoryXml('x'));
    await host.apply([await editTo(host, 'B1', { value: 2 })]);
    await host.mark([{ sheet: 'S', row: 0, column: 0, kind: 'error', label: 'x' }]);
    expect(await host.readMemory()).toBe(memoryXml('x'));
  });
});

describe('The part for it', () => {
  it('is made as Excel makes one: item, properties with its namespace, relationships and content type', async () => {
    const bytes = workbookWith([THEIRS]);
    const host = XlsxHost.open(bytes);
    await host.writeMemory(memoryXml('x'));
    const [before, after] = [partsOf(bytes), partsOf(host.bytes())];
    const added = Object.keys(after).filter((name) => !(name in before));
    expect(added).toEqual(['customXml/item2.xml', 'customXml/itemProps2.xml', 'customXml/_rels/item2.xml.rels']);
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(changed.sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']);
    expect(after['customXml/item2.xml']).toBe(memoryXml('x'));
    expect(after['customXml/itemProps2.xml']).toMatch(
      /<ds:datastoreItem ds:itemID="\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}".*<ds:schemaRef ds:uri="urn:periksa-renja:memory:1"\/>/,
    );
    expect(after['customXml/_rels/item2.xml.rels']).toContain(
      `Type="${OFFICE}/relationships/customXmlProps" Target="itemProps2.xml"`,
    );
    expect(after['xl/_rels/workbook.xml.rels']).toContain(
      `Type="${OFFICE}/relationships/customXml" Target="../customXml/item2.xml"`,
    );
    const types = after['[Content_Types].xml']!;
    expect(types).toContain('PartName="/customXml/itemProps2.xml"');
    expect(types).not.toContain('PartName="/customXml/item2.xml"');
  });

  it('is named as XML where the package does not say so of files named ".xml"', async () => {
    const types = workbookParts({ sheets: SHEETS })['[Content_Types].xml']!.replace(
      /<Default Extension="xml"[^>]*>/,
      '',
    );
    const host = XlsxHost.open(buildWorkbook({ sheets: SHEETS, parts: { '[Content_Types].xml': types } }));
    await host.writeMemory(memoryXml('x'));
    expect(partsOf(host.bytes())['[Content_Types].xml']).toContain(
      '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>',
    );
  });

  it('takes a number that nobody has, also of parts that nothing leads to', async () => {
    const parts = { 'customXml/item1.xml': '<a/>', 'customXml/itemProps2.xml': '<b/>' };
    const host = XlsxHost.open(buildWorkbook({ sheets: SHEETS, parts }));
    await host.writeMemory(memoryXml('x'));
    const after = partsOf(host.bytes());
    expect(after).toMatchObject({ ...parts, 'customXml/item3.xml': memoryXml('x') });
  });

  it('that is there already is the only one to change', async () => {
    const bytes = workbookWith([THEIRS, OURS]);
    const host = XlsxHost.open(bytes);
    await host.writeMemory(memoryXml('baru'));
    expect(partsOf(host.bytes())).toEqual({ ...partsOf(bytes), 'customXml/item2.xml': memoryXml('baru') });
  });

  it('is left as one where there are several', async () => {
    const host = XlsxHost.open(workbookWith([OURS, THEIRS, OURS]));
    await host.writeMemory(memoryXml('baru'));
    const expected = partsOf(workbookWith([OURS, THEIRS]));
    expect(partsOf(host.bytes())).toEqual({ ...expected, 'customXml/item1.xml': memoryXml('baru') });
  });

  it('leaves no trace when it goes', async () => {
    const bytes = workbookWith([THEIRS, null]);
    const host = XlsxHost.open(bytes);
    await host.writeMemory(memoryXml('x'));
    await host.writeMemory(null);
    expect(await host.readMemory()).toBeNull();
    expect(unzipSync(host.bytes())).toEqual(unzipSync(bytes));
  });

  it.each([
    ['made by Excel', OURS],
    ['without properties', { ...OURS, hasProperties: false }],
  ])('goes wholly when it was %s', async (_, ours) => {
    const host = XlsxHost.open(workbookWith([THEIRS, ours]));
    await host.writeMemory(null);
    expect(partsOf(host.bytes())).toEqual(partsOf(workbookWith([THEIRS])));
  });

  it('that is not there need not go', async () => {
    const bytes = workbookWith([THEIRS]);
    const host = XlsxHost.open(bytes);
    await host.writeMemory(null);
    expect(host.bytes()).toBe(bytes);
  });
});
