import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest, type ManifestInfo } from 'office-addin-manifest';

const ROOT = path.resolve(__dirname, '../..');
const MANIFEST = path.join(ROOT, 'manifest.xml');
const PLACEHOLDER_BASE = 'https://localhost:3000/';

const text = readFileSync(MANIFEST, 'utf8');
const addresses = [...text.matchAll(/DefaultValue="([a-z]+:[^"]+)"/g)].map((match) => match[1]!);

/** Width and height from a PNG's header. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(path.join(ROOT, file));
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe('the manifest', () => {
  let manifest: ManifestInfo;
  beforeAll(async () => {
    manifest = await OfficeAddinManifest.readManifestFile(MANIFEST);
  });

  test('is one of a task pane for Excel that may write, in Indonesian by default', () => {
    expect(manifest).toMatchObject({
      displayName: 'Periksa Renja',
      defaultLocale: 'id-ID',
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
    });
    expect(manifest.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    // Office asks for four parts and for 1 or more in the first.
    expect(manifest.version).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
  });

  test('asks for ExcelApi 1.14, the first version with everything the program needs', () => {
    expect(text).toContain('<Set Name="ExcelApi" MinVersion="1.14" />');
  });

  test('keeps name and description within what Office shows', () => {
    expect(manifest.displayName!.length).toBeLessThanOrEqual(125);
    for (const [, value] of text.matchAll(/<(?:Description|Override)[^>]* (?:Default)?Value="([^"]+)"/g)) {
      expect(value!.length).toBeLessThanOrEqual(250);
    }
  });

  test('says everything in English too', () => {
    for (const element of ['DisplayName', 'Description']) {
      expect(text).toMatch(
        new RegExp(`<${element} DefaultValue="[^"]+">\\s*<Override Locale="en-US" Value="[^"]+" />`),
      );
    }
  });

  test('has its elements in the order that the schema asks for', () => {
    const order = [...text.matchAll(/^ {2}<([A-Z]\w+)/gm)].map((match) => match[1]);
    expect(order).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
    ]);
  });

  test('names only https addresses below the placeholder that the build replaces', () => {
    expect(addresses).not.toHaveLength(0);
    for (const address of addresses) expect(address.startsWith(PLACEHOLDER_BASE)).toBe(true);
    expect(manifest.defaultSettings?.sourceLocation).toBe(`${PLACEHOLDER_BASE}index.html`);
  });

  test('shows icons that exist in the size it asks for', () => {
    expect(manifest.iconUrl).toBe(`${PLACEHOLDER_BASE}assets/icon-32.png`);
    expect(manifest.highResolutionIconUrl).toBe(`${PLACEHOLDER_BASE}assets/icon-64.png`);
    const icons = addresses.filter((address) => address.endsWith('.png'));
    for (const icon of icons) {
      const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      expect(pngSize(icon.slice(PLACEHOLDER_BASE.length))).toEqual({ width: size, height: size });
    }
  });
});

test.each([16, 32, 64, 80, 128])('the icon of %i pixels is that large', (size) => {
  expect(pngSize(`assets/icon-${String(size)}.png`)).toEqual({ width: size, height: size });
});
