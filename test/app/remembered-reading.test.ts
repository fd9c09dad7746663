import fc from 'fast-check';
import { checkWorkbook } from '../../src/app/check-workbook';
import { confirmation, withYear } from '../../src/app/draft-correction';
import { decodeMemory, EMPTY_MEMORY, encodeMemory, MAX_MEMORY_BYTES, type Memory } from '../../src/app/memory';
import { settingsWithMemory } from '../../src/app/memory-settings';
import { changeMemory, recall } from '../../src/app/memory-store';
import { rememberedCorrections, withCorrection } from '../../src/app/remembered-corrections';
import { rememberedKinds, withKinds } from '../../src/app/remembered-kinds';
import type { RememberingHost } from '../../src/host/port';
import { OfficeHost } from '../../src/host/office/office-host';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { chosenKind, kindKey } from '../../src/plan/indicators/chosen-kinds';
import type { TableCorrection } from '../../src/table/corrections/table-correction';
import { openTestExcel } from '../support/office/test-excel';
import { readFixtureSnapshot, TABEL_1 } from '../support/snapshots';
import { buildWorkbook } from '../support/workbook-builder';

const place = fc.nat({ max: 20_000 });
const text = fc.string({ unit: 'binary', maxLength: 8 });
const header = fc.record({
  top: place,
  left: place,
  bottom: place,
  right: place,
  digest: text,
  text,
  at: fc.tuple(place, place),
});
const column = fc.record({
  column: place,
  role: fc.option(text),
  measure: fc.constantFrom('k' as const, 'rp' as const, 'percent' as const, null),
  year: fc.option(fc.integer({ min: 2000, max: 2099 })),
  quarter: fc.constantFrom(1 as const, 4 as const, null),
  side: fc.constantFrom('rkpd' as const, 'analysis' as const, null),
});
const row = fc.record({ row: place, digest: text });
const correction: fc.Arbitrary<TableCorrection> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('table' as const),
      sheet: text,
      header,
      layout: text,
      year: fc.integer({ min: 2000, max: 2099 }),
      firstRow: row,
      lastRow: row,
      columns: fc.array(column, { maxLength: 3 }),
    },
    { requiredKeys: ['kind', 'sheet', 'header', 'layout', 'columns'] },
  ),
  fc.record({ kind: fc.constant('no-table' as const), sheet: text, header }),
);

const SHEETS = [{ name: 'S', rows: [[1]] }];

type OpenHost = () => { readonly host: RememberingHost; readonly reopened: () => RememberingHost };

const HOSTS: readonly (readonly [string, OpenHost])[] = [
  [
    'a file',
    () => {
      const host = XlsxHost.open(buildWorkbook({ sheets: SHEETS }));
      return { host, reopened: () => XlsxHost.open(host.bytes()) };
    },
  ],
  [
    'a workbook open in Excel',
    () => {
      openTestExcel(SHEETS);
      return { host: new OfficeHost(), reopened: () => new OfficeHost() };
    },
  ],
];

async function memoryIn(host: RememberingHost): Promise<Memory> {
  const recalled = await recall(host);
  if (recalled.kind !== 'memory') throw new Error(`not readable: ${recalled.raw}`);
  return recalled.memory;
}

describe.each(HOSTS)('Corrections and kinds in %s', (_, open) => {
  it('come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(correction, { maxLength: 3 }), text, async (corrections, indicator) => {
        const { host, reopened } = open();
        const kinds = new Map([[kindKey(indicator), 'posisi' as const]]);
        await changeMemory(host, (memory) => withKinds({ ...memory, corrections }, kinds));
        const memory = await memoryIn(reopened());
        expect(rememberedCorrections(memory)).toEqual(corrections);
        expect(rememberedKinds(memory)).toEqual(Object.fromEntries(kinds));
      }),
      { numRuns: 30 },
    );
  });

  it('are gone with the last of them', async () => {
    const { host, reopened } = open();
    const said = refusalOf('S');
    await changeMemory(host, (memory) => withKinds(withCorrection(memory, null, said), new Map([['a', 'posisi']])));
    await changeMemory(host, (memory) => withKinds(withCorrection(memory, said, null), new Map([['a', null]])));
    expect(await reopened().readMemory()).toBeNull();
  });
});

