import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest, type ManifestInfo } from 'office-addin-manifest';
import { RIBBON_COMMANDS } from '../../src/commands/ribbon-commands';
import { elementsOf, parseXml, type XmlElement } from './xml-tree';

const ROOT = path.resolve(__dirname, '../..');
const MANIFEST = path.join(ROOT, 'manifest.xml');
const PLACEHOLDER_BASE = 'https://localhost:3000/';

const NAMESPACES = {
  basic: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  overrides: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  resources: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
};

/** The order that Office's schemas (MS-OWEMXML) ask of an element's children. What is not in a list may not stand there. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions'],
    'VersionOverrides',
  ],
  DisplayName: ['Override'],
  Description: ['Override'],
  Requirements: ['Sets', 'Methods'],
  Sets: ['Set'],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
  Hosts: ['Host'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab'],
  OfficeTab: ['Group'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control'],
  Control: ['OverriddenByRibbonApi', 'Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Icon: ['Image'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Images: ['Image'],
  Urls: ['Url'],
  ShortStrings: ['String'],
  LongStrings: ['String'],
  String: ['Override'],
};

/** Where the resource stands that an element names. */
const RESOURCES: Readonly<Record<string, string>> = {
  Title: 'ShortStrings',
  Label: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  Runtime: 'Urls',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
};

const text = readFileSync(MANIFEST, 'utf8');
const root = parseXml(text);
const elements = elementsOf(root);
const addresses = elements
  .map(({ attributes }) => attributes.DefaultValue ?? '')
  .filter((value) => /^[a-z]+:/.test(value));

function named(name: string): XmlElement[] {
  return elements.filter((element) => element.name === name);
}

/** The resources by the list they stand in and their name, as "Urls Page.Url". */
const resources = new Map(
  named('Resources').flatMap(({ children }) =>
    children.flatMap((list) => list.children.map((entry) => [`${list.name} ${String(entry.attributes.id)}`, entry])),
  ),
);

/** The default and the English wording of an element. */
function wordings(element: XmlElement): (string | undefined)[] {
  const english = element.children.filter(({ attributes }) => attributes.Locale === 'en-US');
  expect(english).toHaveLength(1);
  expect(element.children).toHaveLength(1);
  return [element.attributes.DefaultValue, english[0]?.attributes.Value];
}

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

  test('asks for the first versions with everything the program needs', () => {
    expect(named('Set').map(({ attributes }) => attributes)).toEqual([
      { Name: 'ExcelApi', MinVersion: '1.14' },
      { Name: 'SharedRuntime', MinVersion: '1.1' },
    ]);
  });

  test('has its elements in the order that the schema asks for', () => {
    for (const { name, children } of elements) {
      const order = CHILDREN[name] ?? [];
      const places = children.map((child) => order.indexOf(child.name));
      expect({ name, places }).toEqual({ name, places: places.toSorted((a, b) => a - b) });
      expect({ name, unknown: children.filter((_, index) => places[index] === -1) }).toEqual({ name, unknown: [] });
    }
  });

  test('keeps every element in its namespace', () => {
    const overrides = new Set(named('VersionOverrides').flatMap(elementsOf));
    const inResources = new Set(['Image', 'Images', 'Urls', 'Url', 'ShortStrings', 'LongStrings', 'String']);
    for (const element of elements) {
      const { name, namespace } = element;
      const shared = inResources.has(name) || (name === 'Override' && overrides.has(element));
      const expected = shared ? 'resources' : overrides.has(element) ? 'overrides' : 'basic';
      expect({ name, namespace }).toEqual({ name, namespace: NAMESPACES[expected] });
    }
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
    for (const { children } of named('Icon')) {
      expect(children.map(({ attributes }) => attributes.size)).toEqual(['16', '32', '80']);
      for (const { attributes } of children) {
        const address = resources.get(`Images ${String(attributes.resid)}`)?.attributes.DefaultValue;
        expect(address).toMatch(new RegExp(`-${String(attributes.size)}\\.png$`));
      }
    }
  });

  test('gives every button icons of its own', () => {
    const first = named('Icon').map(({ children }) => children[0]?.attributes.resid);
    expect(first).toHaveLength(5);
    expect(new Set(first).size).toBe(5);
  });

  test('finds every resource that it names, and names every resource', () => {
    const asked = elements
      .filter(({ attributes }) => attributes.resid !== undefined)
      .map(({ name, attributes }) => `${String(RESOURCES[name])} ${String(attributes.resid)}`);
    expect([...new Set(asked)].toSorted()).toEqual([...resources.keys()].toSorted());
  });

  test('has names that are unique and short enough', () => {
    const ids = elements.map(({ attributes }) => attributes.id).filter((id) => id !== undefined);
    expect(ids).toEqual([...new Set(ids)]);
    for (const { attributes } of resources.values()) expect(attributes.id!.length).toBeLessThanOrEqual(32);
  });

  test('says everything in English too', () => {
    const namesOfItsOwn = ['Renja', 'Periksa Renja'];
    for (const element of [named('DisplayName')[0]!, root.children.find(({ name }) => name === 'Description')!]) {
      wordings(element);
    }
    for (const element of named('String')) {
      const [indonesian, english] = wordings(element);
      expect(english).toBeTruthy();
      expect(namesOfItsOwn.includes(indonesian!)).toBe(indonesian === english);
    }
  });

  test('says it within what Office shows', () => {
    const texts = (list: string) =>
      named(list).flatMap(({ children }) => children.flatMap((entry) => wordings(entry).map((value) => value!.length)));
    expect(Math.max(...texts('ShortStrings'))).toBeLessThanOrEqual(125);
    expect(Math.max(...texts('LongStrings'))).toBeLessThanOrEqual(250);
    expect(manifest.displayName!.length).toBeLessThanOrEqual(125);
    expect(
      Math.max(...wordings(root.children.find(({ name }) => name === 'Description')!).map((value) => value!.length)),
    ).toBeLessThanOrEqual(250);
    // Longer ones would be broken over three lines below a button, or cut off.
    const labels = named('Label').flatMap(({ attributes }) =>
      wordings(resources.get(`ShortStrings ${String(attributes.resid)}`)!),
    );
    for (const label of labels) expect(label!.length).toBeLessThanOrEqual(18);
  });

  test('runs pane and commands in one page that stays', () => {
    const pages = [...named('Runtime'), ...named('FunctionFile'), ...named('SourceLocation')]
      .map(({ attributes }) => attributes.resid)
      .filter((resid) => resid !== undefined);
    expect(pages).toEqual(['Page.Url', 'Page.Url', 'Page.Url']);
    expect(resources.get('Urls Page.Url')?.attributes.DefaultValue).toBe(manifest.defaultSettings?.sourceLocation);
    expect(named('Runtime')[0]?.attributes.lifetime).toBe('long');
  });

  test('has a group on the Home tab with a button for the pane and one for every command', () => {
    expect(named('OfficeTab').map(({ attributes }) => attributes.id)).toEqual(['TabHome']);
    expect(named('Action').map(({ attributes }) => attributes['xsi:type'])).toEqual([
      'ShowTaskpane',
      'ExecuteFunction',
      'ExecuteFunction',
      'ExecuteFunction',
    ]);
    expect(named('FunctionName').map((element) => element.text)).toEqual(Object.keys(RIBBON_COMMANDS));
  });
});

test.each([16, 32, 64, 80, 128])('the icon of %i pixels is that large', (size) => {
  expect(pngSize(`assets/icon-${String(size)}.png`)).toEqual({ width: size, height: size });
});
