/**
 * What finding tables and checking costs beside reading: `npm run benchmark`. Medians in milliseconds; the machine's speed cancels out
 * in "times reading". A long table is to stay within twice the reading.
 */
import { Bench } from 'tinybench';
import { checkWorkbook, type CheckSettings } from '../../src/app/check-workbook';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { Nomenklatur } from '../../src/nomenklatur/nomenklatur-index';
import { emptyRows, longList, longTable, manySheets, manyTables, tableWithGaps } from './workbooks';

/** Rows of the long table; as many as an agency's table hardly ever has. */
const ROWS = 20_000;
/** As many entries as the list that SIPD exports. */
const ENTRIES = 7_581;
/** The rows of a worksheet. */
const ALL_ROWS = 1_048_576;

interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly settings?: CheckSettings;
  readonly iterations?: number;
}

const long = longTable(ROWS);

const CASES: readonly Case[] = [
  { name: `T-C.29 of ${ROWS.toLocaleString('en')} rows`, bytes: long },
  {
    name: `the same with a nomenklatur of ${ENTRIES.toLocaleString('en')}`,
    bytes: long,
    settings: { nomenklatur: new Nomenklatur(longList(ENTRIES)) },
  },
  { name: 'a sheet of 30 tables', bytes: manyTables(30) },
  { name: '40 sheets of 200 rows without a table', bytes: manySheets(40, 200) },
  { name: 'blank columns inside 1,000 rows', bytes: tableWithGaps(1_000) },
  { name: 'formatted empty rows to the last', bytes: emptyRows(ALL_ROWS), iterations: 3 },
];

async function measure({ name, bytes, settings, iterations = 10 }: Case): Promise<void> {
  const snapshot = await XlsxHost.open(bytes).read();
  const bench = new Bench({ iterations, time: 0, warmupIterations: 2, warmupTime: 0 });
  bench.add('read', () => XlsxHost.open(bytes).read());
  // What is known of a snapshot is remembered with it, so each turn gets one of its own.
  bench.add('check', () => checkWorkbook({ sheets: snapshot.sheets.map((sheet) => ({ ...sheet })) }, settings));
  await bench.run();
  const [read, check] = bench.tasks.map(({ result }) => ('latency' in result ? result.latency.p50 : Number.NaN)) as [
    number,
    number,
  ];
  const figures = [read.toFixed(0), check.toFixed(0), (check / read).toFixed(2)].map((text) => text.padStart(9));
  console.log(`${name.padEnd(46)}${figures.join('')}`);
}

console.log(`${''.padEnd(46)}  reading checking    times`);
for (const each of CASES) await measure(each);
