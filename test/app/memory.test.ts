import fc from 'fast-check';
import { decodeMemory, EMPTY_MEMORY, encodeMemory, MAX_MEMORY_BYTES, type Memory } from '../../src/app/memory';
import { settingsWithMemory } from '../../src/app/memory-settings';
import { changeMemory, recall } from '../../src/app/memory-store';
import { HostError, MEMORY_NAMESPACE, type RememberingHost } from '../../src/host/port';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { buildWorkbook } from '../support/workbook-builder';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const memory: fc.Arbitrary<Memory> = fc.record({
  version: fc.constant(1 as const),
  settings: fc.record(
    {
      severities: fc.dictionary(fc.constantFrom('year-label', 'total-row'), fc.constantFrom('off', 'error', 'info')),
      zeroTarget: fc.constantFrom('zero', 'dash', 'blank'),
      year: fc.integer({ min: 2000, max: 2099 }),
    },
    { requiredKeys: [] },
  ),
  ignored: fc.array(
    fc.record({
      rule: text,
      sheet: text,
      layout: text,
      role: text,
      code: fc.option(text),
      name: text,
      figures: text,
      reason: text,
      date: fc.constant('2026-11-20'),
    }),
    { maxLength: 3 },
  ),
  kinds: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom('positif', 'negatif')),
  corrections: fc.array(fc.dictionary(fc.constantFrom('role', 'column'), fc.integer()), { maxLength: 2 }),
});
const entry = { rule: 'r', sheet: 'S', layout: 'T-C.29', role: '', code: null, name: '', figures: 'f', date: '' };
const xmlOf = (content: string, namespace = MEMORY_NAMESPACE): string =>
  `<memory xmlns="${namespace}">${content}</memory>`;
const encoded = (one: Memory): string => (encodeMemory(one) as { xml: string }).xml;

describe('What is remembered', () => {
  it('comes back as it was, by way of a workbook, whatever is written in it', async () => {
    await fc.assert(
      fc.asyncProperty(memory, async (one) => {
        const host = XlsxHost.open(buildWorkbook({ sheets: [{ name: 'S', rows: [[1]] }] }));
        await host.writeMemory(encoded(one));
        const read = await recall(XlsxHost.open(host.bytes()));
        expect(read).toEqual({ kind: 'memory', memory: JSON.parse(JSON.stringify(one)) as Memory });
      }),
      { numRuns: 100 },
    );
  });

  it('keeps fields that only a newer program knows', () => {
    const newer = { ...EMPTY_MEMORY, later: [1], settings: { year: 2024, later: true } };
    expect(decodeMemory(encoded(newer))).toEqual({ kind: 'memory', memory: newer });
  });

  it.each<[string, (xml: string) => string]>([
    ['with a declaration', (xml) => `<?xml version="1.0" encoding="UTF-8"?>\r\n${xml}\n`],
    ['with a prefix', (xml) => xml.replace('<memory xmlns', '<p:memory xmlns:p').replace('</', '</p:')],
    ['with other quotes', (xml) => xml.replace(/ xmlns="([^"]*)"/, " xmlns='$1'")],
    ['with other escapes', (xml) => xml.replaceAll('"version"', '&quot;versio&#110;&#x22;')],
  ])('is read when another program has written it anew %s', (_, rewrite) => {
    const one: Memory = { ...EMPTY_MEMORY, settings: { year: 2024 } };
    expect(decodeMemory(rewrite(encoded(one)))).toEqual({ kind: 'memory', memory: one });
  });

  it.each([
    ['another version', xmlOf('{"version":2,"settings":{},"ignored":[],"kinds":{},"corrections":[]}')],
    ['no version', xmlOf('{"settings":{},"ignored":[],"kinds":{},"corrections":[]}')],
    ['a part of it only', xmlOf('{"version":1}')],
    [
      'a severity that there is not',
      encoded(EMPTY_MEMORY).replace('"settings":{', '"settings":{"severities":{"a":"b"}'),
    ],
    ['no JSON', xmlOf('{"version":1,')],
    ['nothing', xmlOf('')],
    ['elements', xmlOf('<version>1</version>')],
    ['an unknown entity', xmlOf('&apa;')],
    ['another namespace', encoded(EMPTY_MEMORY).replace(MEMORY_NAMESPACE, `${MEMORY_NAMESPACE}0`)],
    ['no XML', 'rusak'],
    ['no text at all', ''],
  ])('is unreadable when it holds %s, and given as it stands', (_, raw) => {
    expect(decodeMemory(raw)).toEqual({ kind: 'unreadable', raw });
  });

  it('is refused above 100 KB, whatever its characters take in the file', () => {
    const sized = (reason: string): Memory => ({ ...EMPTY_MEMORY, ignored: [{ ...entry, reason }] });
    const rest = encoded(sized('')).length;
    expect(encodeMemory(sized('a'.repeat(MAX_MEMORY_BYTES - rest)))).toMatchObject({ kind: 'xml' });
    expect(encodeMemory(sized('a'.repeat(MAX_MEMORY_BYTES - rest + 1)))).toEqual({
      kind: 'too-large',
      bytes: MAX_MEMORY_BYTES + 1,
    });
    expect(encodeMemory(sized('é'.repeat(MAX_MEMORY_BYTES / 2)))).toMatchObject({ kind: 'too-large' });
  });
});