const refusalOf = (sheet: string): TableCorrection => ({
  kind: 'no-table',
  sheet,
  header: { top: 0, left: 0, bottom: 1, right: 3, digest: 'd', text: 't', at: [0, 0] },
});

describe('Corrections', () => {
  it('take the place of what was said before of the same table, whatever the order of its fields', () => {
    const [one, other] = [refusalOf('A'), refusalOf('B')];
    const turned = Object.fromEntries(Object.entries(one).reverse());
    const memory: Memory = { ...EMPTY_MEMORY, corrections: [turned, other] };
    expect(withCorrection(memory, one, refusalOf('C')).corrections).toEqual([other, refusalOf('C')]);
    expect(withCorrection(memory, one, null).corrections).toEqual([other]);
    expect(withCorrection(memory, null, one).corrections).toHaveLength(3);
  });

  it('and kinds that only a newer program knows are passed over, and kept', () => {
    const later = { kind: 'table-of-tables', sheet: 'S' };
    const memory: Memory = {
      ...EMPTY_MEMORY,
      corrections: [later, refusalOf('A')],
      kinds: { a: 'siklus', b: 'posisi' },
    };
    expect(rememberedCorrections(memory)).toEqual([refusalOf('A')]);
    expect(rememberedKinds(memory)).toEqual({ b: 'posisi' });
    const changed = withKinds(withCorrection(memory, refusalOf('A'), null), new Map([['b', null]]));
    expect(changed).toEqual({ ...EMPTY_MEMORY, corrections: [later], kinds: { a: 'siklus' } });
  });

  it('are as small as they can be: sixty tables, each with a column put right, fit many times over', async () => {
    const snapshot = await readFixtureSnapshot(TABEL_1);
    const [sheet] = snapshot.sheets;
    const { table } = checkWorkbook(snapshot).tables[0]!;
    const [first] = table.columns;
    const said = { ...confirmation(sheet!, table, []), columns: [{ ...first!, headings: undefined }] };
    const memory = { ...EMPTY_MEMORY, corrections: Array.from({ length: 60 }, () => said) };
    const encoded = encodeMemory(memory);
    expect(encoded.kind).toBe('xml');
    expect(encoded.kind === 'xml' && encoded.xml.length).toBeLessThan(MAX_MEMORY_BYTES / 2);
    expect(encoded.kind === 'xml' && decodeMemory(encoded.xml).kind).toBe('memory');
  });

  it('keep their year unless the user says another one now', async () => {
    const snapshot = await readFixtureSnapshot(TABEL_1);
    const [sheet] = snapshot.sheets;
    const { table } = checkWorkbook(snapshot).tables[0]!;
    const memory = {
      ...EMPTY_MEMORY,
      corrections: [withYear(confirmation(sheet!, table, []), 2031), refusalOf('lain')],
    };
    const yearWith = (year?: number) =>
      checkWorkbook(snapshot, settingsWithMemory({ year }, memory)).tables[0]!.table.year;
    expect(yearWith()).toBe(2031);
    expect(yearWith(2028)).toBe(2028);
  });

  it('that the user gives now go before those that are remembered', () => {
    const memory = { ...EMPTY_MEMORY, corrections: [refusalOf('A')], kinds: { a: 'posisi' } };
    const settings = settingsWithMemory({ corrections: [], kinds: {} }, memory);
    expect([settings.corrections, settings.kinds]).toEqual([[], {}]);
  });
});

describe('An indicator is remembered', () => {
  it.each([
    ['Persentase  Rumah Layak', 'persentase rumah layak'],
    ['Persentase rumah layak.', 'persentase rumah layak'],
    [' Jumlah PMKS (orang) ', 'jumlah pmks orang'],
    ['Jumlah PMKS\n(orang)', 'jumlah pmks orang'],
  ])('by its wording alone: "%s"', (indicator, key) => expect(kindKey(indicator)).toBe(key));

  it('and not by names that every object knows', () => {
    expect(chosenKind({}, 'constructor')).toBeUndefined();
    expect(chosenKind(Object.fromEntries([['constructor', 'posisi']] as const), 'Constructor')).toBe('posisi');
  });
});