/** A host that keeps its memory in a field. */
function hostWith(xml: string | null): RememberingHost & { xml: string | null } {
  const host = {
    xml,
    readMemory: async () => host.xml,
    writeMemory: async (next: string | null) => void (host.xml = next),
  };
  return host;
}

describe('Changing what is remembered', () => {
  const withYear = (one: Memory): Memory => ({ ...one, settings: { ...one.settings, year: 2025 } });

  it('starts from what is there, or from nothing', async () => {
    const host = hostWith(encoded({ ...EMPTY_MEMORY, settings: { zeroTarget: 'dash' } }));
    const memoryAfter = { ...EMPTY_MEMORY, settings: { zeroTarget: 'dash', year: 2025 } };
    expect(await changeMemory(host, withYear)).toEqual({ kind: 'written', memory: memoryAfter });
    expect(await recall(host)).toEqual({ kind: 'memory', memory: memoryAfter });
    const fresh = hostWith(null);
    await changeMemory(fresh, withYear);
    expect(await recall(fresh)).toMatchObject({ memory: { settings: { year: 2025 } } });
  });

  it('takes the part away when nothing is left to remember', async () => {
    const host = hostWith(encoded(withYear(EMPTY_MEMORY)));
    await changeMemory(host, (one) => ({ ...one, settings: {} }));
    expect(host.xml).toBeNull();
  });

  it.each([xmlOf('{"version":2}'), 'rusak', ''])('never overwrites what it cannot read (%s)', async (raw) => {
    const host = hostWith(raw);
    expect(await changeMemory(host, withYear)).toEqual({ kind: 'unreadable', raw });
    expect(host.xml).toBe(raw);
  });

  it('does not touch a part whose file is damaged, but tells other failures', async () => {
    const failing = (code: 'damaged' | 'busy'): RememberingHost => ({
      readMemory: () => Promise.reject(new HostError(code)),
      writeMemory: () => Promise.reject(new Error('written')),
    });
    expect(await changeMemory(failing('damaged'), withYear)).toEqual({ kind: 'unreadable', raw: '' });
    await expect(changeMemory(failing('busy'), withYear)).rejects.toMatchObject({ code: 'busy' });
  });

  it('writes nothing when there would be too much', async () => {
    const host = hostWith(null);
    const change = await changeMemory(host, (one) => ({
      ...one,
      ignored: [{ ...entry, reason: 'a'.repeat(MAX_MEMORY_BYTES) }],
    }));
    expect(change.kind).toBe('too-large');
    expect(host.xml).toBeNull();
  });
});

describe('Settings', () => {
  const remembered: Memory = {
    ...EMPTY_MEMORY,
    settings: {
      year: 2024,
      zeroTarget: 'dash',
      severities: { 'total-row': 'off', 'year-label': 'info' },
      options: { 'out-of-band': { low: 0.5 } },
    },
  };

  it('that are remembered hold where the user says nothing', () => {
    expect(settingsWithMemory({ year: undefined, severities: {} }, remembered)).toEqual({
      ...remembered.settings,
      ignored: [],
      corrections: [],
      kinds: {},
    });
  });

  it('that the user gives now go before them, check by check', () => {
    const now = { year: 2026, zeroTarget: 'zero', severities: { 'year-label': 'error' } } as const;
    expect(settingsWithMemory(now, remembered)).toEqual({
      year: 2026,
      zeroTarget: 'zero',
      severities: { 'total-row': 'off', 'year-label': 'error' },
      options: { 'out-of-band': { low: 0.5 } },
      ignored: [],
      corrections: [],
      kinds: {},
    });
  });
});
